import { ChurnIndicator, RiskBand } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerChurnFragment } from '../../../gql/graphql.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../../lib/money.js';
import { MetricLabel } from '../../../ui/metric-label.js';
import { Panel } from '../../../ui/panel.js';
import { Risk } from '../../../ui/risk.js';
import { Empty } from '../../../ui/states.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { CustomerChurn } from './customer-meaning.graphql.js';

/** What the churn model says, with its signs in words. */
function Probability({ of }: { of: CustomerChurnFragment['prediction'] }) {
  const inLanguage = useInLanguage();
  const language = useLanguage();
  if (typeof of?.churnProbability !== 'number') return null;
  return (
    <div className="k-stack">
      <span className="k-row k-spread">
        <MetricLabel of="churnProbability" />
        <span className="k-strong k-num">{formatShare(of.churnProbability, language)}</span>
      </span>
      <ul className="k-reasons">
        {of.churnSigns.map(({ feature, sentenceZh, sentence }) => (
          <li key={feature} className="k-muted">
            {inLanguage(sentenceZh, sentence)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How likely the customer leaves, and why, in words. */
export function ChurnPanel({ customer }: { customer: FragmentType<typeof CustomerChurn> }) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  const { churnRisk, prediction } = getFragmentData(CustomerChurn, customer);
  return (
    <Panel
      title={t('churn.title')}
      part="churnRisk"
      anchor="churn"
      extra={churnRisk && <EnumTag of={RiskBand} value={churnRisk.band} />}
    >
      {churnRisk ? (
        <div className="k-stack k-stack-wide">
          <span className="k-row k-spread">
            <MetricLabel of="churnScore" />
            <Risk score={churnRisk.score} />
          </span>
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
          <Probability of={prediction} />
        </div>
      ) : (
        <Empty inline title={t('churn.empty')} />
      )}
    </Panel>
  );
}
