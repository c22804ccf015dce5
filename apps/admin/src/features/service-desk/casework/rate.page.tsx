import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { chooseLanguage, useLanguage } from '../../../lib/i18n/i18n.js';
import { Button } from '../../../ui/button.js';
import { FormErrors, TextAreaField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { RateTicket, RatingQuestion } from './casework.graphql.js';
import './casework.css';

const scores = [1, 2, 3, 4, 5] as const;

function Ask({ proof, isComplaint }: { proof: string; isComplaint: boolean }) {
  const { t } = useTranslation('service-desk');
  const [rate] = useMutation(RateTicket);
  const [score, setScore] = useState(0);
  const [isDone, setDone] = useState(false);
  const form = useForm(async (values) => {
    if (score === 0) return [{ code: 'BAD_INPUT', message: t('rate.choose'), field: ['score'] }];
    const { data } = await rate({ variables: { input: { proof, score, comment: values['comment'] ?? null } } });
    setDone(data?.ticketRate.done === true);
    return data?.ticketRate.userErrors ?? [];
  });
  if (isDone) return <p role="status">{t('rate.thanks')}</p>;
  return (
    <Form of={form}>
      <div className="k-rate" role="radiogroup" aria-label={t('rate.question')}>
        {scores.map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === score}
            data-on={one <= score}
            aria-label={t('rating.score', { score: one })}
            onClick={() => setScore(one)}
          >
            ★
          </button>
        ))}
      </div>
      {isComplaint && <p className="k-muted">{t('rate.complaint')}</p>}
      <TextAreaField label={t('rate.comment')} name="comment" maxLength={2000} errors={form.errors} />
      <FormErrors errors={form.errors} fields={['comment']} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t('rate.send')}
      </Button>
    </Form>
  );
}

/** Where the link for a customer leads: five stars and a few words, without signing in. The secret stands behind the #. */
export function Component() {
  const { t } = useTranslation('service-desk');
  const language = useLanguage();
  const proof = useLocation().hash.slice(1);
  const question = useQuery(RatingQuestion, { variables: { proof }, fetchPolicy: 'no-cache' });
  useEffect(() => {
    document.title = t('rate.title');
  }, [t]);
  return (
    <main className="k-rate-page">
      <div className="k-rate-card">
        <div className="k-row k-spread">
          <h1>{t('rate.title')}</h1>
          <Button
            look="quiet"
            size="small"
            lang={language === 'en' ? 'zh-CN' : 'en'}
            onClick={() => void chooseLanguage(language === 'en' ? 'zh-CN' : 'en')}
          >
            {t('rate.other-language')}
          </Button>
        </div>
        <Answer of={question} skeleton={<SkeletonLines lines={5} />}>
          {({ ratingQuestion: asked }) =>
            asked ? (
              <>
                <p>
                  <span className="k-strong">{asked.subject}</span> <span className="k-muted">{asked.number}</span>
                </p>
                {asked.agentName && <p className="k-muted">{t('rate.served-by', { name: asked.agentName })}</p>}
                <Ask proof={proof} isComplaint={asked.isComplaint} />
              </>
            ) : (
              <Empty title={t('rate.gone')} />
            )
          }
        </Answer>
      </div>
    </main>
  );
}
