import { useQuery } from '@apollo/client/react';
import { BaseClass } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter } from '../../gql/graphql.js';
import { allOf, isFilter } from '../../lib/customer-filter.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { useViewer } from '../../lib/session/viewer.js';
import { json, oneOf, text, useUrlState } from '../../lib/url-state.js';
import { useDebounced } from '../../lib/use-debounced.js';
import { Count } from '../../ui/money.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { EnumText } from '../../ui/tag.js';
import { CustomerCounts, FilterSentence } from './customers.graphql.js';

const owners = ['all', 'mine', 'none'] as const;
const address = {
  q: text,
  class: oneOf(['', ...BaseClass.keys], ''),
  owner: oneOf(owners, 'all'),
  filter: json(isFilter),
};

/** The filter that came with a link, as a sentence that can be taken away. */
function GivenFilter({ filter, onClear }: { filter: CustomerFilter; onClear: () => void }) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  const { data } = useQuery(FilterSentence, { variables: { filter } });
  const sentence = data
    ? inLanguage(data.segmentPreview.sentenceZh, data.segmentPreview.sentenceEn)
    : t('filter.given');
  return (
    <Chip on onClick={onClear}>
      <span className="k-ellipsis k-filter-sentence">{sentence}</span>
      <span aria-hidden="true">×</span>
      <span className="k-visually-hidden">{t('filter.clear')}</span>
    </Chip>
  );
}

/** The five classes with how many each has; one of them can be on. */
function ClassChips({
  filter,
  chosen,
  onChoose,
}: {
  filter?: CustomerFilter;
  chosen: string;
  onChoose: (key: '' | BaseClass) => void;
}) {
  const { t } = useTranslation('customers');
  const counts = useQuery(CustomerCounts, { variables: { filter } });
  const summary = (counts.data ?? counts.previousData)?.customerSummary;
  const countOf = (key: string) => summary?.byBaseClass.find((row) => row.key === key)?.count ?? 0;
  return (
    <Chips label={t('class-filter')}>
      <Chip on={chosen === ''} onClick={() => onChoose('')}>
        {t('all')} {summary && <Count value={summary.total} />}
      </Chip>
      {BaseClass.keys.map((key) => (
        <Chip key={key} on={chosen === key} gold={key === 'VIP'} onClick={() => onChoose(chosen === key ? '' : key)}>
          <EnumText of={BaseClass} value={key} /> {summary && <Count value={countOf(key)} />}
        </Chip>
      ))}
    </Chips>
  );
}

function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('customers');
  return (
    <input
      className="k-input k-search"
      type="search"
      aria-label={t('search')}
      placeholder={t('search-hint')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function ownedBy(owner: (typeof owners)[number], viewerId: string): CustomerFilter | null {
  if (owner === 'mine') return { ownerId: { eq: viewerId } };
  return owner === 'none' ? { ownerId: { isNull: true } } : null;
}

/** What narrows the list of customers: the address remembers it, `filters` shows it. */
export function useCustomerFilters() {
  const { t } = useTranslation('customers');
  const { id } = useViewer();
  const [{ q, owner, class: chosen, filter: given }, change] = useUrlState(address);
  const [typed, setTyped] = useState(q);
  const search = useDebounced(q.trim()) || undefined;
  const others = allOf(ownedBy(owner, id), given);
  const filter = allOf(chosen === '' ? null : { baseClass: { eq: chosen } }, others);
  const filters = (
    <>
      <SearchBox
        value={typed}
        onChange={(words) => {
          setTyped(words);
          change({ q: words }, { replace: true });
        }}
      />
      <Chips label={t('owner-filter')}>
        {owners.map((one) => (
          <Chip key={one} on={owner === one} onClick={() => change({ owner: one })}>
            {t(`owner.${one}`)}
          </Chip>
        ))}
      </Chips>
      {given && <GivenFilter filter={given} onClear={() => change({ filter: null })} />}
      <ClassChips filter={others} chosen={chosen} onChoose={(key) => change({ class: key })} />
    </>
  );
  return { filters, listed: { filter, search }, isNarrowed: filter !== undefined || search !== undefined };
}
