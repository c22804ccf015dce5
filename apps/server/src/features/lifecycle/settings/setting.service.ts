import type { SettingKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, requestError } from '../../../platform/errors.js';
import { enqueue, type Job } from '../../../platform/jobs.js';
import { changeSetting, settingInForce } from '../../../platform/settings.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import {
  customerRanges,
  figuresRenewed,
  previewScores,
  ruleKinds,
  scoreRulesAnew,
  settingShapes,
  type PredictionService,
  type RuleKind,
  type ScoringService,
  summed,
  type SettingPreview,
  type StageSetting,
  type SummedPreview,
} from '../../scoring/index.js';
import type { LifecycleService } from '../lifecycle.service.js';
import { previewStages } from './stage-preview.js';

/** A setting in the version that is in force. */
export interface SettingInForce {
  readonly kind: SettingKind;
  readonly version: number;
  readonly value: Record<string, unknown>;
  readonly changedAt: Date;
  readonly changedByName: string | null;
}

const CUSTOMERS_A_RANGE = 10_000;

/** Whatever hangs on these is worked out when somebody asks. */
const atOnce: ReadonlySet<SettingKind> = new Set(['PLAYBOOK', 'ADVICE']);

/** Weights and limits people set: shown, tried out, put in force. */
export class SettingService {
  /** Works all figures and stages out by what is in force now; begun anew where a process was killed. */
  readonly applyJob: Job;

  constructor(
    private readonly scoring: ScoringService,
    private readonly lifecycle: LifecycleService,
    private readonly predictions: PredictionService,
  ) {
    this.applyJob = {
      name: 'lifecycle.apply-settings',
      isTold: true,
      run: (ctx, _payload, signal) => this.apply(ctx, signal),
    };
  }

  /** What is in force, one of each kind. */
  list(ctx: RequestContext): Promise<SettingInForce[]> {
    return ctx.rows<SettingInForce>(
      sql`SELECT DISTINCT ON (s.kind) s.kind, s.version, s.value, s.created_at AS "changedAt", u.name AS "changedByName"
          FROM score_setting s LEFT JOIN app_user u ON u.id = s.created_by_id
          WHERE s.kind = ANY(${ruleKinds}::text[]) ORDER BY s.kind, s.version DESC`,
    );
  }

  /** Who would move. Changes nothing. @throws BAD_USER_INPUT with the name of the value at fault */
  async preview(ctx: RequestContext, kind: SettingKind, given: unknown): Promise<SummedPreview> {
    const read = readSetting(kind, given ?? (await settingInForce(ctx, kind)).value);
    if (!read.ok) throw requestError('BAD_USER_INPUT', `${read.path.join('.')}: ${read.message}`);
    return summed(await this.movers(ctx, read.kind, read.value));
  }

  /** Puts a version in force; figures and stages follow by a job. @throws BAD_INPUT, CONFLICT */
  async change(
    ctx: RequestContext,
    request: { kind: SettingKind; value: unknown; expectedVersion: number },
  ): Promise<void> {
    const { kind, value, expectedVersion } = request;
    const read = readSetting(kind, value);
    if (!read.ok) throw refuse('BAD_INPUT', read.message, [...read.path]);
    await inTransaction(ctx, async (tx) => {
      await changeSetting(tx, kind, read.value, expectedVersion);
      if (kind === 'LIFETIME')
        await enqueue(tx, this.predictions.job, { askedBy: tx.actor.name }, { key: this.predictions.job.name });
      else if (!atOnce.has(kind)) await enqueue(tx, this.applyJob, {}, { key: this.applyJob.name });
    });
  }

  private movers(ctx: RequestContext, kind: RuleKind, value: never): Promise<SettingPreview> {
    // Tasks move nobody.
    if (kind === 'PLAYBOOK') return Promise.resolve({ cells: [], movers: [] });
    return previewScores(ctx, kind, value) ?? previewStages(ctx, this.lifecycle, value as StageSetting);
  }

  private async apply(ctx: RequestContext, signal: AbortSignal): Promise<void> {
    await scoreRulesAnew(ctx);
    await this.scoring.recomputeAll(ctx, signal);
    await this.lifecycle.passTime(ctx, signal);
    for (const { first, last } of await customerRanges(ctx, CUSTOMERS_A_RANGE)) {
      signal.throwIfAborted();
      await inTransaction(ctx, async (tx) => {
        const rows = await tx.rows<{ id: string }>(
          sql`SELECT customer_id AS id FROM customer_metric WHERE customer_id BETWEEN ${first}::uuid AND ${last}::uuid`,
        );
        await figuresRenewed.publish(tx, { customerIds: rows.map(({ id }) => id) });
      });
    }
  }
}

type Read =
  | { readonly ok: true; readonly kind: RuleKind; readonly value: never }
  | { readonly ok: false; readonly path: readonly string[]; readonly message: string };

function readSetting(kind: SettingKind, given: unknown): Read {
  const known = ruleKinds.find((one) => one === kind);
  if (!known) return { ok: false, path: ['kind'], message: 'This setting has a mutation of its own.' };
  const read = settingShapes[known].safeParse(given);
  if (read.success) return { ok: true, kind: known, value: read.data as never };
  const [issue] = read.error.issues;
  return {
    ok: false,
    path: ['value', ...(issue?.path ?? []).map(String)],
    message: 'The setting is not well formed here.',
  };
}
