import type { TypePolicies } from '@apollo/client';

/** Which objects of the cache are values rather than records. Pages of lists are kept apart, each under its cursor. */
export const cachePolicies: TypePolicies = {
  Queue: { fields: { items: { merge: false } } },
};
