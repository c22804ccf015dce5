import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindProducts } from '../../../lib/products.graphql.js';
import { useDebounced } from '../../../lib/use-debounced.js';

/** Finds a product by name or number. */
export function ProductSelect({ value, onChange }: { value: string | null; onChange: (id: string) => void }) {
  const { t } = useTranslation('segments');
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed);
  const found = useQuery(FindProducts, { variables: { search: search || undefined } });
  const products = (found.data ?? found.previousData)?.products.edges.map((edge) => edge.node) ?? [];
  return (
    <Select
      className="k-rule-wide"
      showSearch
      filterOption={false}
      aria-label={t('rule.value')}
      placeholder={t('rule.product')}
      options={products.map((product) => ({ value: product.id, label: product.name }))}
      value={value}
      onSearch={setTyped}
      onChange={onChange}
    />
  );
}
