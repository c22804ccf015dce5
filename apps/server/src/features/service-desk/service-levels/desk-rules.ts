import { businessCalendar, type OpeningPlan, type SpecialDay, type WeekdayHours } from '@kehu/analytics';
import { VipTier } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { memoryOf } from '../../../platform/memory.js';
import { sql } from '../../../platform/sql.js';
import { vipBenefits } from '../../classes/index.js';
import { usualTierPoints, type TierPoints } from '../rank.policy.js';
import { alwaysOpen, type Calendar, type Hours } from '../calendar.policy.js';
import type { ServicePolicyRule } from './service-level.policy.js';

/** Tells every process that calendars, public days or policies changed. */
export const DESK_RULES_TOPIC = 'service-desk.rules';

/** What the desk promises to whom, and when it is open. */
export interface DeskRules {
  readonly hours: Hours;
  /** In the order in which they are asked. */
  readonly policies: readonly ServicePolicyRule[];
  /** What each VIP tier is worth in a queue. */
  readonly tierPoints: TierPoints;
}

interface CalendarRow {
  readonly id: string;
  readonly timezone: string;
  readonly weekly: readonly WeekdayHours[];
  readonly followsPublicDays: boolean;
  readonly days: readonly SpecialDay[];
}

/** The rules as they stand in the database at this moment. */
export async function readRules(ctx: RequestContext): Promise<DeskRules> {
  const policies = await ctx.rows<ServicePolicyRule>(
    sql`SELECT p.id, p.is_active AS "isActive", p.rule, p.targets, p.calendar_id AS "calendarId", p.weight, p.skills
        FROM service_policy p ORDER BY p.place, p.id`,
  );
  const calendars = await ctx.rows<CalendarRow>(
    sql`SELECT k.id, k.timezone, k.weekly, k.follows_public_days AS "followsPublicDays", k.days FROM business_calendar k`,
  );
  const publicDays = await ctx.rows<SpecialDay>(sql`SELECT d.day::text AS date, d.kind FROM public_day d`);
  const byId = new Map(calendars.map((row) => [row.id, calendarOf(planOf(row, publicDays))]));
  const hours: Hours = (id) => (id === null ? alwaysOpen : (byId.get(id) ?? alwaysOpen));
  const benefits = await vipBenefits(ctx);
  const tierPoints = benefits ? pointsByTier(benefits) : usualTierPoints;
  return { hours, policies, tierPoints };
}

const pointsByTier = (benefits: Readonly<Record<VipTier, { readonly rankPoints: number }>>): TierPoints =>
  Object.fromEntries(VipTier.keys.map((tier) => [tier, benefits[tier].rankPoints])) as Record<VipTier, number>;

/** The plan of a calendar; its own days win over the public ones. */
export const planOf = (row: Omit<CalendarRow, 'id'>, publicDays: readonly SpecialDay[]): OpeningPlan => ({
  zone: row.timezone,
  weekly: row.weekly,
  days: row.followsPublicDays ? [...publicDays, ...row.days] : row.days,
});

function calendarOf(plan: OpeningPlan): Calendar {
  const made = businessCalendar(plan);
  if (!made.ok) throw new Error(`a saved calendar is broken at ${made.input ?? 'some input'}`);
  return { kind: 'BUSINESS', open: made.value };
}

const memory = memoryOf([DESK_RULES_TOPIC], readRules);

/** What the desk promises and when it is open, mostly from memory. */
export const deskRules = (ctx: RequestContext): Promise<DeskRules> => memory(ctx.services.live).read(ctx);
