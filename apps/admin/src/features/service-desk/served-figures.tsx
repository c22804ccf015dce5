import { useTranslation } from 'react-i18next';
import type { QueueBoardQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatShare } from '../../lib/money.js';
import { Count } from '../../ui/money.js';
import { Figure } from '../../ui/panel.js';

type Served = NonNullable<QueueBoardQuery['queue']>['servedToday'];

/** Today's service level of a queue, as figures of a panel. */
export function ServedFigures({ served: { answered, withinTarget, breached } }: { served: Served }) {
  const { t } = useTranslation('service-desk');
  const language = useLanguage();
  // What was promised for today and is decided: answered in time, or overdue.
  const told = withinTarget + breached;
  return (
    <>
      <Figure label={t('served.answered')}>
        <Count value={answered} />
      </Figure>
      <Figure label={t('served.in-time')}>{told > 0 ? formatShare(withinTarget / told, language) : '–'}</Figure>
      <Figure label={t('served.breached')}>
        <Count value={breached} />
      </Figure>
    </>
  );
}
