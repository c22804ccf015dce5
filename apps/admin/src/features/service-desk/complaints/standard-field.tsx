import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../../lib/enum-label.js';
import { ChoiceField } from '../../../ui/form.js';
import { AnswerStandards } from './complaints.graphql.js';

/** Which article says how this kind of complaint is answered, with how well that went so far. */
export function StandardField({ chosen }: { chosen: string | null }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const found = useQuery(AnswerStandards).data?.articles.edges;
  // A choice that is not there yet would be lost by saving.
  if (!found) return <input type="hidden" name="articleId" value={chosen ?? ''} />;
  const articles = found.flatMap(({ node: { id, approved, used, satisfied } }) => {
    if (!approved) return [];
    const figures = used > 0 ? ` · ${t('knowledge.used', { count: used, satisfied })}` : '';
    return [{ id, name: `${inLanguage(approved.titleZh, approved.titleEn)}${figures}` }];
  });
  const kept =
    articles.some(({ id }) => id === chosen) || !chosen ? [] : [{ id: chosen, name: t('complaints.standard-gone') }];
  return (
    <ChoiceField
      label={t('complaints.standard')}
      name="articleId"
      choices={[{ id: '', name: t('complaints.no-standard') }, ...kept, ...articles]}
      defaultValue={chosen ?? ''}
    />
  );
}
