import { useTranslation } from 'react-i18next';

/** The cuts between low, medium and high churn risk. */
const cuts = { medium: 33, high: 66 };

const toneOf = (score: number): string =>
  score > cuts.high ? ' k-meter-danger' : score >= cuts.medium ? ' k-meter-warn' : '';

/** A churn score, 0 to 100, as a small bar with its number; nothing when there is no score. */
export function Risk({ score }: { score: number | null | undefined }) {
  const { t } = useTranslation();
  if (score === null || score === undefined) return <span className="k-muted">{t('risk.none')}</span>;
  return (
    <span className="k-row" title={t('risk.score', { score })}>
      <span className={`k-meter${toneOf(score)}`} style={{ width: 48 }} aria-hidden="true">
        <i style={{ width: `${score}%` }} />
      </span>
      <span className="k-num">{score}</span>
    </span>
  );
}
