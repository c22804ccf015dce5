import type { RetentionAction, RetentionKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { isHeld } from '../hold.service.js';
import { requireKeeperOfAll } from '../keeper.js';
import { RetentionRule } from '../privacy-rules.entity.js';
import { retained } from './retention.policy.js';

const MOST_COUNTED = 100_000;

/** A rule with what it did last. */
export interface RuleRow {
  readonly id: string;
  readonly kind: RetentionKind;
  readonly months: number | null;
  readonly action: RetentionAction;
  readonly version: number;
  readonly lastRunAt: Date | null;
  readonly lastRows: number | null;
}

export interface RuleGiven {
  readonly kind: RetentionKind;
  /** Null keeps the kind for good. */
  readonly months?: number | null;
  readonly action: RetentionAction;
  readonly expectedVersion: number;
}

/** The moment so many calendar months before now. */
export const cutOff = (ctx: RequestContext, months: Sql): Sql =>
  sql`(${ctx.now}::timestamptz - make_interval(months => ${months}))`;

/** Rows `x` of a kind whose time is over; those of customers under a legal hold are not among them. */
export function overdueRows(kind: RetentionKind, action: RetentionAction, before: Sql): Sql {
  const { table, since, where, hasWords } = retained[kind];
  const customerId = sql.raw(table === 'customer' ? 'x.id' : 'x.customer_id');
  return sql`${sql.raw(table)} x WHERE ${sql.raw(since)} < ${before} AND ${sql.raw(where)}
    AND ${sql.raw(action === 'ANONYMISE' ? hasWords : 'true')} AND NOT ${isHeld(customerId, 'LEGAL')}`;
}

/** How long data is kept. */
export class RetentionService {
  rules(ctx: RequestContext): Promise<RuleRow[]> {
    return ctx.rows(
      sql`SELECT r.id, r.kind, r.months, r.action, r.version, n.started_at AS "lastRunAt", n.rows AS "lastRows"
          FROM retention_rule r
          LEFT JOIN LATERAL (SELECT started_at, rows FROM retention_run WHERE kind = r.kind ORDER BY started_at DESC LIMIT 1) n
            ON true
          ORDER BY r.id`,
    );
  }

  /** How many rows would go now; counted up to 100,000. */
  async preview(ctx: RequestContext, { kind, months, action }: Omit<RuleGiven, 'expectedVersion'>) {
    requireKeeperOfAll(ctx);
    requireAction(kind, action);
    if (months === null || months === undefined) return { value: 0, isExact: true };
    const [row] = await ctx.rows<{ value: number }>(
      sql`SELECT count(*)::integer AS value FROM (
            SELECT 1 FROM ${overdueRows(kind, action, cutOff(ctx, sql`${months}::integer`))} LIMIT ${MOST_COUNTED + 1}) found`,
    );
    const value = row?.value ?? 0;
    return { value: Math.min(value, MOST_COUNTED), isExact: value <= MOST_COUNTED };
  }

  async update(ctx: RequestContext, given: RuleGiven): Promise<void> {
    requireKeeperOfAll(ctx);
    requireAction(given.kind, given.action);
    await inTransaction(ctx, async (tx) => {
      const { kind, expectedVersion: version } = given;
      const changed = { months: given.months ?? null, action: given.action, version: version + 1 };
      const { affected } = await tx.db.getRepository(RetentionRule).update({ kind, version }, changed);
      if (affected !== 1)
        throw refuse('CONFLICT', 'Somebody changed it meanwhile: read it again.', ['expectedVersion']);
    });
  }
}

function requireAction(kind: RetentionKind, action: RetentionAction): void {
  if (!retained[kind].actions.includes(action))
    throw refuse('BAD_INPUT', 'This kind of data does not allow that.', ['action']);
}
