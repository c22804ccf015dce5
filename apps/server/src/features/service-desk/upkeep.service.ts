import type { ClockMetric } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { DomainError } from '../../platform/errors.js';
import { newIds } from '../../platform/ids.js';
import { sql, sqlFile } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { SILENCE_HOURS } from './complaints/complaint-rules.js';
import { clockBreached } from './desk.events.js';
import { announceTicket, type DeskNotice } from './desk.live.js';
import { letGo } from './hands.js';
import type { QueueService } from './queue.service.js';
import { databaseNow, promisedAnew, saveClocks, takeInHandForUpkeep } from './ticket-case.js';
import { openStatuses } from './ticket.policy.js';
import { Ticket } from './ticket.entity.js';
import type { TicketService } from './ticket.service.js';

const breachClocks = sqlFile(import.meta.url, './sql/breach-clocks.sql');

const AT_ONCE = 200;

interface Breach extends DeskNotice {
  readonly metric: ClockMetric;
  readonly breachedAt: Date;
}

/** What the desk does by itself: it follows the customers, and it watches the clocks. */
export class UpkeepService {
  constructor(
    private readonly queues: QueueService,
    private readonly tickets: TicketService,
  ) {}

  /** Owner, team, region or tier of customers changed: open tickets follow, and keep the time they have used. */
  async followCustomers(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    for (const { ticketId, customerId } of await openTicketsOf(tx, customerIds)) {
      const ticket = await takeInHandForUpkeep(tx, ticketId);
      const clocks = promisedAnew(ticket);
      await saveClocks(tx, ticket, clocks);
      const queueId = await this.queues.follow(tx, ticket, clocks);
      if (queueId !== ticket.queueId) {
        await tx.db.getRepository(Ticket).update({ id: ticketId, customerId }, { queueId, updatedAt: ticket.now });
      }
      announceTicket(tx, { ...ticket, queueId });
    }
  }

  /** The customer was deleted: nobody waits for them or works on their tickets. */
  async forgetCustomer(tx: TransactionContext, customerId: string): Promise<void> {
    const ended = await tx.rows<DeskNotice & { agentId: string | null; weight: number }>(
      sql`UPDATE queue_item SET state = 'DONE', done_at = clock_timestamp()
          WHERE customer_id = ${customerId}::uuid AND state IN ('WAITING', 'OFFERED', 'ASSIGNED')
          RETURNING ticket_id AS "ticketId", customer_id AS "customerId", queue_id AS "queueId", agent_id AS "agentId", weight,
            owner_id AS "ownerId", team_id AS "teamId", region_id AS "regionId"`,
    );
    for (const place of ended) {
      await letGo(tx, place);
      announceTicket(tx, place);
    }
  }

  /** The customer is back: their open tickets wait again, from now. */
  async remindCustomer(tx: TransactionContext, customerId: string): Promise<void> {
    for (const { ticketId } of await openTicketsOf(tx, [customerId])) {
      const ticket = await takeInHandForUpkeep(tx, ticketId);
      if (ticket.place) continue;
      const queueId = await this.queues.queueFor(tx, ticket);
      await tx.db
        .getRepository(Ticket)
        .update({ id: ticketId, customerId }, { queueId, assigneeId: null, updatedAt: ticket.now });
      await this.queues.enqueue(tx, queueId, ticket);
      announceTicket(tx, { ...ticket, queueId });
    }
  }

  /** Marks the clocks that ran past their due time, by the database's clock, each once. Answers how many. */
  async breachClocks(ctx: RequestContext): Promise<number> {
    const breaches = await inTransaction(ctx, async (tx) => {
      const found = await tx.rows<Breach>(breachClocks, [AT_ONCE, await databaseNow(tx), newIds(AT_ONCE)]);
      for (const breach of found) {
        const { ticketId, customerId, metric, breachedAt } = breach;
        await clockBreached.publish(tx, { ticketId, customerId, metric, breachedAt });
        announceTicket(tx, breach);
      }
      return found.length;
    });
    return breaches < AT_ONCE ? breaches : breaches + (await this.breachClocks(ctx));
  }

  /** Ends holds whose time has come, and closes solutions the customer has not objected to. Answers how many moved. */
  async moveOn(ctx: RequestContext): Promise<number> {
    const due = await ctx.rows<{ ticketId: string; version: number; status: 'OPEN' | 'CLOSED'; reason: string }>(
      sql`SELECT t.id AS "ticketId", t.version, 'OPEN' AS status, 'The hold has ended.' AS reason FROM ticket t
          WHERE t.status = 'ON_HOLD' AND t.hold_until <= clock_timestamp()
          UNION ALL
          SELECT t.id, t.version, 'CLOSED', 'The customer did not object.' FROM ticket t
          WHERE t.status = 'RESOLVED' AND t.resolved_at <= clock_timestamp() - make_interval(hours => ${SILENCE_HOURS}::integer)`,
    );
    let moved = 0;
    for (const { ticketId, version: expectedVersion, status, reason } of due) {
      const done = await this.tickets.setStatus(ctx, { ticketId, status, reason, expectedVersion }).catch(passRefusal);
      if (done) moved += 1;
    }
    return moved;
  }
}

/** Somebody was faster, or the customer is gone: there is nothing left to do. */
function passRefusal(error: unknown): null {
  if (error instanceof DomainError) return null;
  throw error;
}

function openTicketsOf(tx: TransactionContext, customerIds: readonly string[]) {
  return tx.rows<{ ticketId: string; customerId: string }>(
    sql`SELECT t.id AS "ticketId", t.customer_id AS "customerId" FROM ticket t
        WHERE t.customer_id = ANY(${customerIds}::uuid[]) AND t.status = ANY(${openStatuses}::text[]) ORDER BY t.id`,
  );
}
