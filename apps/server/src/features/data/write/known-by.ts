import type { IdentityKind } from '@kehu/schema';
import type { Recent } from '../../../platform/recent.js';
import { sql } from '../../../platform/sql.js';
import { holdersOf, normaliseIdentity } from '../../customers/index.js';
import type { ImportRun } from '../import-run.js';
import { valueOf, type StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';

type Step = StepAs<'customer'>;

/** An identity of a row by which its customer may be known. */
interface Mark {
  readonly kind: IdentityKind;
  readonly valueHash: Buffer;
  readonly key: string;
}

/** The identities of a row by which its customer may be known, in the order of the mapping. */
export function marksOf({ mapping: { source, country }, ctx }: ImportRun, step: Step, { values }: InputRow): Mark[] {
  return step.identities.flatMap(({ kind, value }) => {
    const text = step.knownBy.includes(kind) ? valueOf(value, values)?.trim() : undefined;
    const checked = text ? normaliseIdentity(kind, text, country as 'CN', source) : null;
    if (!checked?.ok) return [];
    const valueHash = ctx.services.keys.blind(kind, checked.value);
    return [{ kind, valueHash, key: `${kind} ${valueHash.toString('base64')}` }];
  });
}

/**
 * Finds customers who did not come from this source by their other identities; the first that is known counts.
 *
 * @param namesakes the new customers of this import by their identities
 */
export async function findHolders(
  run: ImportRun,
  step: Step,
  drafts: readonly { row: InputRow; externalId: string }[],
  namesakes: Recent<string>,
): Promise<void> {
  const strangers = drafts.filter(({ externalId }) => !run.customers.get(externalId));
  const marks = strangers.flatMap(({ row, externalId }) =>
    marksOf(run, step, row).map((mark) => ({ ...mark, externalId })),
  );
  const holders = await holdersOf(run.ctx, marks);
  const own = await ownOf(run, [...new Set(holders.flatMap((id) => id ?? []))]);
  for (const [i, { externalId, key }] of marks.entries()) {
    if (run.customers.get(externalId)) continue;
    const newcomer = namesakes.get(key);
    const id = newcomer ?? holders[i];
    if (id) run.customers.set(externalId, { id, isOwn: newcomer !== undefined || own.has(id) });
  }
}

/** Those that this import itself has made. */
export async function ownOf({ ctx }: ImportRun, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await ctx.rows<{ id: string }>(
    sql`SELECT id FROM customer WHERE id = ANY(${ids}::uuid[]) AND source = 'IMPORT' AND created_at = ${ctx.now}`,
  );
  return new Set(rows.map(({ id }) => id));
}
