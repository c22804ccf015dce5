import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter } from '../../gql/graphql.js';
import { Button } from '../../ui/button.js';
import { ReadSentence } from './segments.graphql.js';

/** Reads a rule that somebody wrote or pasted as a sentence; what it did not understand is marked. */
export function SentenceField({ onRead }: { onRead: (filter: CustomerFilter) => void }) {
  const { t } = useTranslation('segments');
  const [sentence, setSentence] = useState('');
  const [read, { data, error, loading }] = useLazyQuery(ReadSentence, { fetchPolicy: 'network-only' });
  const answer = data?.segmentRead;
  const take = async () => {
    const { data: found } = await read({ variables: { sentence } });
    if (found?.segmentRead.filter) onRead(found.segmentRead.filter as CustomerFilter);
  };
  return (
    <details>
      <summary>{t('sentence.title')}</summary>
      <div className="k-stack">
        <textarea
          className="k-input"
          rows={3}
          aria-label={t('sentence.title')}
          placeholder={t('sentence.example')}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
        />
        <div className="k-row">
          <Button busy={loading} disabled={sentence.trim() === ''} onClick={() => void take()}>
            {t('sentence.read')}
          </Button>
        </div>
        {error && <p role="alert">{error.message}</p>}
        {answer?.reason && (
          <p role="alert">
            {answer.reason} <span className="k-muted">{answer.understood}</span>
            <mark>{answer.rest}</mark>
          </p>
        )}
      </div>
    </details>
  );
}
