import { ChurnIndicator, RiskBand } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatNumber } from '../../../lib/money.js';
import { Panel } from '../../../ui/panel.js';
import { Risk } from '../../../ui/risk.js';
import { Empty } from '../../../ui/states.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { CustomerChurn } from './customer-360.graphql.js';

/** How likely the customer leaves, and why, in words. */
export function ChurnPanel({ customer }: { customer: FragmentType<typeof CustomerChurn> }) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  const { churnRisk } = getFragmentData(CustomerChurn, customer);
  return (
    <Panel
      title={t('churn.title')}
      part="churnRisk"
      extra={churnRisk && <EnumTag of={RiskBand} value={churnRisk.band} />}
    >
      {churnRisk ? (
        <div className="k-stack k-stack-wide">
          <Risk score={churnRisk.score} />
          {churnRisk.reasons.length === 0 && <span className="k-muted">{t('churn.no-reason')}</span>}
          <ul className="k-reasons">
            {churnRisk.reasons.map(({ indicator, points }) => (
              <li key={indicator} className="k-reason">
                <span className="k-row k-spread">
                  <span className="k-strong">
                    <EnumText of={ChurnIndicator} value={indicator} />
                  </span>
                  <span className="k-muted k-num">{t('churn.points', { points: formatNumber(points, language) })}</span>
                </span>
                <span className="k-muted">{t(`churn.why-${indicator}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <Empty inline title={t('churn.empty')} />
      )}
    </Panel>
  );
}
