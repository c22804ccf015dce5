import type { ClassScheme } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { memoryOf } from '../../platform/memory.js';
import { sql } from '../../platform/sql.js';
import type { Bounds } from './bounds.js';
import type { ClassRules } from './rules.policy.js';
import { demandsOf, type Words } from './vip/tier-reason.policy.js';
import { CLASSES_TOPIC } from './vip/tiers-in-force.js';

/** What there is to say of a class. */
interface ClassWords {
  readonly label: Words;
  /** What the rules ask for; null where they take everybody left. */
  readonly demands: Words | null;
}

/** What there is to say of the classes of a scheme, by the rules in force. */
export interface SchemeWords {
  readonly version: number;
  readonly classes: ReadonlyMap<string, ClassWords>;
}

interface Version {
  readonly scheme: ClassScheme;
  readonly version: number;
  readonly rules: ClassRules;
  readonly bounds: Bounds | null;
}

async function readWords(ctx: RequestContext): Promise<ReadonlyMap<ClassScheme, SchemeWords>> {
  const rows = await ctx.rows<Version>(
    sql`SELECT scheme, version, rules, bounds FROM class_version WHERE state = 'PUBLISHED'`,
  );
  return new Map(rows.map((row) => [row.scheme, { version: row.version, classes: wordsOf(row) }]));
}

const wordsOf = ({ rules, bounds }: Version): ReadonlyMap<string, ClassWords> =>
  new Map(
    rules.classes.map(({ key, zh, en, ways }) => [
      key,
      { label: { zh, en }, demands: ways.length === 0 ? null : demandsOf(ways, bounds?.measures ?? {}) },
    ]),
  );

/** The words of all classes in force, so that a customer's page need not read the rules again. */
export const classWords = memoryOf([CLASSES_TOPIC], readWords);
