import DataLoader from 'dataloader';
import type { ClassCause, VipTier } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf, toMoney } from '../../../platform/money.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import type { Bounds } from '../bounds.js';
import { judged } from '../judge.js';
import type { ClassBenefits, ClassRules } from '../rules.policy.js';
import { demandsOf, missingFor, reasonOf, type Evidence } from './tier-reason.policy.js';
import { benefitsOf, tiersInForce, type TiersInForce } from './tiers-in-force.js';
import type {
  VipBenefitsType,
  VipLeaverType,
  VipNextTierType,
  VipStandingType,
  VipTierMoveType,
  VipTiersType,
} from './vip.type.js';

const SHOWN_LEAVERS = 50;
const SHOWN_MOVES = 20;
const DAY_MS = 86_400_000;

const visible = (ctx: RequestContext) =>
  sql`c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}`;
const noBounds: Bounds = { percentiles: {}, measures: {}, meanRating: null };

/** The tiers with what they ask and bring, who holds them, and who loses one soon; null before there are rules. */
export async function vipTiers(ctx: RequestContext): Promise<VipTiersType | null> {
  const found = await tiersInForce(ctx);
  if (!found) return null;
  const { rules, version, bounds } = found;
  const { graceDays = 0 } = rules;
  const counts = await ctx.rows<{ key: VipTier; holders: number; leaving: number }>(
    sql`SELECT k.key, count(*)::int AS holders, count(k.leaving_since)::int AS leaving
        FROM customer_class k JOIN customer c ON c.id = k.customer_id
        WHERE k.scheme = 'VIP' AND ${visible(ctx)} GROUP BY 1`,
  );
  const leavers = await ctx.rows<VipLeaverType>(
    sql`SELECT c.id AS "customerId", c.name AS "customerName", k.key AS "from", k.leaving_to AS "to", k.leaving_since AS since,
          k.leaving_since + make_interval(days => ${graceDays}::int) AS "on"
        FROM customer_class k JOIN customer c ON c.id = k.customer_id
        WHERE k.scheme = 'VIP' AND k.leaving_since IS NOT NULL AND ${visible(ctx)}
        ORDER BY k.leaving_since, c.id LIMIT ${SHOWN_LEAVERS}::int`,
  );
  const measures = bounds?.measures ?? {};
  const tiers = rules.classes.map(({ key, ways, stays = [] }) => {
    const [entry, exit] = [demandsOf(ways, measures), demandsOf(stays, measures)];
    const count = counts.find((one) => one.key === key);
    return {
      tier: key as VipTier,
      holders: count?.holders ?? 0,
      leaving: count?.leaving ?? 0,
      ...{ entryZh: entry.zh, entryEn: entry.en, exitZh: exit.zh, exitEn: exit.en },
      benefits: shownBenefits(ctx, benefitsOf(rules)[key as VipTier]),
    };
  });
  return { version, graceDays, tiers, leavers };
}

interface StandingRow {
  readonly customerId: string;
  readonly tier: VipTier;
  readonly since: Date;
  readonly leavingTo: VipTier | null;
  readonly leavingSince: Date | null;
  readonly evidence: Evidence | null;
}

interface MoveRow {
  readonly customerId: string;
  readonly from: VipTier | null;
  readonly to: VipTier | null;
  readonly cause: ClassCause;
  readonly version: number;
  readonly movedAt: Date;
  readonly evidence: Evidence | null;
  readonly rules: ClassRules | null;
}

/** Where customers stand among the tiers; null for those who were never judged, or whose figures the actor may not see. */
export const vipStandingById = (ctx: RequestContext): DataLoader<string, VipStandingType | null> =>
  new DataLoader(async (ids) => {
    const found = await tiersInForce(ctx);
    if (!found) return ids.map(() => null);
    const { rules, bounds } = found;
    const theirs = sql`${[...ids]}::uuid[]`;
    const everybody = judged(
      ctx,
      { scheme: 'VIP', rules, bounds: bounds ?? noBounds },
      (id) => sql`${id} = ANY(${theirs})`,
    );
    const rows = await ctx.rows<StandingRow>(
      sql`SELECT c.id AS "customerId", k.key AS tier, k.since, k.leaving_to AS "leavingTo", k.leaving_since AS "leavingSince",
            j.evidence
          FROM customer c JOIN customer_class k ON k.customer_id = c.id AND k.scheme = 'VIP'
          JOIN (${everybody}) j ON j.customer_id = c.id
          WHERE c.id = ANY(${theirs}) AND ${visible(ctx)}`,
    );
    const moves = await movesOf(
      ctx,
      rows.map(({ customerId }) => customerId),
    );
    const standings = rows.map(
      (row) =>
        [
          row.customerId,
          standingOf(
            ctx,
            found,
            row,
            moves.filter((one) => one.customerId === row.customerId),
          ),
        ] as const,
    );
    const byId = new Map(standings);
    return ids.map((id) => byId.get(id) ?? null);
  });

function movesOf(ctx: RequestContext, ids: readonly string[]): Promise<MoveRow[]> {
  return ctx.rows<MoveRow>(
    sql`SELECT x.*, v.rules FROM unnest(${ids}::uuid[]) AS i (id) CROSS JOIN LATERAL (
          SELECT m.customer_id AS "customerId", m.from_key AS "from", m.to_key AS "to", m.cause, m.version, m.moved_at AS "movedAt",
            m.evidence
          FROM class_move m WHERE m.customer_id = i.id AND m.scheme = 'VIP'
          ORDER BY m.moved_at DESC, m.id DESC LIMIT ${SHOWN_MOVES}::int) x
        LEFT JOIN class_version v ON v.scheme = 'VIP' AND v.version = x.version
        ORDER BY x."movedAt" DESC`,
  );
}

function standingOf(
  ctx: RequestContext,
  { rules }: TiersInForce,
  { tier, since, leavingTo, leavingSince, evidence }: StandingRow,
  moves: readonly MoveRow[],
): VipStandingType {
  const { graceDays = 0 } = rules;
  const isLeaving = leavingSince !== null && graceDays > 0;
  return {
    ...{ tier, since, leavingTo: isLeaving ? leavingTo : null },
    leavesOn: isLeaving ? new Date(leavingSince.getTime() + graceDays * DAY_MS) : null,
    benefits: shownBenefits(ctx, benefitsOf(rules)[tier]),
    next: nextTier(rules, tier, evidence),
    moves: moves.map(shownMove),
  };
}

function nextTier(rules: ClassRules, tier: VipTier, evidence: Evidence | null): VipNextTierType | null {
  const above = rules.classes[rules.classes.findIndex(({ key }) => key === tier) - 1];
  if (!above || !evidence) return null;
  const missing = missingFor(rules, above.key, evidence);
  return { tier: above.key as VipTier, missingZh: missing.zh, missingEn: missing.en };
}

function shownMove({ from, to, cause, version, movedAt, evidence, rules }: MoveRow): VipTierMoveType {
  const reason = reasonOf(rules ?? { classes: [] }, { from, to, cause, evidence });
  return { from, to, cause, version, movedAt, reasonZh: reason.zh, reasonEn: reason.en };
}

function shownBenefits(ctx: RequestContext, benefits: ClassBenefits): VipBenefitsType {
  const { currency } = ctx.services.config;
  const money = (amount: number) => toMoney(Math.round(amount * 10 ** decimalsOf(currency)), currency);
  return { ...benefits, giftBudget: money(benefits.giftBudget), eventBudget: money(benefits.eventBudget) };
}
