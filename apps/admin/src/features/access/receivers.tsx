import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../lib/use-debounced.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/form.js';
import { Colleagues } from './hand-over.graphql.js';

export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Who takes over: found by name, pinyin or mail while typing; one takes all, several share. */
export function Receivers({
  leaver,
  chosen,
  onChange,
}: {
  leaver: Colleague;
  chosen: readonly Colleague[];
  onChange: (chosen: readonly Colleague[]) => void;
}) {
  const { t } = useTranslation('access');
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed);
  const found = useQuery(Colleagues, { variables: { search } });
  const others = (found.data ?? found.previousData)?.users.edges
    .map(({ node }) => node)
    .filter(({ id, status }) => status === 'ACTIVE' && id !== leaver.id && !chosen.some((one) => one.id === id))
    .slice(0, 6);
  return (
    <div className="k-stack">
      {chosen.length > 0 && (
        <div className="k-row k-row-wrap" role="group" aria-label={t('hand-over.receivers')}>
          {chosen.map((person) => (
            <Button
              key={person.id}
              size="small"
              aria-label={t('hand-over.without', { name: person.name })}
              onClick={() => onChange(chosen.filter(({ id }) => id !== person.id))}
            >
              {`${person.name} ×`}
            </Button>
          ))}
        </div>
      )}
      <TextField
        label={t('hand-over.to')}
        name="receiver"
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        errors={[]}
      />
      <div className="k-row k-row-wrap" role="group" aria-label={t('hand-over.found')}>
        {others?.map((person) => (
          <Button
            key={person.id}
            size="small"
            look="quiet"
            onClick={() => {
              onChange([...chosen, { id: person.id, name: person.name }]);
              setTyped('');
            }}
          >
            {`+ ${person.name}`}
          </Button>
        ))}
      </div>
    </div>
  );
}
