import { useTranslation } from 'react-i18next';
import type { ValueBoardQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatMoney } from '../../lib/money.js';
import { SpreadPanel } from './spread.panel.js';

type Step = ValueBoardQuery['valueBoard']['predicted'][number];

const filterOf = ({ from, to }: Step) => ({
  predictedValue: { ...(from && { gte: from.amount }), ...(to && { lt: to.amount }) },
});

/** How the values of the coming year are spread. */
export function PredictedPanel({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const nameOf = ({ from, to }: Step): string => {
    const money = (value: NonNullable<Step['from']>): string => formatMoney(value, language, { compact: true });
    if (!from) return t('predicted.below', { to: to ? money(to) : '' });
    return to
      ? t('predicted.between', { from: money(from), to: money(to) })
      : t('predicted.above', { from: money(from) });
  };
  return (
    <SpreadPanel
      of="predictedValue"
      title={t('predicted.title')}
      chart={t('predicted.chart')}
      empty={t('predicted.empty')}
      headings={[t('predicted.step'), t('predicted.value')]}
      steps={steps.map((step) => ({
        name: nameOf(step),
        customers: step.customers,
        list: listOf(filterOf(step)),
        more: formatMoney(step.value, language, { whole: true }),
      }))}
    />
  );
}
