import { useTranslation } from 'react-i18next';
import type { ValueBoardQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { SpreadPanel } from './spread.panel.js';

type Step = ValueBoardQuery['valueBoard']['health'][number];

/** How the health of customers is spread. */
export function HealthSpreadPanel({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('scoring');
  return (
    <SpreadPanel
      of="health"
      title={t('health.title')}
      chart={t('health.chart')}
      empty={t('health.empty')}
      headings={[t('health.step')]}
      steps={steps.map(({ from, to, customers }) => ({
        name: `${from}–${to}`,
        customers,
        list: listOf({ health: { gte: from, lte: to } }),
      }))}
    />
  );
}
