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
