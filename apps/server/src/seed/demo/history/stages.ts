import { purchaseCycle } from '@kehu/analytics';
import type { BaseClass, LifecycleStage, StageCause, VipTier } from '@kehu/schema';
import {
  baseClassOf,
  movesOf,
  type LeadFacts,
  type StageEvent,
  type StageFacts,
} from '../../../features/lifecycle/stage.policy.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { insertRows } from '../../bulk.js';
import { SeedIds } from '../../seed-ids.js';
import type { Demo } from '../demo.js';

/** Time is looked at every so many days, at ten past two. */
const EVERY_DAYS = 7;
const NIGHT = 130;

interface Purchase {
  readonly day: number;
  readonly at: Date;
  readonly orderId: string;
}

interface Life {
  readonly id: string;
  readonly createdAt: Date;
  readonly vipTier: VipTier;
  readonly ownerId: string | null;
  readonly churnScore: number | null;
  readonly cycleDays: number | null;
  readonly satisfaction: number | null;
  readonly lead: LeadFacts;
  /** Seconds since 1970 and the order, earliest first. */
  readonly purchases: readonly { at: number; orderId: string }[];
}

/**
 * Lives through two years of every customer by the rules of the stages, purchase by purchase and week by week, and leaves
 * them where the rules of today would.
 */
export async function liveThrough(tx: TransactionContext, demo: Demo): Promise<void> {
  const lives = await tx.rows<Life>(
    sql`SELECT c.id, c.created_at AS "createdAt", c.vip_tier AS "vipTier", c.owner_id AS "ownerId", m.churn_score AS "churnScore",
          m.cycle_days::float8 AS "cycleDays", m.satisfaction::float8 AS satisfaction,
          json_build_object('completeness', m.completeness, 'contacts', m.interactions_90,
            'hasNeed', EXISTS (SELECT FROM customer_need n WHERE n.customer_id = c.id)) AS lead, coalesce(p.purchases, '[]') AS purchases
        FROM customer c JOIN customer_metric m ON m.customer_id = c.id
        LEFT JOIN (
          SELECT customer_id, json_agg(json_build_object('at', extract(epoch FROM ordered_at), 'orderId', order_id) ORDER BY ordered_at) AS purchases
          FROM sales_fact WHERE is_purchase GROUP BY customer_id
        ) p ON p.customer_id = c.id
        ORDER BY c.code`,
  );
  const [baseline] = await tx.rows<{ days: number | null }>(
    sql`SELECT cohort_cycle_days::float8 AS days FROM score_baseline ORDER BY version DESC LIMIT 1`,
  );
  const ids = new SeedIds(demo.random.branch('stage ids'));
  const outcomes = lives.map((life) => new StageLife(demo, life, baseline?.days ?? null, ids));
  for (const outcome of outcomes) outcome.live();
  await insertRows(
    tx.connection,
    'stage_move',
    outcomes.flatMap(({ moves }) => moves),
  );
  await tx.rows(
    sql`UPDATE customer c SET stage = v.stage, stage_since = v.since, base_class = v.class
        FROM unnest(${outcomes.map(({ life }) => life.id)}::uuid[], ${outcomes.map(({ stage }) => stage)}::text[],
          ${outcomes.map(({ since }) => since)}::timestamptz[], ${outcomes.map(({ baseClass }) => baseClass)}::text[])
          AS v (id, stage, since, class)
        WHERE c.id = v.id`,
  );
}

class StageLife {
  readonly moves: Record<string, unknown>[] = [];
  stage: LifecycleStage = 'LEAD';
  since: Date;
  private sinceDay: number;
  private beforeRisk: LifecycleStage | null = null;
  private readonly purchases: readonly Purchase[];
  /** Of the purchases, in order. */
  private readonly days: readonly number[];
  /** The rhythm after so many purchase days: every week asks for it. */
  private readonly cycles: (number | null)[] = [];

  constructor(
    private readonly demo: Demo,
    readonly life: Life,
    private readonly cohort: number | null,
    private readonly ids: SeedIds,
  ) {
    this.since = life.createdAt;
    this.sinceDay = demo.calendar.dayOf(life.createdAt);
    const byDay = new Map<number, Purchase>();
    for (const { at, orderId } of life.purchases) {
      const moment = new Date(Math.round(at * 1000));
      const day = demo.calendar.dayOf(moment);
      if (!byDay.has(day)) byDay.set(day, { day, at: moment, orderId });
    }
    this.purchases = [...byDay.values()];
    this.days = this.purchases.map(({ day }) => day);
  }

  get baseClass(): BaseClass {
    return baseClassOf(this.stage, this.life.vipTier);
  }

  live(): void {
    const { calendar } = this.demo;
    this.moved(null, 'LEAD', 'CREATED', this.life.createdAt, null);
    this.qualify();
    this.purchases.forEach((purchase, i) => {
      const before = this.purchases[i - 1];
      if (before) for (let day = before.day + EVERY_DAYS; day < purchase.day; day += EVERY_DAYS) this.night(day, i);
      this.follow('PURCHASE', this.factsAt(purchase.day, i + 1), purchase.day, () => purchase.at, purchase.orderId);
    });
    const last = this.purchases.at(-1);
    const count = this.purchases.length;
    if (last) for (let day = last.day + EVERY_DAYS; day < 0; day += EVERY_DAYS) this.night(day, count);
    const { churnScore, cycleDays, satisfaction, lead } = this.life;
    const known = { ...this.factsAt(0, count), churnScore, cycleDays, satisfaction };
    this.follow('TIME', { ...known, lead: this.stage === 'LEAD' ? lead : null }, 0, () => calendar.at(0, 0), null);
  }

  /** Half of those who have not bought were called and found worth it. */
  private qualify(): void {
    const { calendar } = this.demo;
    const day = calendar.dayOf(this.life.createdAt) + 6;
    if (this.purchases.length > 0 || day >= 0 || Number.parseInt(this.life.id.slice(-1), 16) % 2 === 0) return;
    this.stage = 'PROSPECT';
    this.moved('LEAD', 'PROSPECT', 'QUALIFIED', calendar.at(day, 660), null, this.life.ownerId);
  }

  private night(day: number, count: number): void {
    // Time moves nobody who is lost; only a purchase does.
    if (this.stage === 'CHURNED') return;
    this.follow('TIME', this.factsAt(day, count), day, () => this.demo.calendar.at(day, NIGHT), null);
  }

  private follow(event: StageEvent, facts: StageFacts, day: number, at: () => Date, orderId: string | null): void {
    const daysInStage = Math.max(day - this.sinceDay, 0);
    const state = { stage: this.stage, daysInStage, beforeRisk: this.beforeRisk };
    for (const { from, to, cause } of movesOf(state, facts, event)) {
      this.beforeRisk = to === 'AT_RISK' ? from : null;
      this.stage = to;
      this.moved(from, to, cause, at(), orderId);
    }
  }

  private moved(
    from: string | null,
    to: string,
    cause: StageCause,
    at: Date,
    refId: string | null,
    actorId: string | null = null,
  ): void {
    this.since = at;
    this.sinceDay = this.demo.calendar.dayOf(at);
    const row = {
      customerId: this.life.id,
      fromStage: from,
      toStage: to,
      cause,
      reason: null,
      refId,
      actorId,
      movedAt: at,
    };
    this.moves.push({ id: this.ids.next(at), ...row });
  }

  /** What was known at the end of a day, after so many purchase days. */
  private factsAt(day: number, count: number): StageFacts {
    const { days } = this;
    const first = count === 0 ? undefined : days[0];
    const last = days[count - 1];
    let inYear = 0;
    while (inYear < count && days[count - 1 - inYear]! > day - 365) inYear += 1;
    return {
      purchaseDays: count,
      purchaseDaysInYear: inYear,
      daysSinceFirst: first === undefined ? null : day - first,
      daysSinceLast: last === undefined ? null : day - last,
      cycleDays: this.cycleAfter(count),
      churnScore: null,
      satisfaction: null,
      lead: null,
    };
  }

  private cycleAfter(count: number): number | null {
    const known = this.cycles[count];
    if (known !== undefined) return known;
    const cycle = purchaseCycle(this.days.slice(0, count), this.cohort);
    return (this.cycles[count] = cycle.ok ? cycle.value.days : null);
  }
}
