import type { ComplaintFilter, TicketFilter } from '../../../gql/graphql.js';

/** A stretch of time in which complaints were opened. */
export interface Since {
  readonly from: string;
  readonly before: string;
}

/** The address of the list of tickets behind a figure of the report. */
export function complaintsOf(complaint: ComplaintFilter, since: Since): string {
  const filter: TicketFilter = { complaint, openedFrom: since.from, openedBefore: since.before };
  return `/tickets?view=all&filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
