import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context.js';
import { decimalsOf } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { customerPart } from '../customers/graphql.js';
import { compileAll } from './filter/compile.js';
import { segmentMemory, type KnownSegment } from './segment-memory.js';
import { SegmentType } from './segment.type.js';

/** What the statement of a request asked, to understand its answer by. */
const askedBy = new WeakMap<RequestContext, readonly KnownSegment[]>();

/** For requests that come before the rules were read. */
const readAndAsk = (ctx: RequestContext) =>
  new DataLoader<string, SegmentType[] | null>(async (ids) => {
    const known = await segmentMemory(ctx.services.live).read(ctx);
    const rows = await ctx.rows<{ id: string; found: string[] | null }>(
      sql`SELECT c.id, ${foundIn(known, ctx)} AS found FROM customer c WHERE c.id = ANY(${[...ids]}::uuid[])`,
    );
    const byId = new Map(rows.map(({ id, found }) => [id, found]));
    return ids.map((id) => segmentsOf(known, byId.get(id) ?? null));
  });

/**
 * The segments a customer is in: every saved rule asked of one customer in the statement of the 360. When the rules have to
 * be read first, the statement answers the customer's id instead, and the rules are asked right after it.
 */
export const customerSegments = customerPart({
  field: 'segments',
  type: () => [SegmentType],
  description: 'The segments the customer is in at this moment, by name.',
  permission: 'segments:read',
  nullable: true,
  isAnew: true,
  sql({ ctx }) {
    const known = segmentMemory(ctx.services.live).current;
    if (!known) return sql.raw('to_json(c.id)');
    askedBy.set(ctx, known.value);
    return foundIn(known.value, ctx);
  },
  finish(value: string | string[] | null, _args, ctx) {
    if (typeof value === 'string') return ctx.loader(readAndAsk).load(value);
    return segmentsOf(askedBy.get(ctx) ?? [], value);
  },
});

/** The ids of the segments whose rule holds for the customer row `c`, as a JSON list; null beyond the actor's reach. */
function foundIn(known: readonly KnownSegment[], ctx: RequestContext): Sql {
  if (known.length === 0) return sql.raw(`'[]'::json`);
  const { timezone, currency } = ctx.services.config;
  const rules = new Map(known.map(({ segment, rule }) => [segment.id, rule]));
  const settings = { now: ctx.now, timezone, decimals: decimalsOf(currency), segments: rules, mode: 'row' as const };
  const { conditions } = compileAll([...rules.values()], settings);
  const rows = known.map(({ segment }, i) => sql`(${i}, ${segment.id}::text, ${conditions[i]})`);
  return sql`CASE WHEN ${visibleCustomer(ctx, sql.raw('c'), 'segments:read')} THEN (
    SELECT coalesce(json_agg(rule.id ORDER BY rule.place), '[]'::json)
    FROM (SELECT c.id) one LEFT JOIN customer_metric m ON m.customer_id = one.id
    LEFT JOIN customer_prediction p ON p.customer_id = one.id
    CROSS JOIN LATERAL (VALUES ${sql.join(rows, ', ')}) rule (place, id, holds) WHERE rule.holds) END`;
}

function segmentsOf(known: readonly KnownSegment[], ids: readonly string[] | null): SegmentType[] | null {
  if (ids === null) return null;
  const wanted = new Set(ids);
  return known.filter(({ segment }) => wanted.has(segment.id)).map(({ segment }) => segment);
}
