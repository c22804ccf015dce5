import type { SettingKind } from '@kehu/schema';
import type { RequestContext } from './context.js';
import { breaks, refuse } from './errors.js';
import { ScoreSetting } from './score-setting.entity.js';
import { sql } from './sql.js';
import type { TransactionContext } from './transaction.js';

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
export const SETTINGS_TOPIC = 'settings';
