import { useMemo, useState } from 'react';
import { placesLike, treeOf, type Place } from '../lib/place-tree.js';
import { SearchField } from './search-field.js';
import type { FieldError } from './user-errors.js';

/** A team or region, chosen from its tree: typing narrows it by name, and says what a place belongs to. */
export function PlaceField({
  places,
  ...props
}: {
  label: string;
  name: string;
  places: readonly Place[];
  chosen?: Place | null;
  none: string;
  errors?: readonly FieldError[];
}) {
  const [typed, setTyped] = useState('');
  const tree = useMemo(() => treeOf(places), [places]);
  const found = placesLike(tree, typed).map(({ id, name, depth, above }) =>
    typed === '' ? { id, name, depth } : { id, name, hint: above.join(' › ') },
  );
  return <SearchField {...props} onType={setTyped} found={found} />;
}
