import { useTranslation } from 'react-i18next';
import { useChurnBands } from '../lib/session/viewer.js';

/** A churn score, 0 to 100, as a small bar with its number, coloured by the bands that are set; nothing when there is no score. */
export function Risk({ score }: { score: number | null | undefined }) {
  const { t } = useTranslation();
  const bands = useChurnBands();
  if (score === null || score === undefined) return <span className="k-muted">{t('risk.none')}</span>;
  const tone =
    bands === null || score < bands.mediumFrom ? '' : score > bands.highAbove ? ' k-meter-danger' : ' k-meter-warn';
  return (
    <span className="k-row" title={t('risk.score', { score })}>
      <span className={`k-meter${tone}`} style={{ width: 48 }} aria-hidden="true">
        <i style={{ width: `${score}%` }} />
      </span>
      <span className="k-num">{score}</span>
    </span>
  );
}
