import type { FieldPolicy, TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** A connection that grows by `fetchMore`, kept apart by every argument that is not a cursor. */
const growing = (...keyArgs: string[]): FieldPolicy =>
  relayStylePagination(keyArgs.length > 0 ? keyArgs : false) as FieldPolicy;

/** How lists grow in the cache, and which objects are values rather than records. */
export const cachePolicies: TypePolicies = {
  Query: {
    fields: {
      customers: growing('filter', 'search', 'orderBy'),
      segments: growing('search'),
      tickets: growing('filter'),
      articles: growing('filter'),
      tasks: growing('filter'),
      users: growing('search'),
      privacyRequests: growing('filter'),
      auditEntries: growing('filter'),
      customerExports: growing(),
      poolCustomers: growing(),
      products: growing('search', 'categoryId'),
    },
  },
  Customer: { fields: { timeline: growing('kinds'), orders: growing(), tickets: growing() } },
  Segment: { fields: { members: growing('orderBy') } },
  Queue: { fields: { items: { merge: false } } },
};
