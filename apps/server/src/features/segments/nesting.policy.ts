import { conditionsOf, nobody, segmentsIn, type Filter } from './filter/filter.policy.js';

/** With the segments it names, and those they name, a rule has at most so many conditions. */
export const MOST_EXPANDED = 400;

/**
 * The way from a segment back to itself through the segments its rule names, ids in order with the first repeated at the
 * end; null when there is none. `namedBy` answers the segments a segment's rule names.
 */
export function cycleThrough(id: string, namedBy: (id: string) => readonly string[]): string[] | null {
  const seen = new Set<string>();
  const walk = (at: string, path: readonly string[]): string[] | null => {
    for (const next of namedBy(at)) {
      if (next === id) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, next]);
      if (found) return found;
    }
    return null;
  };
  return walk(id, [id]);
}

/** How many conditions a rule has with those of the segments it names; stops counting beyond MOST_EXPANDED. */
export function expandedSize(filter: Filter, segments: ReadonlyMap<string, Filter>): number {
  let size = 0;
  const waiting: Filter[] = [filter];
  for (let next = waiting.pop(); next && size <= MOST_EXPANDED; next = waiting.pop()) {
    for (const condition of conditionsOf(next)) {
      size += 1;
      const named = condition.kind === 'segment' ? segments.get(condition.id) : undefined;
      if (named) waiting.push(named);
    }
  }
  return size;
}

/** The segments in steps: each names only segments of steps before it, or none that there is. Rules must be free of circles. */
export function innerFirst(rules: ReadonlyMap<string, Filter>): string[][] {
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const named = segmentsIn(rules.get(id) ?? nobody).filter((one) => rules.has(one));
    const depth = Math.max(0, ...named.map((one) => depthOf(one) + 1));
    depths.set(id, depth);
    return depth;
  };
  const steps: string[][] = [];
  for (const id of rules.keys()) (steps[depthOf(id)] ??= []).push(id);
  return steps;
}

/** The segments that name these ones, directly or through others. */
export function buildOn(ids: readonly string[], rules: ReadonlyMap<string, Filter>): string[] {
  const found = new Set<string>();
  for (let next = [...ids]; next.length > 0;) {
    const wanted = new Set(next);
    next = [...rules]
      .filter(([id, rule]) => !found.has(id) && segmentsIn(rule).some((one) => wanted.has(one)))
      .map(([id]) => id);
    for (const id of next) found.add(id);
  }
  return [...found];
}
