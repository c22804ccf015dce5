import {
  churnRisk,
  customerHealth,
  purchaseCycle,
  rfmSegment,
  satisfactionIndex,
  scoreByBoundaries,
  valueOrNull,
  type Change,
  type ChurnWeights,
  type HealthWeights,
  type Outcome,
} from '@kehu/analytics';
import { Severity } from '@kehu/schema';
import { dayOf } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import type { ChurnSetting, HealthSetting, SatisfactionSetting } from './settings/setting.policy.js';

/** An order as it stands in the table. */
export interface PlainOrder {
  orderedAt: Date;
  status: string;
  isReturn: boolean;
  net: number;
  cost: number | null;
  units: number;
}

export interface PlainBaseline {
  recency: number[];
  frequency: number[];
  monetary: number[];
  abc: number[];
  cohort: number | null;
  satisfaction: number | null;
}

/** A complaint that counts, as it stands in the table. */
export interface PlainComplaint {
  openedAt: Date;
  severity: Severity;
  endedAt: Date | null;
  brokenAt: Date | null;
}

/** Every order, contact and complaint of a customer, whatever became of it. */
export async function historyOf(ctx: RequestContext, customerId: string) {
  const orders = await ctx.rows<PlainOrder>(
    sql`SELECT ordered_at AS "orderedAt", status, return_of_id IS NOT NULL AS "isReturn", base_net_minor::float8 AS net,
          base_cost_minor::float8 AS cost, units::float8 AS units
        FROM sales_order WHERE customer_id = ${customerId}`,
  );
  const contacts = await ctx.rows<{ occurredAt: Date; kind: string; rating: number | null }>(
    sql`SELECT occurred_at AS "occurredAt", kind, rating FROM interaction WHERE customer_id = ${customerId}`,
  );
  const complaints = await ctx.rows<PlainComplaint>(
    sql`SELECT opened_at AS "openedAt", severity, CASE WHEN status IN ('RESOLVED', 'CLOSED') THEN resolved_at END AS "endedAt",
          (SELECT breached_at FROM service_clock k WHERE k.ticket_id = ticket.id AND k.metric = 'RESOLUTION') AS "brokenAt"
        FROM ticket WHERE customer_id = ${customerId} AND type = 'COMPLAINT' AND status <> 'CANCELLED' AND merged_into_id IS NULL`,
  );
  return { orders, contacts, complaints };
}

export async function baselineOf(ctx: RequestContext): Promise<PlainBaseline | null> {
  const [row] = await ctx.rows<PlainBaseline>(
    sql`SELECT recency, frequency, monetary, abc, cohort_cycle_days::float8 AS cohort,
          satisfaction::float8 AS satisfaction FROM score_baseline
        ORDER BY version DESC LIMIT 1`,
  );
  return row ?? null;
}

const DAY_MS = 86_400_000;
const ordinal = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** Half up at so many decimals, the last digits of a double forgiven. */
const rounded = (value: number, decimals: number): number =>
  Math.round(Number((value * 10 ** decimals).toPrecision(13))) / 10 ** decimals;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

const defaults: ChurnSetting = {
  ...{ overdue: 35, frequencyDrop: 15, amountDrop: 15, interactionDrop: 10, satisfaction: 10, complaints: 10 },
  ...{ usageDrop: 5, leastWeight: 40, overdueSpan: 2, satisfactionBelow: 60, complaintsMany: 2 },
  ...{ mediumFrom: 33, highAbove: 66 },
};
const firstMood: SatisfactionSetting = {
  ...{ halfLifeDays: 180, leastWeight: 0.5, priorWeight: 1, ratingWeight: 1, complaintWeight: 1 },
  ...{ settledScore: 60, brokenScore: 0 },
};
const firstHealth: HealthSetting = {
  ...{ retention: 40, contentment: 25, engagement: 15, trend: 10, leastWeight: 40, engagementFull: 3 },
};
const TWO_YEARS = 730;

/** The weights as the analytics package takes them. */
const analyticsWeights = (churn: ChurnSetting): ChurnWeights => ({
  OVERDUE: churn.overdue,
  FREQUENCY_DROP: churn.frequencyDrop,
  AMOUNT_DROP: churn.amountDrop,
  INTERACTION_DROP: churn.interactionDrop,
  LOW_SATISFACTION: churn.satisfaction,
  COMPLAINTS: churn.complaints,
  USAGE_DROP: churn.usageDrop,
});

const analyticsHealth = (health: HealthSetting): HealthWeights => ({
  RETENTION: health.retention,
  SATISFACTION: health.contentment,
  ENGAGEMENT: health.engagement,
  TREND: health.trend,
});

/** Beside the weights of churn and satisfaction. */
export interface OtherSettings {
  readonly health?: HealthSetting;
  readonly windowDays?: number;
}

/**
 * The metric row by loops and the analytics package, from the whole history: what the SQL must say, field by field.
 * Written from the definitions, not from the SQL.
 */
export function naiveMetrics(
  history: Awaited<ReturnType<typeof historyOf>>,
  baseline: PlainBaseline | null,
  asOf: string,
  timezone: string,
  churn: ChurnSetting = defaults,
  mood: SatisfactionSetting = firstMood,
  { health = firstHealth, windowDays = 365 }: OtherSettings = {},
) {
  const today = ordinal(asOf);
  const facts = history.orders
    .map((order) => ({ ...order, day: ordinal(dayOf(order.orderedAt, timezone)) }))
    .filter((order) => ['PAID', 'COMPLETED', 'RETURNED'].includes(order.status) && order.day <= today);
  const purchases = facts.filter((order) => !order.isReturn && order.status !== 'RETURNED');
  const days = [...new Set(purchases.map((order) => order.day))].sort((a, b) => a - b);
  const within = <T extends { day: number }>(items: T[], from: number, to: number): T[] =>
    items.filter(({ day }) => day > today - from && day <= today - to);
  const net = (orders: typeof facts): number => sum(orders.map((order) => order.net));

  const last = days.at(-1) ?? null;
  const cycle = valueOrNull(purchaseCycle(days, baseline?.cohort ?? null));
  const cycleDays = cycle && rounded(cycle.days, 3);
  const daysWithin = (span: number): number =>
    within(
      days.map((day) => ({ day })),
      span,
      0,
    ).length;
  const events = history.contacts.map((contact) => ({ ...contact, day: ordinal(dayOf(contact.occurredAt, timezone)) }));
  const contacts = events.filter(({ kind }) => !['DEVICE', 'USAGE'].includes(kind));
  const used = events.filter(({ kind }) => kind === 'USAGE');

  const change = (recent: number, before: number): Change => ({ recent, usual: before / 3 });
  const frequency = change(within(purchases, 90, 0).length, within(purchases, 360, 90).length);
  const amount = change(net(within(facts, 90, 0)), net(within(facts, 360, 90)));
  const talk = change(within(contacts, 90, 0).length, within(contacts, 360, 90).length);
  const usage = change(within(used, 90, 0).length, within(used, 360, 90).length);
  const told = [
    ...events.flatMap(({ rating, day }) =>
      rating === null ? [] : [{ day, score: (rating - 1) * 25, weight: mood.ratingWeight }],
    ),
    ...history.complaints
      .flatMap(({ endedAt, brokenAt }) => [
        ...(endedAt ? [{ at: endedAt, score: mood.settledScore }] : []),
        ...(brokenAt ? [{ at: brokenAt, score: mood.brokenScore }] : []),
      ])
      .map(({ at, score }) => ({ day: ordinal(dayOf(at, timezone)), score, weight: mood.complaintWeight })),
  ];
  const content = valueOrNull(
    satisfactionIndex(
      within(told, TWO_YEARS, 0).map((one) => ({ ...one, ageDays: today - one.day })),
      baseline?.satisfaction ?? null,
      mood,
    ),
  );
  const satisfaction = content && rounded(content.index, 2);
  const isOpen = ({ endedDay }: PlainComplaint & { endedDay: number | null }): boolean =>
    endedDay === null || endedDay > today;
  const grievances = history.complaints
    .map((one) => ({
      ...one,
      day: ordinal(dayOf(one.openedAt, timezone)),
      endedDay: one.endedAt && ordinal(dayOf(one.endedAt, timezone)),
    }))
    .filter((one) => one.day <= today && (isOpen(one) || one.day > today - 90));
  const open = grievances.filter(isOpen);
  const complaints = {
    openSevere: open.filter(({ severity }) => severity === 'HIGH' || severity === 'CRITICAL').length,
    last90Days: within(grievances, 90, 0).length,
  };
  // Who has not complained has not said that all is well.
  const isLoud = complaints.openSevere >= 1 || complaints.last90Days >= churn.complaintsMany;
  const weights = analyticsWeights(churn);
  const risk = valueOrNull(
    churnRisk(
      {
        overdueRatio: last !== null && cycleDays !== null ? (today - last) / cycleDays : null,
        frequency,
        amount,
        interactions: talk,
        satisfaction,
        complaints: isLoud ? complaints : null,
        usage,
      },
      weights,
      churn.leastWeight / sum(Object.values(weights)),
      churn,
    ),
  );

  const churnScore = risk === null ? null : Math.floor(risk.score + 0.5);
  const isScored = baseline !== null && baseline.recency.length > 0 && daysWithin(windowDays) > 0 && last !== null;
  const score = (goodness: number, boundaries: number[]): number => value(scoreByBoundaries(goodness, boundaries));
  const r = isScored ? score(last - today, baseline.recency) : null;
  const f = isScored ? score(daysWithin(windowDays), baseline.frequency) : null;
  const m = isScored ? score(net(within(facts, windowDays, 0)), baseline.monetary) : null;
  const usual = Math.sign(amount.usual) * rounded(Math.abs(amount.usual), 0) + 0;
  const well = valueOrNull(
    customerHealth(
      {
        ...{ churnScore, satisfaction },
        contacts: { recent: talk.recent + usage.recent, before: talk.usual + usage.usual },
        revenue: { recent: amount.recent, usual },
      },
      analyticsHealth(health),
      health,
    ),
  );
  const tenth = (points: number): number => Math.floor(points * 10 + 0.5) / 10;
  const moments = purchases.map((order) => order.orderedAt.getTime());
  return {
    orders: purchases.length,
    units: rounded(sum(facts.map((order) => order.units)), 3),
    purchaseDays: days.length,
    gross: net(facts.filter((order) => !order.isReturn)),
    net: net(facts),
    returned: -net(facts.filter((order) => order.isReturn)) + 0,
    margin:
      facts.length === 0 || facts.some((order) => order.cost === null)
        ? null
        : sum(facts.map((order) => order.net - (order.cost ?? 0))),
    firstOrderAt: moments.length === 0 ? null : Math.min(...moments),
    lastOrderAt: moments.length === 0 ? null : Math.max(...moments),
    cycleDays,
    cycleSpread: cycle?.spread == null ? null : rounded(cycle.spread, 3),
    nextExpectedOn: last === null || cycleDays === null ? null : isoDay(last + Math.round(cycleDays)),
    orders90: frequency.recent,
    orders90Before: rounded(frequency.usual, 3),
    net90: amount.recent,
    net90Before: usual,
    days365: daysWithin(365),
    orders365: within(purchases, 365, 0).length,
    net365: net(within(facts, 365, 0)),
    interactions90: talk.recent,
    interactions90Before: rounded(talk.usual, 3),
    usage90: usage.recent,
    usage90Before: rounded(usage.usual, 3),
    satisfaction,
    satisfactionConfidence: content && rounded(content.confidence, 3),
    complaints90: complaints.last90Days,
    openComplaints: open.length,
    severeComplaints: complaints.openSevere,
    worstComplaint: Severity.keys.findLast((one) => grievances.some(({ severity }) => severity === one)) ?? null,
    r,
    f,
    m,
    rfmSegment: r !== null && f !== null ? value(rfmSegment(r, f)) : null,
    abc: abcOf(purchases.length > 0, net(facts), baseline),
    churnScore,
    churnBand: churnScore === null ? null : bandOf(churnScore, churn),
    churnReasons: (risk?.reasons ?? []).map(({ sign, points }) => ({
      indicator: sign,
      points: Math.floor(points * 10 + 0.5) / 10,
    })),
    health: well === null ? null : Math.floor(well.score + 0.5),
    healthParts: (well?.parts ?? []).map(({ part, value: x, points, most }) => ({
      ...{ part, value: tenth(x), points: tenth(points), most: tenth(most) },
    })),
    asOf,
  };
}

const bandOf = (score: number, { mediumFrom, highAbove }: ChurnSetting): string =>
  score < mediumFrom ? 'LOW' : score > highAbove ? 'HIGH' : 'MEDIUM';

function abcOf(hasBought: boolean, net: number, baseline: PlainBaseline | null): string | null {
  if (!hasBought || baseline === null) return null;
  return net <= 0 ? 'C' : (['C', 'B', 'A'][value(scoreByBoundaries(net, baseline.abc)) - 1] ?? null);
}
