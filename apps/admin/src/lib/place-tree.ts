/** A team or region as the server lists it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string | null;
}

/** A place with where it stands: how deep, and the names above it. */
export interface PlaceInTree extends Place {
  readonly depth: number;
  readonly above: readonly string[];
}

/** All places, each before those below it, siblings as they were listed. What hangs on a place nobody knows stands at the top. */
export function treeOf(places: readonly Place[]): PlaceInTree[] {
  const known = new Set(places.map(({ id }) => id));
  const parentOf = ({ parentId }: Place) => (parentId && known.has(parentId) ? parentId : null);
  const walk = (parent: string | null, above: readonly string[]): PlaceInTree[] =>
    places
      .filter((place) => parentOf(place) === parent)
      .flatMap((place) => [{ ...place, depth: above.length, above }, ...walk(place.id, [...above, place.name])]);
  return walk(null, []);
}

/** The places whose own name, or the names above it, hold what was typed. */
export function placesLike(tree: readonly PlaceInTree[], typed: string): readonly PlaceInTree[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return tree;
  return tree.filter(({ name, above }) => [...above, name].some((one) => one.toLowerCase().includes(wanted)));
}
