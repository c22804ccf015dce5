import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/form.js';
import { ProductField, type FoundProduct } from '../../../ui/product-field.js';

/** The name of a line's field in the form: its path in the order's input. */
export const lineField = (place: number, field: string): string => `lines.${place}.${field}`;

function Line({ place, onRemove }: { place: number; onRemove?: () => void }) {
  const { t } = useTranslation('customers');
  const [product, setProduct] = useState<FoundProduct | null>(null);
  return (
    <div className="k-order-line" role="group" aria-label={t('order.line', { place: place + 1 })}>
      <ProductField
        label={t('order.product')}
        name={lineField(place, 'productId')}
        hint={t('order.product-hint')}
        onChoose={setProduct}
      />
      <TextField
        label={t('order.quantity')}
        name={lineField(place, 'quantity')}
        type="number"
        min="0.001"
        step="any"
        defaultValue="1"
        required
      />
      <TextField
        label={t('order.price')}
        name={lineField(place, 'unitPrice')}
        type="number"
        min="0"
        step="any"
        placeholder={product?.price?.amount}
      />
      <TextField label={t('order.discount')} name={lineField(place, 'discount')} type="number" min="0" step="any" />
      <Button look="quiet" size="small" disabled={!onRemove} onClick={onRemove} aria-label={t('order.remove')}>
        ×
      </Button>
    </div>
  );
}

/** The lines of a new order: each a product, how many, for how much. The catalogue's price stands where none is typed. */
export function OrderLines() {
  const { t } = useTranslation('customers');
  const [lines, setLines] = useState<readonly number[]>([0]);
  return (
    <div className="k-stack">
      {lines.map((key, place) => (
        <Line
          key={key}
          place={place}
          onRemove={lines.length > 1 ? () => setLines(lines.filter((one) => one !== key)) : undefined}
        />
      ))}
      <div>
        <Button size="small" onClick={() => setLines([...lines, (lines.at(-1) ?? 0) + 1])}>
          {t('order.add-line')}
        </Button>
      </div>
    </div>
  );
}
