import { customers as customersDocument } from '../measures/lists.js';
import { customer360 } from '../yardstick/customer-360.document.js';
import type { Known } from './known.js';

/** A request as it is sent. */
export interface Asked {
  readonly token: string;
  readonly body: string;
}

const preview = `query ($filter: CustomerFilter!) { segmentPreview(filter: $filter) { size revenue { amount } byAbc { key count } } }`;
const segments = `{ segments(first: 25) { edges { node { id name } } } }`;
const queue = `query ($id: ID!) { queues { id waiting } queue(id: $id) { id waiting items(first: 25) { edges { node {
  id position dueAt enqueuedAt customer { id name vipTier } ticket { id number subject severity status } } } } } }`;
const tickets = `query ($filter: TicketFilter) { tickets(first: 25, filter: $filter) { edges { node {
  id number subject severity status openedAt customer { id name } assignee { id name } clocks { metric state dueAt } } } } }`;
const ticket = `query ($id: ID!) { ticket(id: $id) { id number subject status version messages { id author body at visibility }
  clocks { metric state dueAt } moves { at } customer { id name stage vipTier } } }`;
const tasks = `{ tasks(first: 25, filter: { status: OPEN }) { edges { node { id title dueAt isOverdue customer { id name } } } } }`;

const stages = ['LEAD', 'FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'AT_RISK', 'CHURNED'];
const statuses = ['NEW', 'OPEN', 'PENDING_CUSTOMER', 'RESOLVED'];

/** What people look at: for each kind a way to make its next request. */
export function readsOf(known: Known, pick: <T>(of: readonly T[]) => T) {
  const asked = (query: string, variables: object = {}): Asked => ({
    token: pick([known.tokens.admin, known.tokens.manager]),
    body: JSON.stringify({ query, variables }),
  });
  const page = (variables: object) => asked(customersDocument, { first: 50, ...variables });
  const narrowed = () => ({ and: [{ stage: { eq: pick(stages) } }, { regionId: { eq: pick(known.regions) } }] });
  return {
    customer360: () => asked(customer360, { id: pick(known.customers) }),
    customers: () => page({ filter: pick([null, narrowed()]) }),
    nextPage: (after: string | null) => ({ ...page({ after }), token: known.tokens.admin }),
    search: () => page({ search: pick(known.names), first: 20 }),
    preview: () => asked(preview, { filter: pick(known.rules) }),
    segments: () => asked(segments),
    queue: () => asked(queue, { id: pick(known.desks).queueId }),
    tickets: () => asked(tickets, { filter: { status: [pick(statuses)] } }),
    ticket: () => ({ ...asked(ticket, { id: pick(known.tickets) }), token: known.tokens.admin }),
    tasks: () => asked(tasks),
  };
}
