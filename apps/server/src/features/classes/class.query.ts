import { ClassScheme } from '@kehu/schema';
import { endOfDay } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/context.js';
import { requestError } from '../../platform/errors.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { previewMoves, summed, type SummedPreview } from '../scoring/index.js';
import type { MoveCellType } from '../scoring/graphql.js';
import { classAt } from '../segments/index.js';
import { measureBounds } from './bounds.js';
import { ClassVersion } from './class-version.entity.js';
import type { ClassSchemeType } from './class.type.js';
import { judged } from './judge.js';
import { readRules, type ClassRules } from './rules.policy.js';

const visible = (ctx: RequestContext): Sql =>
  sql`c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}`;

/** Every classification: its rules in force, its draft, and on demand how many customers stand in each class. */
export async function classSchemes(ctx: RequestContext, isCounted: boolean): Promise<ClassSchemeType[]> {
  const versions = await ctx.db.getRepository(ClassVersion).find({ order: { version: 'DESC' } });
  const counts = isCounted ? await countClasses(ctx) : [];
  return ClassScheme.keys.map((scheme) => {
    const own = versions.filter((version) => version.scheme === scheme);
    return {
      scheme,
      published: own.find(({ state }) => state === 'PUBLISHED') ?? null,
      toCome: own.find(({ state }) => state === 'DRAFT' || state === 'PUBLISHING') ?? null,
      versions: own,
      counts: counts.filter((count) => count.scheme === scheme),
    };
  });
}

const countClasses = (ctx: RequestContext) =>
  ctx.rows<{ scheme: string; key: string; count: number }>(
    sql`SELECT k.scheme, k.key, count(*)::int AS count FROM customer_class k JOIN customer c ON c.id = k.customer_id
        WHERE ${visible(ctx)} GROUP BY 1, 2`,
  );

/** Who would move if these rules were in force, without writing anything: everybody is judged once. */
async function previewClasses(ctx: RequestContext, scheme: ClassScheme, rules: ClassRules): Promise<SummedPreview> {
  const bounds = await measureBounds(ctx, rules);
  const everybody = judged(ctx, { scheme, rules, bounds }, () => sql.raw('true'));
  return summed(
    await previewMoves(
      ctx,
      sql`WITH moved AS MATERIALIZED (
        SELECT c.id, c.code, c.name, c.value_minor, j.from_key AS "from", j.to_key AS "to"
        FROM (${everybody}) j JOIN customer c ON c.id = j.customer_id AND ${visible(ctx)})`,
    ),
  );
}

/** How many stood where at the end of one day and at the end of another; those who did not exist then are left out. */
export async function classTransitions(
  ctx: RequestContext,
  scheme: ClassScheme,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<MoveCellType[]> {
  const { timezone } = ctx.services.config;
  const [first, second] = [endOfDay(from, timezone), endOfDay(to, timezone)];
  const cells = await ctx.rows<MoveCellType>(
    sql`SELECT was AS "from", now_is AS "to", count(*)::int AS count
        FROM (SELECT ${classAt(scheme, first)} AS was, ${classAt(scheme, second)} AS now_is
          FROM customer c WHERE ${visible(ctx)} AND c.created_at < ${first}::timestamptz) x
        GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const were = { createdAt: { lt: first.toISOString() } };
  const stood = (key: string | null, on: string): object =>
    key === null ? { not: { inClass: { scheme, on } } } : { inClass: { scheme, key, on } };
  return cells.map((cell) => ({ ...cell, filter: { and: [were, stood(cell.from, from), stood(cell.to, to)] } }));
}

/** The preview of rules as somebody wrote them, or of those in force. @throws BAD_USER_INPUT with the path in the rules */
export async function previewOf(ctx: RequestContext, scheme: ClassScheme, given: unknown): Promise<SummedPreview> {
  const read = readRules(scheme, given ?? (await rulesInForce(ctx, scheme)));
  if (!read.ok)
    throw requestError('BAD_USER_INPUT', `${['rules', ...read.fault.path].join('.')}: ${read.fault.message}`);
  return previewClasses(ctx, scheme, read.rules);
}

async function rulesInForce(ctx: RequestContext, scheme: ClassScheme): Promise<unknown> {
  const published = await ctx.db.getRepository(ClassVersion).findOneBy({ scheme, state: 'PUBLISHED' });
  return published?.rules;
}

/** One version of rules. */
export const classVersion = (ctx: RequestContext, id: string): Promise<ClassVersion | null> =>
  ctx.db.getRepository(ClassVersion).findOneBy({ id });
