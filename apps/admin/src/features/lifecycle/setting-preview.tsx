import { LifecycleStage, RiskBand, type Enumeration } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PreviewSettingQuery, ScoreSettingsQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Count } from '../../ui/money.js';

type Kind = ScoreSettingsQuery['scoreSettings'][number]['kind'];

/** What a setting moves customers between. */
const places: Readonly<Record<string, Enumeration>> = { CHURN: RiskBand, STAGES: LifecycleStage };

/** Who would move by another setting, from where to where. */
export function SettingPreview({ kind, preview }: { kind: Kind; preview: PreviewSettingQuery['settingPreview'] }) {
  const { t } = useTranslation('lifecycle');
  const label = useEnumLabel();
  const of = places[kind];
  // Without words of their own places are tens of a hundred.
  const nameOf = (key: string | null | undefined) =>
    key ? (of ? label(of, key) : `${key}–${Number(key) + 9}`) : t('setting.nowhere');
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
