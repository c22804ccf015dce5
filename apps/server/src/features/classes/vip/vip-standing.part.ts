import DataLoader from 'dataloader';
import type { ClassCause, VipTier } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { customerPart } from '../../customers/graphql.js';
import type { Bounds } from '../bounds.js';
import { judged } from '../judge.js';
import type { ClassRules } from '../rules.policy.js';
import { missingFor, reasonOf, type Evidence } from './tier-reason.policy.js';
import { benefitsOf, tierMemory, type TiersInForce } from './tiers-in-force.js';
import { bookingsIn, budgetsOf, shownBooking, spentIn, type FoundBooking } from './vip-budget.js';
import { shownBenefits } from './vip.query.js';
import { VipStandingType, type VipNextTierType, type VipTierMoveType } from './vip.type.js';

const SHOWN_MOVES = 20;
const DAY_MS = 86_400_000;
const noBounds: Bounds = { percentiles: {}, measures: {}, buyers: 0 };

/** A customer's tier as the statement answers it; moments are text. */
interface Standing {
  readonly tier: VipTier;
  readonly since: string;
  readonly leavingTo: VipTier | null;
  readonly leavingSince: string | null;
  readonly evidence: Evidence | null;
  readonly spent: Readonly<Record<string, string>>;
  readonly bookings: readonly FoundBooking[];
  readonly moves: readonly Move[];
}

interface Move {
  readonly from: VipTier | null;
  readonly to: VipTier | null;
  readonly cause: ClassCause;
  readonly version: number;
  readonly movedAt: string;
  readonly evidence: Evidence | null;
  /** Of an earlier version; null for the one in force. */
  readonly rules: ClassRules | null;
}

/** The rules that the statement of a request was written with, to understand its answer by. */
const askedBy = new WeakMap<RequestContext, TiersInForce>();

/** For requests that come before the rules were read. */
const readAndAsk = (ctx: RequestContext) =>
  new DataLoader<string, VipStandingType | null>(async (ids) => {
    const tiers = await tierMemory(ctx.services.live).read(ctx);
    if (!tiers) return ids.map(() => null);
    const rows = await ctx.rows<{ id: string; found: Standing | null }>(
      sql`SELECT c.id, ${standingIn(ctx, tiers, sql.raw('c'))} AS found FROM customer c WHERE c.id = ANY(${[...ids]}::uuid[])`,
    );
    const byId = new Map(rows.map(({ id, found }) => [id, found]));
    return ids.map((id) => standingOf(ctx, tiers, byId.get(id) ?? null));
  });

/**
 * Where a customer stands among the VIP tiers, in the statement of the 360. When the rules have to be read first, the
 * statement answers the customer's id instead, and the rest is asked right after it.
 */
export const customerVipStanding = customerPart({
  field: 'vipStanding',
  type: () => VipStandingType,
  description: 'Where the customer stands among the VIP tiers and why; null before the first evaluation.',
  permission: 'metrics:read',
  nullable: true,
  isAnew: true,
  sql({ ctx, parent }) {
    const known = tierMemory(ctx.services.live).current;
    if (!known) return sql`to_json(${parent}.id)`;
    const tiers = known.value;
    if (!tiers) return sql.raw('NULL::json');
    askedBy.set(ctx, tiers);
    return standingIn(ctx, tiers, parent);
  },
  finish(value: string | Standing | null, _args, ctx) {
    if (typeof value === 'string') return ctx.loader(readAndAsk).load(value);
    const tiers = askedBy.get(ctx);
    return tiers ? standingOf(ctx, tiers, value) : null;
  },
});

/** The tier of a customer row with its latest moves, and what the rules ask of the customer as it is now. */
function standingIn(ctx: RequestContext, { rules, bounds, version }: TiersInForce, parent: Sql): Sql {
  const judgement = { scheme: 'VIP', rules, bounds: bounds ?? noBounds } as const;
  return sql`(SELECT json_build_object('tier', held.key, 'since', held.since,
      'leavingTo', held.leaving_to, 'leavingSince', held.leaving_since,
      'evidence', (SELECT now_is.evidence FROM (${judged(ctx, judgement, (id) => sql`${id} = one.id`)}) now_is),
      'spent', ${spentIn(ctx.services.config.timezone, sql.raw('one.id'))}, 'bookings', ${bookingsIn(sql.raw('one.id'))},
      'moves', (SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (
        SELECT v.from_key AS "from", v.to_key AS "to", v.cause, v.version, v.moved_at AS "movedAt", v.evidence,
          CASE WHEN v.version <> ${version}::int THEN r.rules END AS rules
        FROM class_move v LEFT JOIN class_version r ON r.scheme = 'VIP' AND r.version = v.version
        WHERE v.customer_id = one.id AND v.scheme = 'VIP'
        ORDER BY v.moved_at DESC, v.id DESC LIMIT ${sql.raw(String(SHOWN_MOVES))}) x))
    FROM (SELECT ${parent}.id) one JOIN customer_class held ON held.customer_id = one.id AND held.scheme = 'VIP'
    WHERE ${visibleCustomer(ctx, parent, 'metrics:read')})`;
}

function standingOf(ctx: RequestContext, { rules }: TiersInForce, found: Standing | null): VipStandingType | null {
  if (!found) return null;
  const { tier, since, leavingTo, leavingSince, evidence, spent, bookings, moves } = found;
  const benefits = shownBenefits(ctx, benefitsOf(rules)[tier]);
  const { graceDays = 0 } = rules;
  const isLeaving = leavingSince !== null && graceDays > 0;
  return {
    ...{ tier, since: new Date(since), leavingTo: isLeaving ? leavingTo : null },
    leavesOn: isLeaving ? new Date(Date.parse(leavingSince) + graceDays * DAY_MS) : null,
    benefits,
    budgets: budgetsOf(benefits, spent),
    bookings: bookings.map((booking) => shownBooking(ctx, booking)),
    next: nextTier(rules, tier, evidence),
    moves: moves.map((move) => shownMove(move, rules)),
  };
}

function nextTier(rules: ClassRules, tier: VipTier, evidence: Evidence | null): VipNextTierType | null {
  const above = rules.classes[rules.classes.findIndex(({ key }) => key === tier) - 1];
  if (!above || !evidence) return null;
  const missing = missingFor(rules, above.key, evidence);
  return { tier: above.key as VipTier, missingZh: missing.zh, missingEn: missing.en };
}

function shownMove({ from, to, cause, version, movedAt, evidence, rules }: Move, inForce: ClassRules): VipTierMoveType {
  const reason = reasonOf(rules ?? inForce, { from, to, cause, evidence });
  return { from, to, cause, version, movedAt: new Date(movedAt), reasonZh: reason.zh, reasonEn: reason.en };
}
