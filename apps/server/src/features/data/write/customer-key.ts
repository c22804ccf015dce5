import { holdersOf, normaliseIdentity } from '../../customers/index.js';
import type { RequestContext } from '../../../platform/context.js';
import type { BothLanguages } from '../import-reason.policy.js';
import type { ImportRun } from '../import-run.js';

/** A customer's key in the source in its one form; told why when it cannot be one. */
export function customerKey(
  run: ImportRun,
  written: string,
): { ok: true; key: string } | ({ ok: false } & BothLanguages) {
  const checked = normaliseIdentity('EXTERNAL_ID', written, 'CN', run.mapping.source);
  return checked.ok ? { ok: true, key: checked.value.slice(checked.value.indexOf(':') + 1) } : checked;
}

/** The customers known by these keys of the source. */
export async function customersByKey(
  ctx: RequestContext,
  run: ImportRun,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const ring = ctx.services.keys;
  const ids = await holdersOf(
    ctx,
    keys.map((key) => ({
      kind: 'EXTERNAL_ID' as const,
      valueHash: ring.blind('EXTERNAL_ID', `${run.mapping.source}:${key}`),
    })),
  );
  return new Map(keys.flatMap((key, i) => (ids[i] === undefined ? [] : [[key, ids[i] as string]])));
}
