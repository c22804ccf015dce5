import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FindPeople } from '../lib/people.graphql.js';
import { useDebounced } from '../lib/use-debounced.js';
import { SearchField, type Choice } from './search-field.js';
import type { FieldError } from './user-errors.js';

/** A colleague, found by name, pinyin or mail while typing; however many work here. */
export function PersonField(props: {
  label: string;
  name?: string;
  chosen?: Choice | null;
  none?: string;
  onChoose?: (person: Choice | null) => void;
  errors?: readonly FieldError[];
  isHidden?: boolean;
}) {
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed, 150);
  const found = useQuery(FindPeople, { variables: { search: search || undefined } });
  const people = (found.data ?? found.previousData)?.users.edges ?? [];
  return (
    <SearchField
      {...props}
      onType={setTyped}
      found={people.flatMap(({ node: { id, name, status, team } }) =>
        status === 'ACTIVE' ? [{ id, name, hint: team?.name }] : [],
      )}
    />
  );
}
