import { useTranslation } from 'react-i18next';

/** A score of 1 to 5, as stars and for the ear. */
export function Stars({ score }: { score: number }) {
  const { t } = useTranslation('service-desk');
  return (
    <span className="k-stars" role="img" aria-label={t('rating.score', { score })}>
      {'★'.repeat(score)}
      <span>{'★'.repeat(5 - score)}</span>
    </span>
  );
}
