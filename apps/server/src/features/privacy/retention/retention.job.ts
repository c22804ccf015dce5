import type { RetentionAction, RetentionKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import type { Job } from '../../../platform/jobs.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { eraseRows } from '../erase-customer.js';
import { noteErasure, rememberErased } from '../privacy.service.js';
import { RetentionRun } from '../privacy-rules.entity.js';
import { emptied, retained } from './retention.policy.js';
import { cutOff, overdueRows } from './retention.service.js';

/** Rows a transaction. */
const BATCH = 500;
/** Before all rows. */
export const FIRST: Place = { since: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

interface Rule {
  readonly kind: RetentionKind;
  readonly action: RetentionAction;
  readonly before: Date;
}

/** Where a batch ended: the next one goes on behind it. */
interface Place {
  readonly since: string;
  readonly id: string;
}

interface Found extends Place {
  readonly customerId: string;
}

/**
 * Takes away, every night, what is older than its rule allows: in batches that commit one by one, so that a process that
 * is killed loses nothing and the next night goes on.
 */
export const applyRetention: Job = {
  name: 'privacy.apply-retention',
  schedule: '20 4 * * *',
  async run(ctx, _payload, signal) {
    const rules = await ctx.rows<Rule>(
      sql`SELECT kind, action, ${cutOff(ctx, sql.raw('r.months'))} AS before FROM retention_rule r WHERE months IS NOT NULL ORDER BY id`,
    );
    for (const rule of rules) await applyRule(ctx, rule, signal);
  },
};

async function applyRule(ctx: RequestContext, rule: Rule, signal: AbortSignal): Promise<void> {
  const id = newId();
  await ctx.db
    .getRepository(RetentionRun)
    .insert({ id, kind: rule.kind, before: rule.before, startedAt: ctx.now, rows: 0, endedAt: null });
  for (let last: Place | undefined = FIRST; last !== undefined;) {
    signal.throwIfAborted();
    last = await applyBatch(ctx, rule, id, last);
  }
  await ctx.db.getRepository(RetentionRun).update({ id }, { endedAt: new Date() });
}

/** The next rows after `last`; answers the last of them, or undefined when none was left. */
async function applyBatch(ctx: RequestContext, rule: Rule, runId: string, last: Place): Promise<Place | undefined> {
  const found = await inTransaction(ctx, async (tx) => {
    const rows = await tx.rows<Found>(nextRows(rule, last));
    if (rows.length === 0) return rows;
    await act(tx, rule, rows);
    await tx.rows(sql`UPDATE retention_run SET rows = rows + ${rows.length} WHERE id = ${runId}`);
    const changes = { kind: [null, rule.kind], action: [null, rule.action], rows: [null, rows.length] } as const;
    tx.notes.push({ action: 'retention.applied', object: 'retentionRule', objectId: runId, customerId: null, changes });
    return rows;
  });
  if (rule.kind === 'PROSPECT') found.forEach((row) => rememberErased(ctx, row.customerId));
  return found.at(-1);
}

/** The oldest first, from the index of their age; contacts by their ids, which were made in the order of time. */
export function nextRows({ kind, action, before }: Rule, last: Place): Sql {
  const { table, since } = retained[kind];
  const customerId = sql.raw(table === 'customer' ? 'x.id' : 'x.customer_id');
  const age = sql.raw(since);
  const [behind, order] =
    table === 'interaction'
      ? [sql`x.id > ${last.id}::uuid`, sql`x.id`]
      : [sql`(${age}, x.id) > (${last.since}::timestamptz, ${last.id}::uuid)`, sql`${age}, x.id`];
  return sql`SELECT x.id, ${customerId} AS "customerId", (${age})::text AS since
    FROM ${overdueRows(kind, action, sql`${before}::timestamptz`)} AND ${behind} ORDER BY ${order} LIMIT ${BATCH}`;
}

async function act(tx: TransactionContext, { kind, action }: Rule, rows: readonly Found[]): Promise<void> {
  const { table } = retained[kind];
  if (table === 'customer') {
    for (const { id } of rows) {
      await eraseRows(tx, id);
      noteErasure(tx, 'retention.erase', id);
    }
    return;
  }
  const these = sql`unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map((row) => row.customerId)}::uuid[]) AS g (id, customer_id)`;
  if (action === 'DELETE') {
    await tx.rows(
      sql`DELETE FROM ${sql.raw(table)} x USING ${these} WHERE x.id = g.id AND x.customer_id = g.customer_id`,
    );
  } else if (table === 'interaction') {
    await tx.rows(
      sql`UPDATE interaction x SET ${sql.raw(emptied(table))} FROM ${these} WHERE x.id = g.id AND x.customer_id = g.customer_id`,
    );
  } else {
    await tx.rows(
      sql`UPDATE ticket x SET ${sql.raw(emptied('ticket'))} FROM ${these} WHERE x.id = g.id AND x.customer_id = g.customer_id`,
    );
    for (const child of ['ticket_attachment', 'ticket_mention'])
      await tx.rows(
        sql`DELETE FROM ${sql.raw(child)} x USING ${these} WHERE x.ticket_id = g.id AND x.customer_id = g.customer_id`,
      );
    for (const child of ['ticket_message', 'ticket_status_move', 'ticket_rating', 'complaint'] as const)
      await tx.rows(
        sql`UPDATE ${sql.raw(child)} x SET ${sql.raw(emptied(child))} FROM ${these}
            WHERE x.ticket_id = g.id AND x.customer_id = g.customer_id`,
      );
  }
}
