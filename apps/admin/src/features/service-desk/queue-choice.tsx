import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { QueueNames } from './queue.graphql.js';

/** Which queue a screen is about, with how many wait in each; nothing to choose where there is but one. */
export function QueueChoice({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const names = useQuery(QueueNames, { fetchPolicy: 'cache-first' });
  const queues = names.data?.queues ?? [];
  if (queues.length < 2) return null;
  return (
    <Chips label={t('queue.choose')}>
      {queues.map((queue) => (
        <Chip key={queue.id} on={queue.id === chosen} onClick={() => onChoose(queue.id)}>
          {inLanguage(queue.nameZh, queue.nameEn)} <span className="k-num">{queue.waiting}</span>
        </Chip>
      ))}
    </Chips>
  );
}
