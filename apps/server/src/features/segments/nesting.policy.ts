import { conditionsOf, type Filter } from './filter/filter.policy.js';

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
