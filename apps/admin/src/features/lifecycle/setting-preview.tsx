import { AbcClass, LifecycleStage, NextAction, RfmSegment, RiskBand, type Enumeration } from '@kehu/schema';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PreviewSettingQuery, ScoreSettingsQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatMoney } from '../../lib/money.js';
import { ServerFacts } from '../../lib/session/session.graphql.js';
import { Count } from '../../ui/money.js';

type Kind = ScoreSettingsQuery['scoreSettings'][number]['kind'];

/** What a setting moves customers between. */
const places: Readonly<Record<string, Enumeration>> = {
  ...{ CHURN: RiskBand, STAGES: LifecycleStage, RFM: RfmSegment, ABC: AbcClass, ADVICE: NextAction },
};

/** The name of a place: of a class by its words, of a tenth of a score by its ends, of a step of value by its lower end. */
function usePlaceName(kind: Kind): (key: string | null | undefined) => string {
  const { t } = useTranslation('lifecycle');
  const label = useEnumLabel();
  const language = useLanguage();
  const currency = useQuery(ServerFacts, { fetchPolicy: 'cache-first' }).data?.serverInfo.currency ?? '';
  const of = places[kind];
  return (key) => {
    if (!key) return kind === 'ADVICE' ? t('setting.no-advice') : t('setting.nowhere');
    if (of) return label(of, key);
    if (kind !== 'LIFETIME') return `${key}–${key === '90' ? 100 : Number(key) + 9}`;
    const money = (amount: string): string => formatMoney({ amount, currency }, language, { compact: true });
    return key === '-' ? t('setting.below', { to: money('0') }) : t('setting.above', { from: money(key) });
  };
}

/** Who would move by another setting, from where to where. */
export function SettingPreview({ kind, preview }: { kind: Kind; preview: PreviewSettingQuery['settingPreview'] }) {
  const { t } = useTranslation('lifecycle');
  const nameOf = usePlaceName(kind);
  const { moving, staying } = preview;
  return (
    <div className="k-stack" role="status">
      <span className="k-strong">{t('setting.moving', { count: moving, staying })}</span>
      <div className="k-row k-row-wrap">
        {preview.cells
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, count }) => (
            <span key={`${from} ${to}`} className="k-tag">
              {nameOf(from)} → {nameOf(to)} <Count value={count} />
            </span>
          ))}
      </div>
      <ul className="k-movers">
        {preview.movers.map(({ customerId, name, from, to }) => (
          <li key={customerId} className="k-row k-spread">
            <Link to={`/customers/${customerId}`}>{name}</Link>
            <span className="k-muted">
              {nameOf(from)} → {nameOf(to)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
