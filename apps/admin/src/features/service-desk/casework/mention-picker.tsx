import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../../lib/use-debounced.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { MentionableUsers } from './mentions.graphql.js';

/** Somebody a note names. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Chooses colleagues who may read the note; each choice also stands in the text. */
export function MentionPicker({
  ticketId,
  named,
  onChange,
}: {
  ticketId: string;
  named: readonly Named[];
  onChange: (named: readonly Named[]) => void;
}) {
  const { t } = useTranslation('service-desk');
  const [search, setSearch] = useState('');
  const wanted = useDebounced(search, 200);
  const found = useQuery(MentionableUsers, { variables: { ticketId, search: wanted }, skip: wanted === '' });
  const offered = (wanted === '' ? [] : (found.data?.ticketMentionable ?? [])).filter(
    ({ id }) => !named.some((one) => one.id === id),
  );
  return (
    <div className="k-row k-row-wrap">
      <input
        className="k-input k-mention-search"
        placeholder={t('mentions.search')}
        aria-label={t('mentions.search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Chips label={t('mentions.named')}>
        {named.map((one) => (
          <Chip key={one.id} on onClick={() => onChange(named.filter(({ id }) => id !== one.id))}>
            @{one.name}
          </Chip>
        ))}
        {offered.map((one) => (
          <Chip
            key={one.id}
            on={false}
            onClick={() => {
              onChange([...named, { id: one.id, name: one.name }]);
              setSearch('');
            }}
          >
            @{one.name}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}
