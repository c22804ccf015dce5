import type { TicketLinkKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { takeBothInHand, takeInHand, writerOf, type TicketCase } from '../ticket-case.js';
import { tell } from '../ticket-change.js';
import { inverseOf, isDirected } from './casework.policy.js';
import { TicketLink } from './ticket-link.entity.js';

interface Pair {
  readonly ticketId: string;
  readonly otherTicketId: string;
}

/** So many tickets are looked at before a chain of links is taken for endless. */
const LONGEST_CHAIN = 1_000;

/** How tickets stand to each other, and which order lines they are about. */
export class LinkService {
  /** Links two tickets, or says otherwise how they are linked. @throws NOT_FOUND, BAD_INPUT, CONFLICT for a circle */
  async link(ctx: RequestContext, given: Pair & { kind: TicketLinkKind }): Promise<{ ticketId: string }> {
    return inTransaction(ctx, async (tx) => {
      const [ticket, other] = await both(tx, given);
      await unlinked(tx, ticket, other);
      if (isDirected(given.kind) && (await leadsTo(tx, other, ticket, given.kind))) {
        throw refuse('CONFLICT', 'These links would lead back to where they began.', ['kind']);
      }
      const made = { createdById: writerOf(tx), createdAt: ticket.now };
      await tx.db.getRepository(TicketLink).insert([
        { ...sideOf(ticket, other), kind: given.kind, ...made },
        { ...sideOf(other, ticket), kind: inverseOf(given.kind), ...made },
      ]);
      await tellBoth(tx, ticket, other);
      return { ticketId: ticket.ticketId };
    });
  }

  async unlink(ctx: RequestContext, given: Pair): Promise<{ ticketId: string }> {
    return inTransaction(ctx, async (tx) => {
      const [ticket, other] = await both(tx, given);
      await unlinked(tx, ticket, other);
      await tellBoth(tx, ticket, other);
      return { ticketId: ticket.ticketId };
    });
  }

  /** Says which order lines a ticket is about. @throws NOT_FOUND naming a line that is not one of the customer's */
  async setLines(
    ctx: RequestContext,
    given: { ticketId: string; orderLineIds: readonly string[] },
  ): Promise<{ ticketId: string }> {
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, given.ticketId);
      const { ticketId, customerId } = ticket;
      const ids = [...new Set(given.orderLineIds.map((id) => id.toLowerCase()))];
      const known = await tx.rows<{ id: string }>(
        sql`SELECT id FROM order_line WHERE id::text = ANY(${ids}::text[]) AND customer_id = ${customerId}`,
      );
      const missing = ids.findIndex((id) => !known.some((line) => line.id === id));
      if (missing >= 0) {
        throw refuse('NOT_FOUND', 'There is no such order line of this customer.', ['orderLineIds', String(missing)]);
      }
      await tx.rows(
        sql`DELETE FROM ticket_line WHERE ticket_id = ${ticketId} AND customer_id = ${customerId}
              AND order_line_id <> ALL(${ids}::uuid[])`,
      );
      await tx.rows(
        sql`INSERT INTO ticket_line (ticket_id, customer_id, order_line_id)
            SELECT ${ticketId}, ${customerId}, id FROM unnest(${ids}::uuid[]) AS id ON CONFLICT DO NOTHING`,
      );
      await tell(tx, ticket, 'MOVED');
      return { ticketId };
    });
  }
}

const sideOf = (own: TicketCase, other: TicketCase) => ({
  ...{ id: newId(), customerId: own.customerId, ticketId: own.ticketId },
  ...{ otherTicketId: other.ticketId, otherCustomerId: other.customerId },
});

async function both(tx: TransactionContext, { ticketId, otherTicketId }: Pair): Promise<[TicketCase, TicketCase]> {
  if (ticketId === otherTicketId) throw refuse('BAD_INPUT', 'A ticket is not linked to itself.', ['otherTicketId']);
  return takeBothInHand(tx, [ticketId, 'ticketId'], [otherTicketId, 'otherTicketId']);
}

async function unlinked(tx: TransactionContext, a: TicketCase, b: TicketCase): Promise<void> {
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    await tx.db
      .getRepository(TicketLink)
      .delete({ ticketId: own.ticketId, customerId: own.customerId, otherTicketId: other.ticketId });
  }
}

async function tellBoth(tx: TransactionContext, a: TicketCase, b: TicketCase): Promise<void> {
  await tell(tx, a, 'MOVED');
  await tell(tx, b, 'MOVED');
}

/** Whether links of this kind lead from one ticket to another, by however many steps. */
async function leadsTo(
  tx: TransactionContext,
  from: TicketCase,
  to: TicketCase,
  kind: TicketLinkKind,
): Promise<boolean> {
  const seen = new Set([from.ticketId]);
  let edge = [from.ticketId];
  while (edge.length > 0 && seen.size < LONGEST_CHAIN) {
    const next = await tx.rows<{ id: string }>(
      sql`SELECT DISTINCT other_ticket_id AS id FROM ticket_link WHERE ticket_id = ANY(${edge}::uuid[]) AND kind = ${kind}`,
    );
    if (next.some(({ id }) => id === to.ticketId)) return true;
    edge = next.map(({ id }) => id).filter((id) => !seen.has(id));
    for (const id of edge) seen.add(id);
  }
  return seen.size >= LONGEST_CHAIN;
}
