import type { ModelKind } from '@kehu/schema';
import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import { enqueue, type Job } from '../../../platform/jobs.js';
import { decimalsOf } from '../../../platform/money.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import type { ChurnRun } from './churn-model.policy.js';
import type { BuyerColumns, LifetimeRules, LifetimeRun } from './lifetime-run.policy.js';
import type { LifetimeSetting } from '../settings/setting.policy.js';
import { scoreRulesAnew } from '../settings/settings.js';
import { inThread } from './model-task.js';
import { predictionRows } from './prediction-rows.policy.js';
import { readBuyers, readLeavers, type Buyers, type Leavers } from './read-histories.js';
import { storePredictions } from './store-predictions.js';

/** Days a prediction looks ahead, and days of the past that check it. */
const HORIZON_DAYS = 90;
const DAY_MS = 86_400_000;
const KINDS: readonly ModelKind[] = ['LIFETIME', 'CHURN'];

/** A run that has begun, by kind. */
type Runs = Readonly<Record<ModelKind, { readonly id: string; readonly version: number }>>;

/** Fits the models behind predictions on the installation's own past and writes what they expect of each customer. */
export class PredictionService {
  /** Fits anew soon, apart from the request that asks. Several requests at once are one. */
  readonly job: Job<{ askedBy?: string }> = {
    name: 'scoring.predict',
    schedule: '20 3 * * 0',
    run: (ctx, payload, signal) =>
      this.refresh(ctx, { signal, ...(payload?.askedBy ? { askedBy: payload.askedBy } : {}) }),
  };

  /** Queues a run in the caller's name. */
  async ask(ctx: RequestContext): Promise<void> {
    await inTransaction(ctx, (tx) => enqueue(tx, this.job, { askedBy: ctx.actor.name }, { key: this.job.name }));
  }

  /**
   * Fits both models as of a day and replaces all predictions in one transaction: until then the old ones stand, and a run
   * that was interrupted leaves them.
   */
  async refresh(
    ctx: RequestContext,
    {
      asOf = dayOf(ctx.now, ctx.services.config.timezone),
      askedBy = ctx.actor.name,
      signal,
    }: { asOf?: string; askedBy?: string; signal?: AbortSignal } = {},
  ): Promise<void> {
    const runs = await begin(ctx, asOf, askedBy);
    const rules = lifetimeRules((await scoreRulesAnew(ctx)).lifetime);
    const { buyers, lifetime } = await this.fitLifetime(ctx, rules, asOf, runs.LIFETIME.id, signal);
    const { leavers, churn } = await this.fitChurn(ctx, asOf, runs.CHURN.id, signal);
    await inTransaction(ctx, async (tx) => {
      const isOurs = await finish(tx, runs, lifetime, churn);
      if (!isOurs) return;
      const unit = 10 ** decimalsOf(ctx.services.config.currency);
      const versions = { lifetime: runs.LIFETIME.version, churn: runs.CHURN.version };
      await storePredictions(tx, predictionRows({ asOf, unit, versions, buyers, lifetime, leavers, churn }));
      tx.announce('models');
    });
  }

  private async fitLifetime(
    ctx: RequestContext,
    rules: LifetimeRules,
    asOf: string,
    id: string,
    signal: AbortSignal | undefined,
  ): Promise<{ buyers: Buyers; lifetime: LifetimeRun }> {
    const buyers = await readBuyers(ctx, { asOf, days: 0 }, signal);
    const before = dayBefore(asOf, HORIZON_DAYS);
    const past = await readBuyers(ctx, { asOf: before, days: HORIZON_DAYS }, signal);
    const input = {
      rules,
      today: columnsOf(buyers),
      past: {
        asOf: before,
        days: HORIZON_DAYS,
        buyers: { x: past.x, lastRepeat: past.lastRepeat, age: past.age },
        later: past.later,
      },
    };
    const lifetime = await inThread({ kind: 'LIFETIME', input }, { tell: progressOf(ctx, id), signal });
    return { buyers, lifetime };
  }

  private async fitChurn(
    ctx: RequestContext,
    asOf: string,
    id: string,
    signal: AbortSignal | undefined,
  ): Promise<{ leavers: Leavers; churn: ChurnRun }> {
    const leavers = await readLeavers(ctx, { asOf, days: 0 }, signal);
    const [later, earlier] = [dayBefore(asOf, HORIZON_DAYS), dayBefore(asOf, 2 * HORIZON_DAYS)];
    const known = async (day: string) => {
      const { features, left } = await readLeavers(ctx, { asOf: day, days: HORIZON_DAYS }, signal);
      return { asOf: day, features, left };
    };
    const input = {
      days: HORIZON_DAYS,
      earlier: await known(earlier),
      later: await known(later),
      today: leavers.features,
    };
    const churn = await inThread({ kind: 'CHURN', input }, { tell: progressOf(ctx, id), signal });
    return { leavers, churn };
  }
}

/** The setting as the models take it. */
export const lifetimeRules = (setting: LifetimeSetting): LifetimeRules => ({
  months: setting.months,
  annualDiscount: setting.discountPercent / 100,
  needs: {
    buyers: setting.leastBuyers,
    historyDays: setting.leastHistoryDays,
    lastOrderDays: setting.lastOrderDays,
    frequent: setting.leastFrequent,
  },
});

/** What the models take of buyers. */
export const columnsOf = ({ x, lastRepeat, age, mean, marginRate, net }: Buyers): BuyerColumns => ({
  ...{ x, lastRepeat, age, mean, marginRate, net },
});

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

/** Opens a run of each model; whoever was still at it is told to give up. */
function begin(ctx: RequestContext, asOf: string, askedBy: string): Promise<Runs> {
  return inTransaction(ctx, async (tx) => {
    await tx.rows(
      sql`UPDATE score_model SET state = 'ABANDONED', finished_at = ${tx.now}::timestamptz WHERE state = 'RUNNING'`,
    );
    const ids = KINDS.map(() => newId());
    const rows = await tx.rows<{ kind: ModelKind; id: string; version: number }>(
      sql`INSERT INTO score_model (id, kind, version, as_of, asked_by, started_at)
          SELECT n.id, n.kind, coalesce((SELECT max(s.version) FROM score_model s WHERE s.kind = n.kind), 0) + 1,
            ${asOf}::date, ${askedBy}, ${tx.now}::timestamptz
          FROM unnest(${ids}::uuid[], ${KINDS}::text[]) AS n (id, kind)
          RETURNING kind, id, version`,
    );
    return Object.fromEntries(rows.map((row) => [row.kind, row])) as unknown as Runs;
  });
}

/** Writes down how far a run is; a percentage that is lost matters to nobody. */
const progressOf =
  (ctx: RequestContext, id: string) =>
  (percent: number): void => {
    ctx
      .rows(sql`UPDATE score_model SET progress = ${percent}::smallint WHERE id = ${id} AND state = 'RUNNING'`)
      .catch((err: unknown) => ctx.log.warn({ err }, 'the progress of a model could not be told'));
  };

/** Closes both runs. Answers false where another run took their place meanwhile. */
async function finish(ctx: RequestContext, runs: Runs, lifetime: LifetimeRun, churn: ChurnRun): Promise<boolean> {
  const results = { LIFETIME: lifetime, CHURN: churn };
  const closed = await Promise.all(
    KINDS.map((kind) => {
      const { card, reason } = results[kind];
      return ctx.rows(
        sql`UPDATE score_model SET state = ${reason === null ? 'READY' : 'REFUSED'}, reason = ${reason}, progress = 100,
              card = ${JSON.stringify(card)}::jsonb, customers = ${card.customers}, finished_at = clock_timestamp()
            WHERE id = ${runs[kind].id} AND state = 'RUNNING' RETURNING id`,
      );
    }),
  );
  return closed.every((rows) => rows.length === 1);
}
