import { useApolloClient, useMutation } from '@apollo/client/react';
import { ArticleKind } from '@kehu/schema';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { EnumField, FormErrors, FormFoot, TextAreaField, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import type { Theirs } from '../../../ui/overtaken.js';
import type { Article } from './article.panel.js';
import { ArticleList, CreateArticle, EditArticle, OneArticle } from './knowledge.graphql.js';

const refetchQueries = [ArticleList, OneArticle];

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
  const client = useApolloClient();
  const [version, setVersion] = useState(article?.version ?? 0);
  const words = article?.latest ?? article?.approved;
  const form = useForm(
    async (values) => {
      const text = (name: string): string => values[name] ?? '';
      const draft = {
        titleZh: text('titleZh'),
        titleEn: text('titleEn'),
        bodyZh: text('bodyZh'),
        bodyEn: text('bodyEn'),
      };
      const answer = article
        ? (await edit({ variables: { id: article.id, input: { ...draft, expectedVersion: version } } })).data
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
    },
    { theirs },
  );
  /** What somebody else wrote meanwhile. */
  async function theirs(): Promise<Theirs> {
    const variables = { id: article?.id ?? '' };
    const { data } = await client.query({ query: OneArticle, variables, fetchPolicy: 'network-only' });
    const now = data?.article?.latest ?? data?.article?.approved;
    setVersion(data?.article?.version ?? version);
    return { titleZh: now?.titleZh, titleEn: now?.titleEn, bodyZh: now?.bodyZh, bodyEn: now?.bodyEn };
  }
  return createPortal(
    <Dialog title={t(article ? 'knowledge.edit' : 'knowledge.new')} onClose={onClose}>
      <Form of={form}>
        <div className="k-stack k-code-form">
          {!article && <EnumField label={t('knowledge.kind')} name="kind" of={ArticleKind} errors={form.errors} />}
          <TextField
            label={t('knowledge.title-zh')}
            name="titleZh"
            required
            defaultValue={words?.titleZh}
            errors={form.errors}
          />
          <TextAreaField
            label={t('knowledge.body-zh')}
            name="bodyZh"
            rows={6}
            required
            defaultValue={words?.bodyZh}
            errors={form.errors}
          />
          <TextField
            label={t('knowledge.title-en')}
            name="titleEn"
            required
            defaultValue={words?.titleEn}
            errors={form.errors}
          />
          <TextAreaField
            label={t('knowledge.body-en')}
            name="bodyEn"
            rows={6}
            required
            defaultValue={words?.bodyEn}
            errors={form.errors}
          />
          <FormErrors errors={form.errors} fields={['kind', 'titleZh', 'titleEn', 'bodyZh', 'bodyEn']} />
        </div>
        <FormFoot submit={t('knowledge.save-draft')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>,
    document.body,
  );
}
