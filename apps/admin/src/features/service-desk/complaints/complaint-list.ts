import type { ComplaintFilter, TicketFilter } from '../../../gql/graphql.js';

/** A stretch of time in which complaints were opened. */
export interface Since {
  readonly from: string;
  readonly before: string;
}

/** The address of the list of tickets behind a figure of the report; `view` is that of the list. */
export function complaintsOf(complaint: ComplaintFilter, since: Since, view: 'all' | 'open' = 'all'): string {
  const filter: TicketFilter = { complaint, openedFrom: since.from, openedBefore: since.before };
  return `/tickets?view=${view}&filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
