import { useMutation } from '@apollo/client/react';
import { ArticleKind } from '@kehu/schema';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { useAgain, useEditForm } from '../../../ui/edit-form.js';
import { EnumField, FormErrors, FormFoot, TextAreaField, TextField } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import type { Article } from './article.panel.js';
import { ArticleList, CreateArticle, EditArticle, OneArticle } from './knowledge.graphql.js';

const refetchQueries = [ArticleList, OneArticle];

/** The words of an article, as they were written last. */
function wordsOf(article: Article | null) {
  const now = article?.latest ?? article?.approved;
  return { titleZh: now?.titleZh, titleEn: now?.titleEn, bodyZh: now?.bodyZh, bodyEn: now?.bodyEn };
}

/** An article in both languages, to write or to change. */
export function ArticleDialog({
  article,
  onClose,
  onSaved,
}: {
  article: Article | null;
  onClose: () => void;
  onSaved: (id: string) => void;
}) {
  const { t } = useTranslation('service-desk');
  const [create] = useMutation(CreateArticle, { refetchQueries: [ArticleList] });
  const [edit] = useMutation(EditArticle, { refetchQueries });
  const again = useAgain(OneArticle, (data) => data.article, { id: article?.id ?? '' });
  const words = wordsOf(article);
  const form = useEditForm<Article | null>({ opened: article, again, values: wordsOf }, async (values, base) => {
    const text = (name: string): string => values[name] ?? '';
    const draft = {
      titleZh: text('titleZh'),
      titleEn: text('titleEn'),
      bodyZh: text('bodyZh'),
      bodyEn: text('bodyEn'),
    };
    const answer = base
      ? (await edit({ variables: { id: base.id, input: { ...draft, expectedVersion: base.version } } })).data
          ?.articleEdit
      : (
          await create({
            variables: { input: { ...draft, kind: (values['kind'] as ArticleKind | undefined) ?? 'GUIDE' } },
          })
        ).data?.articleCreate;
    if (answer?.article) {
      onSaved(answer.article.id);
      onClose();
    }
    return answer?.userErrors ?? [];
  });
  return createPortal(
    <Dialog title={t(article ? 'knowledge.edit' : 'knowledge.new')} onClose={onClose}>
      <Form of={form}>
        <div className="k-stack k-code-form">
          {!article && <EnumField label={t('knowledge.kind')} name="kind" of={ArticleKind} />}
          <TextField label={t('knowledge.title-zh')} name="titleZh" required defaultValue={words.titleZh} />
          <TextAreaField label={t('knowledge.body-zh')} name="bodyZh" rows={6} required defaultValue={words.bodyZh} />
          <TextField label={t('knowledge.title-en')} name="titleEn" required defaultValue={words.titleEn} />
          <TextAreaField label={t('knowledge.body-en')} name="bodyEn" rows={6} required defaultValue={words.bodyEn} />
          <FormErrors errors={form.errors} fields={['kind', 'titleZh', 'titleEn', 'bodyZh', 'bodyEn']} />
        </div>
        <FormFoot submit={t('knowledge.save-draft')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>,
    document.body,
  );
}
