import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindPeople } from '../../../lib/people.graphql.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { useChoices } from './rule-choices.js';

/** Finds colleagues by name or pinyin; those a rule names already keep their names. */
export function PeopleSelect({ value, onChange }: { value: string[]; onChange: (ids: string[]) => void }) {
  const { t } = useTranslation('segments');
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed);
  const found = useQuery(FindPeople, { variables: { search: search || undefined } });
  const people = (found.data ?? found.previousData)?.users.edges ?? [];
  const options = new Map(useChoices().users.map((one) => [one.value, one]));
  for (const { node } of people) options.set(node.id, { value: node.id, label: node.name });
  const isShown = new Set([...people.map(({ node }) => node.id), ...value]);
  return (
    <Select
      mode="multiple"
      className="k-rule-wide"
      aria-label={t('rule.value')}
      placeholder={t('rule.choose')}
      options={[...options.values()].filter((one) => isShown.has(one.value))}
      filterOption={false}
      value={value}
      onSearch={setTyped}
      onChange={onChange}
    />
  );
}
