import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FindProductsQuery } from '../gql/graphql.js';
import { useLanguage } from '../lib/i18n/i18n.js';
import { formatMoney } from '../lib/money.js';
import { FindProducts } from '../lib/products.graphql.js';
import { useDebounced } from '../lib/use-debounced.js';
import { SearchField } from './search-field.js';

/** A product as the catalogue has it, with its price where it has one. */
export type FoundProduct = FindProductsQuery['products']['edges'][number]['node'];

/** A product on sale, found by name or number while typing; its price stands beside it. */
export function ProductField({
  label,
  name,
  hint,
  onChoose,
}: {
  label: string;
  name: string;
  hint: string;
  onChoose: (product: FoundProduct | null) => void;
}) {
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed, 150);
  const found = useQuery(FindProducts, { variables: { search: search || undefined } });
  const edges = (found.data ?? found.previousData)?.products.edges ?? [];
  const products = edges.flatMap(({ node }) => (node.status === 'ACTIVE' ? [node] : []));
  return (
    <SearchField
      label={label}
      name={name}
      hint={hint}
      onType={setTyped}
      onChoose={(choice) => onChoose(products.find(({ id }) => id === choice?.id) ?? null)}
      found={products.map((product) => ({
        id: product.id,
        name: product.name,
        hint: product.price ? formatMoney(product.price, language) : product.sku,
      }))}
    />
  );
}
