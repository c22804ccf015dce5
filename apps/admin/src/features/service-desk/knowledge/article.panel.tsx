import { useMutation, useQuery } from '@apollo/client/react';
import { ArticleKind, ArticleState } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OneArticleQuery } from '../../../gql/graphql.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { EnumText, Tag } from '../../../ui/tag.js';
import { RelativeTime } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { ArticleDialog } from './article.dialog.js';
import { ArticleList, DecideArticle, OneArticle, RetireArticle, SubmitArticle } from './knowledge.graphql.js';

/** An article with its versions. */
export type Article = NonNullable<OneArticleQuery['article']>;
type Version = Article['versions'][number];

const refetchQueries = [OneArticle, ArticleList];
const tones = { DRAFT: 'outline', WAITING: 'warn', APPROVED: 'good', REJECTED: 'danger', REPLACED: 'outline' } as const;

function Versions({
  article,
  shown,
  onShow,
}: {
  article: Article;
  shown: Version;
  onShow: (version: Version) => void;
}) {
  const { t } = useTranslation('service-desk');
  if (article.versions.length === 0) return null;
  return (
    <section className="k-case-part">
      <h3>{t('knowledge.versions')}</h3>
      <ul className="k-list">
        {article.versions.map((version) => (
          <li key={version.number}>
            <button
              type="button"
              className="k-mine"
              aria-current={version.number === shown.number}
              onClick={() => onShow(version)}
            >
              <Tag tone={tones[version.state]}>
                <EnumText of={ArticleState} value={version.state} />
              </Tag>
              <span className="k-list-title">
                {t('knowledge.version', { number: version.number })} {version.authorName}
                {version.reason && <span className="k-muted"> · {version.reason}</span>}
              </span>
              <span className="k-muted">
                {version.decidedByName} <RelativeTime at={version.decidedAt ?? version.createdAt} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Verdict({ article }: { article: Article }) {
  const { t } = useTranslation('service-desk');
  const [decide] = useMutation(DecideArticle, { refetchQueries });
  const send = async (isApproved: boolean, reason: string | null) => {
    const input = { id: article.id, isApproved, reason, expectedVersion: article.version };
    return (await decide({ variables: { input } })).data?.articleDecide.userErrors ?? [];
  };
  const form = useForm((values) => send(false, values['reason'] ?? null));
  return (
    <Form of={form} className="k-row k-row-wrap k-link-form">
      <Button
        look="primary"
        onClick={() =>
          void send(true, null)
            .then((errors) => errors.forEach((error) => toast.problem(error.message)))
            .catch(() => toast.problem(t('case.failed')))
        }
      >
        {t('knowledge.approve')}
      </Button>
      <TextField label={t('knowledge.reason')} name="reason" errors={form.errors} />
      <Button type="submit" busy={form.busy}>
        {t('knowledge.send-back')}
      </Button>
      <FormErrors errors={form.errors} fields={['reason']} />
    </Form>
  );
}

function Actions({ article, onEdit }: { article: Article; onEdit: () => void }) {
  const { t } = useTranslation('service-desk');
  const mayWrite = useMay('knowledge:write');
  const mayApprove = useMay('knowledge:approve');
  const [submit, { loading }] = useMutation(SubmitArticle, { refetchQueries });
  const [retire] = useMutation(RetireArticle, { refetchQueries });
  const state = article.latest?.state;
  const setRetired = async (): Promise<void> => {
    const input = { id: article.id, isRetired: !article.isRetired, expectedVersion: article.version };
    const { data } = await retire({ variables: { input } });
    data?.articleRetire.userErrors.forEach((error) => toast.problem(error.message));
  };
  const handIn = async (): Promise<void> => {
    const { data } = await submit({ variables: { input: { id: article.id, expectedVersion: article.version } } });
    data?.articleSubmit.userErrors.forEach((error) => toast.problem(error.message));
  };
  return (
    <>
      <div className="k-row k-row-wrap">
        {mayWrite && state !== 'WAITING' && (
          <Button size="small" onClick={onEdit}>
            {t('knowledge.edit')}
          </Button>
        )}
        {mayWrite && state === 'DRAFT' && (
          <Button
            size="small"
            look="primary"
            busy={loading}
            onClick={() => void handIn().catch(() => toast.problem(t('case.failed')))}
          >
            {t('knowledge.submit')}
          </Button>
        )}
        {mayApprove && article.approved && (
          <Button
            size="small"
            look="quiet"
            onClick={() => void setRetired().catch(() => toast.problem(t('case.failed')))}
          >
            {t(article.isRetired ? 'knowledge.bring-back' : 'knowledge.retire')}
          </Button>
        )}
      </div>
      {mayApprove && state === 'WAITING' && <Verdict article={article} />}
    </>
  );
}

function Shown({ article, onClose }: { article: Article; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const [chosen, choose] = useState<Version | null>(null);
  const [isEditing, edit] = useState(false);
  const shown = chosen ?? article.approved ?? article.latest;
  if (!shown) return null;
  return (
    <section className="k-panel" aria-label={inLanguage(shown.titleZh, shown.titleEn)}>
      <div className="k-panel-head">
        <h2>{inLanguage(shown.titleZh, shown.titleEn)}</h2>
        <Button look="quiet" size="small" onClick={onClose}>
          {t('knowledge.close')}
        </Button>
      </div>
      <div className="k-panel-body k-stack k-stack-wide">
        <p className="k-row k-row-wrap k-muted">
          <Tag tone={tones[shown.state]}>
            <EnumText of={ArticleState} value={shown.state} />
          </Tag>
          <EnumText of={ArticleKind} value={article.kind} /> · {t('knowledge.version', { number: shown.number })} ·{' '}
          {t('knowledge.used', { count: article.used, satisfied: article.satisfied })}
        </p>
        <div className="k-article-body">{inLanguage(shown.bodyZh, shown.bodyEn)}</div>
        <Actions article={article} onEdit={() => edit(true)} />
        <Versions article={article} shown={shown} onShow={choose} />
      </div>
      {isEditing && <ArticleDialog article={article} onClose={() => edit(false)} onSaved={() => choose(null)} />}
    </section>
  );
}

/** One article: its words, what can be done with it, and every version before. */
export function ArticlePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const answer = useQuery(OneArticle, { variables: { id } });
  return (
    <Answer of={answer} skeleton={<SkeletonLines lines={10} />}>
      {({ article }) =>
        article ? <Shown article={article} onClose={onClose} /> : <Empty title={t('knowledge.unknown')} />
      }
    </Answer>
  );
}
