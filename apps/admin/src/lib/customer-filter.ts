import type { CustomerFilter } from '../gql/graphql.js';

/** Joins filters that must all hold; fewer than two need no `and`. */
export function allOf(...filters: (CustomerFilter | null | undefined)[]): CustomerFilter | undefined {
  const given = filters.filter((filter): filter is CustomerFilter => Boolean(filter && Object.keys(filter).length > 0));
  return given.length > 1 ? { and: given } : given[0];
}

/** Whether a value read from an address can be a filter: an object; the server judges the rest. */
export const isFilter = (value: unknown): value is CustomerFilter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The address of the list behind a number. */
export const listOf = (filter: CustomerFilter): string =>
  `/customers?filter=${encodeURIComponent(JSON.stringify(filter))}`;
