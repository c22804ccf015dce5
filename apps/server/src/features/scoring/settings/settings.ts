import type { z } from 'zod';
import type { RequestContext } from '../../../platform/context.js';
import { memoryOf } from '../../../platform/memory.js';
import { SETTINGS_TOPIC } from '../../../platform/settings.js';
import { sql } from '../../../platform/sql.js';
import { ruleKinds, settingShapes, type RuleKind } from './setting-shapes.js';

/** What figures and stages are worked out by. */
export type ScoreRules = {
  readonly [K in RuleKind as Lowercase<K>]: z.infer<(typeof settingShapes)[K]>;
} & {
  /** The versions of what the boundaries of scores are measured by: RFM, ABC. */
  readonly measuredBy: readonly number[];
};

async function readRules(ctx: RequestContext): Promise<ScoreRules> {
  const rows = await ctx.rows<{ kind: RuleKind; version: number; value: unknown }>(
    sql`SELECT DISTINCT ON (kind) kind, version, value FROM score_setting WHERE kind = ANY(${ruleKinds}::text[])
        ORDER BY kind, version DESC`,
  );
  const of = new Map(rows.map((row) => [row.kind, row]));
  const values = ruleKinds.map((kind) => [kind.toLowerCase(), settingShapes[kind].parse(of.get(kind)?.value)]);
  const measuredBy = [of.get('RFM')?.version, of.get('ABC')?.version];
  return { ...Object.fromEntries(values), measuredBy } as ScoreRules;
}

const memory = memoryOf([SETTINGS_TOPIC], readRules);

/** What is in force, without a statement of its own while nothing changes. */
export function scoreRules(ctx: RequestContext): ScoreRules | Promise<ScoreRules> {
  return memory(ctx.services.live).value(ctx);
}

/** The same read again: for work that was asked for by a change. */
export function scoreRulesAnew(ctx: RequestContext): Promise<ScoreRules> {
  return memory(ctx.services.live).readAnew(ctx);
}
