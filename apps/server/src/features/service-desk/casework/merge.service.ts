import { Severity } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { afterMove, afterQuestion, type Clock } from '../clock.policy.js';
import type { QueueService } from '../queue.service.js';
import {
  demand,
  demandVersion,
  logMove,
  promisedAnew,
  promisesOf,
  saveClocks,
  takeBothInHand,
  type TicketCase,
} from '../ticket-case.js';
import { change, tell } from '../ticket-change.js';
import { faultOfMerge } from './casework.policy.js';

/** Two tickets that are one and the same matter. */
export interface Merge {
  readonly ticketId: string;
  readonly intoTicketId: string;
  readonly expectedVersion?: number | null;
}

/** Makes one ticket of two: the target keeps all that was said, the source is closed and points at it. */
export class MergeService {
  constructor(private readonly queues: QueueService) {}

  /** Answers the target. @throws NOT_FOUND where the actor does not see one of them; BAD_INPUT, PRECONDITION, CONFLICT */
  async merge(ctx: RequestContext, given: Merge): Promise<{ ticketId: string }> {
    return inTransaction(ctx, async (tx) => {
      const { ticketId, intoTicketId, expectedVersion } = given;
      const [source, target] = await takeBothInHand(tx, [ticketId, 'ticketId'], [intoTicketId, 'intoTicketId']);
      demandVersion(source, expectedVersion);
      demand(faultOfMerge(source, target));
      await moveWords(tx, source, target);
      await this.end(tx, source, target);
      await this.takeOver(tx, source, target);
      return { ticketId: target.ticketId };
    });
  }

  /** Nothing is owed on the source any more, and nobody works on it. */
  private async end(tx: TransactionContext, source: TicketCase, target: TicketCase): Promise<void> {
    if (source.status !== 'CLOSED') await logMove(tx, source, source.status, 'CLOSED', `→ ${target.number}`);
    await saveClocks(tx, source, afterMove(source.rules.hours, source.clocks, 'CANCELLED', source.now));
    await this.queues.leave(tx, source);
    await change(tx, source, {
      status: 'CLOSED',
      closedAt: source.now,
      holdUntil: null,
      mergedIntoId: target.ticketId,
    });
    await tell(tx, source, 'MERGED');
  }

  /** The target is as bad as the worse of both; an answer that was owed on the source is owed here. */
  private async takeOver(tx: TransactionContext, source: TicketCase, before: TicketCase): Promise<void> {
    const target = { ...before, type: typeOf(source, before), severity: worse(source, before) };
    const { type, severity, rules, now } = target;
    await change(tx, before, { type, severity });
    const anew = promisedAnew(target);
    const clocks = source.clocks.some(isOwed) ? afterQuestion(rules.hours, anew, promisesOf(target), now) : anew;
    await saveClocks(tx, target, clocks);
    await this.queues.rerank(tx, target, clocks);
    await tell(tx, target, 'MOVED');
  }
}

const isOwed = ({ metric, metAt, state }: Clock): boolean =>
  metric !== 'RESOLUTION' && metAt === null && state !== 'CANCELLED';
const typeOf = (source: TicketCase, target: TicketCase) => (source.type === 'COMPLAINT' ? source.type : target.type);
const worse = (a: TicketCase, b: TicketCase): Severity =>
  Severity.keys.indexOf(a.severity) > Severity.keys.indexOf(b.severity) ? a.severity : b.severity;

/** What was said, attached, linked and answered by stands on the target from now on. */
async function moveWords(tx: TransactionContext, source: TicketCase, target: TicketCase): Promise<void> {
  const { ticketId: to, customerId } = target;
  const from = source.ticketId;
  for (const table of ['ticket_message', 'ticket_mention', 'ticket_attachment']) {
    await tx.rows(
      sql`UPDATE ${sql.raw(table)} SET ticket_id = ${to} WHERE ticket_id = ${from} AND customer_id = ${customerId}`,
    );
  }
  await tx.rows(
    sql`WITH line AS (
          DELETE FROM ticket_line WHERE ticket_id = ${from} AND customer_id = ${customerId} RETURNING order_line_id
        )
        INSERT INTO ticket_line (ticket_id, customer_id, order_line_id)
        SELECT ${to}, ${customerId}, order_line_id FROM line ON CONFLICT DO NOTHING`,
  );
  await tx.rows(
    sql`WITH used AS (
          DELETE FROM article_use WHERE ticket_id = ${from} AND customer_id = ${customerId} RETURNING article_id, user_id, at
        )
        INSERT INTO article_use (article_id, ticket_id, customer_id, user_id, at)
        SELECT article_id, ${to}, ${customerId}, user_id, at FROM used ON CONFLICT DO NOTHING`,
  );
  await moveLinks(tx, source, target);
}

/** Links of the source lead to the target; a link between both says nothing any more. */
async function moveLinks(tx: TransactionContext, source: TicketCase, target: TicketCase): Promise<void> {
  const { ticketId: from } = source;
  const { ticketId: to, customerId } = target;
  const known = sql`SELECT other_ticket_id FROM ticket_link WHERE ticket_id = ${to} AND customer_id = ${customerId}`;
  const others = await tx.rows<{ id: string; customerId: string }>(
    sql`SELECT other_ticket_id AS id, other_customer_id AS "customerId" FROM ticket_link
        WHERE ticket_id = ${from} AND customer_id = ${customerId} AND other_ticket_id <> ${to}
          AND other_ticket_id NOT IN (${known})`,
  );
  const [ids, customers] = [others.map(({ id }) => id), others.map((other) => other.customerId)];
  await tx.rows(
    sql`UPDATE ticket_link SET ticket_id = ${to}
        WHERE ticket_id = ${from} AND customer_id = ${customerId} AND other_ticket_id = ANY(${ids}::uuid[])`,
  );
  await tx.rows(
    sql`UPDATE ticket_link l SET other_ticket_id = ${to}
        FROM unnest(${ids}::uuid[], ${customers}::uuid[]) AS o (id, customer_id)
        WHERE l.ticket_id = o.id AND l.customer_id = o.customer_id AND l.other_ticket_id = ${from}`,
  );
  await tx.rows(sql`DELETE FROM ticket_link WHERE ticket_id = ${from} AND customer_id = ${customerId}`);
  await tx.rows(
    sql`DELETE FROM ticket_link WHERE customer_id = ${customerId} AND ticket_id = ${to} AND other_ticket_id = ${from}`,
  );
}
