import type { ClassScheme } from '@kehu/schema';
import { beginOfDay, endOfDay } from '../../../platform/clock.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { stageAt } from '../../lifecycle/index.js';
import type { Days, Past } from './past.policy.js';
import type { AsOf } from './window.policy.js';

/** A condition about the past over the customer row `c`; always true or false. */
export function heldInPast(past: Past, { timezone }: AsOf): Sql {
  switch (past.kind) {
    case 'stageOn':
      return sql`(${stageAt(sql.raw('c'), endOfDay(past.on, timezone))} = ${past.stage}::text) IS TRUE`;
    case 'enteredStage':
      return sql`EXISTS (SELECT FROM stage_move sm WHERE sm.customer_id = c.id AND sm.to_stage = ${past.stage}::text)`;
    case 'inClass':
      return classHeld(past, timezone);
    case 'purchased':
      return sql`EXISTS (SELECT FROM sales_fact sf WHERE sf.customer_id = c.id AND sf.is_purchase
        AND ${within(sql.raw('sf.ordered_at'), past.days, timezone)})`;
  }
}

function within(moment: Sql, days: Days, timezone: string): Sql {
  const [begin, end] = [beginOfDay(days.from, timezone), endOfDay(days.to, timezone)];
  return sql`${moment} >= ${begin}::timestamptz AND ${moment} < ${end}::timestamptz`;
}

function classHeld({ scheme, key, on }: Extract<Past, { kind: 'inClass' }>, timezone: string): Sql {
  const wanted = (column: Sql): Sql => (key === null ? sql`${column} IS NOT NULL` : sql`${column} = ${key}::text`);
  if (on === null) {
    return sql`EXISTS (SELECT FROM customer_class cc WHERE cc.customer_id = c.id AND cc.scheme = ${scheme}::text
      AND ${wanted(sql.raw('cc.key'))})`;
  }
  return sql`(${wanted(classAt(scheme, endOfDay(on, timezone)))}) IS TRUE`;
}

/** The class of the customer row `c` by a scheme just before a moment, as SQL; null where there was none. */
export const classAt = (scheme: ClassScheme, before: Date): Sql =>
  sql`(SELECT cm.to_key FROM class_move cm WHERE cm.scheme = ${scheme}::text AND cm.customer_id = c.id
    AND cm.moved_at < ${before}::timestamptz ORDER BY cm.moved_at DESC, cm.id DESC LIMIT 1)`;
