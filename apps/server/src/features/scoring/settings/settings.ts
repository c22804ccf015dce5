import type { SettingKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { breaks, refuse } from '../../../platform/errors.js';
import { memoryOf } from '../../../platform/memory.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { ScoreSetting } from './score-setting.entity.js';
import {
  settingShapes,
  type ChurnSetting,
  type PlaybookSetting,
  type SatisfactionSetting,
  type StageSetting,
} from './setting.policy.js';

/** A setting with the number of its version. */
export interface Setting<V> {
  readonly version: number;
  readonly value: V;
}

/** The version of a setting that is in force. Every kind has one from the beginning. */
export async function settingInForce<V>(ctx: RequestContext, kind: SettingKind): Promise<Setting<V>> {
  const [row] = await ctx.rows<Setting<V>>(
    sql`SELECT version, value FROM score_setting WHERE kind = ${kind} ORDER BY version DESC LIMIT 1`,
  );
  if (!row) throw new Error(`the setting ${kind} has no version`);
  return row;
}

/** Puts a new version in force. @throws CONFLICT when another came first */
export async function changeSetting(
  tx: TransactionContext,
  kind: SettingKind,
  value: object,
  expectedVersion: number,
): Promise<void> {
  const { version } = await settingInForce(tx, kind);
  const stale = (): Error =>
    refuse('CONFLICT', `Somebody changed it meanwhile; it is version ${version} now.`, ['expectedVersion']);
  if (version !== expectedVersion) throw stale();
  const row = { kind, version: version + 1, value: value as never, createdById: tx.actor.userId, createdAt: tx.now };
  tx.announceWithCommit(SETTINGS_TOPIC);
  try {
    await tx.db.getRepository(ScoreSetting).insert(row);
  } catch (error) {
    if (breaks(error, 'score_setting_pkey')) throw stale();
    throw error;
  }
}

/** Tells every process that another version of a setting is in force. */
const SETTINGS_TOPIC = 'settings';

/** What figures and stages are worked out by. */
export interface ScoreRules {
  readonly churn: ChurnSetting;
  readonly satisfaction: SatisfactionSetting;
  readonly stages: StageSetting;
  readonly playbook: PlaybookSetting;
}

async function readRules(ctx: RequestContext): Promise<ScoreRules> {
  const rows = await ctx.rows<{ kind: string; value: unknown }>(
    sql`SELECT DISTINCT ON (kind) kind, value FROM score_setting WHERE kind IN ('CHURN', 'SATISFACTION', 'STAGES', 'PLAYBOOK')
        ORDER BY kind, version DESC`,
  );
  const valueOf = (kind: string): unknown => rows.find((row) => row.kind === kind)?.value;
  return {
    churn: settingShapes.CHURN.parse(valueOf('CHURN')),
    satisfaction: settingShapes.SATISFACTION.parse(valueOf('SATISFACTION')),
    stages: settingShapes.STAGES.parse(valueOf('STAGES')),
    playbook: settingShapes.PLAYBOOK.parse(valueOf('PLAYBOOK')),
  };
}

const rulesMemory = memoryOf([SETTINGS_TOPIC], readRules);

/** What is in force, without a statement of its own while nothing changes. */
export function scoreRules(ctx: RequestContext): ScoreRules | Promise<ScoreRules> {
  const memory = rulesMemory(ctx.services.live);
  return memory.current?.value ?? memory.read(ctx);
}

/** The same read again: for work that was asked for by a change. */
export function scoreRulesAnew(ctx: RequestContext): Promise<ScoreRules> {
  const memory = rulesMemory(ctx.services.live);
  memory.forget();
  return memory.read(ctx);
}
