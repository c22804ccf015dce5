import type { ClockMetric } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { newId, newIds } from '../../../platform/ids.js';
import { sql, sqlFile } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { announceTicket, type DeskNotice } from '../desk.live.js';
import { databaseNow, writerOf } from '../ticket-case.js';
import { visibleTicket } from '../ticket.columns.js';
import type { ServiceAlert } from './service-alert.entity.js';

const warnClocks = sqlFile(import.meta.url, '../sql/warn-clocks.sql');
const AT_ONCE = 200;
const MOST_SHOWN = 50;

type Shown = Pick<ServiceAlert, 'id' | 'ticketId' | 'metric' | 'kind' | 'dueAt' | 'at'>;
const columns = sql.raw(`a.id, a.ticket_id AS "ticketId", a.metric, a.kind, a.due_at AS "dueAt", a.at`);

/** Warnings before a promise is broken, and escalation after: each once, by the database's clock. */
export class AlertService {
  /** Warns of promises that are nearly due. Answers how many. */
  async warn(ctx: RequestContext): Promise<number> {
    const warned = await inTransaction(ctx, async (tx) => {
      const found = await tx.rows<DeskNotice>(warnClocks, [
        AT_ONCE,
        await databaseNow(tx),
        newIds(AT_ONCE),
        newIds(AT_ONCE),
      ]);
      for (const notice of found) announceTicket(tx, notice);
      return found.length;
    });
    return warned < AT_ONCE ? warned : warned + (await this.warn(ctx));
  }

  /** A promise was broken: those who lead are to know. */
  async escalate(
    tx: TransactionContext,
    breach: { ticketId: string; customerId: string; metric: ClockMetric; breachedAt: Date },
  ): Promise<void> {
    await tx.rows(
      sql`INSERT INTO service_alert (id, customer_id, ticket_id, metric, kind, due_at, at)
          VALUES (${newId()}, ${breach.customerId}, ${breach.ticketId}, ${breach.metric}, 'ESCALATION',
            ${breach.breachedAt}, clock_timestamp())
          ON CONFLICT DO NOTHING`,
    );
  }

  /** What nobody has looked at, newest first, of open tickets the actor may see; no warning of what is broken by now. */
  list(ctx: RequestContext): Promise<Shown[]> {
    return ctx.rows(
      sql`SELECT ${columns} FROM service_alert a
          JOIN ticket t ON t.id = a.ticket_id AND t.customer_id = a.customer_id
            AND t.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
          WHERE a.seen_at IS NULL AND ${visibleTicket(ctx, sql.raw('t'))}
            AND (a.kind = 'ESCALATION' OR NOT EXISTS (SELECT FROM service_alert e WHERE e.ticket_id = a.ticket_id
              AND e.customer_id = a.customer_id AND e.metric = a.metric AND e.kind = 'ESCALATION' AND e.at >= a.at))
          ORDER BY a.at DESC, a.id DESC LIMIT ${MOST_SHOWN}::integer`,
    );
  }

  /** Somebody has looked at it; a second look changes nothing. @throws NOT_FOUND */
  async see(ctx: RequestContext, id: string): Promise<Shown> {
    return inTransaction(ctx, async (tx) => {
      const [known] = isId(id)
        ? await tx.rows<Shown>(
            sql`SELECT ${columns} FROM service_alert a JOIN ticket t ON t.id = a.ticket_id AND t.customer_id = a.customer_id
                WHERE a.id = ${id} AND ${visibleTicket(tx, sql.raw('t'))}`,
          )
        : [];
      if (!known) throw refuse('NOT_FOUND', 'There is no such alert.', ['id']);
      await tx.rows(
        sql`UPDATE service_alert SET seen_at = ${tx.now}, seen_by_id = ${writerOf(tx)}::uuid
            WHERE id = ${id} AND seen_at IS NULL`,
      );
      return known;
    });
  }
}
