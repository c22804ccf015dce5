import { useQuery } from '@apollo/client/react';
import { LifecycleStage, StageCause } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session/viewer.js';
import { ButtonLink } from '../../../ui/button.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { ExactTime } from '../../../ui/time.js';
import { CustomerHistory } from './customer-lists.graphql.js';

/** The ways into the audit, for those who may see it: what was changed, and who looked at what is kept secret. */
function AuditLinks({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  if (!useMay('audit:read')) return null;
  const entries = `/settings?tab=audit&customer=${customerId}`;
  return (
    <div className="k-row">
      <ButtonLink size="small" to={entries}>
        {t('history.all-changes')}
      </ButtonLink>
      <ButtonLink size="small" to={`${entries}&reads=1`}>
        {t('history.who-looked')}
      </ButtonLink>
    </div>
  );
}

/** The moves between stages, newest first, with their causes; above them the ways into the audit. */
export function HistoryTab({ customerId }: { customerId: string }) {
  return (
    <div className="k-stack">
      <AuditLinks customerId={customerId} />
      <StageMoves customerId={customerId} />
    </div>
  );
}

function StageMoves({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const history = useQuery(CustomerHistory, { variables: { id: customerId } });
  return (
    <Answer of={history} skeleton={<SkeletonLines lines={6} />}>
      {({ customer }) =>
        customer?.stageHistory && customer.stageHistory.length > 0 ? (
          <ol className="k-list" style={{ paddingTop: 8 }}>
            {customer.stageHistory.map((move) => (
              <li key={move.id} className="k-list-row">
                {move.from && (
                  <>
                    <EnumTag of={LifecycleStage} value={move.from} /> <span aria-hidden="true">→</span>
                  </>
                )}
                <EnumTag of={LifecycleStage} value={move.to} />
                <span className="k-list-title k-muted">
                  <EnumText of={StageCause} value={move.cause} /> {move.reason}
                </span>
                <span className="k-muted">
                  <ExactTime at={move.movedAt} />
                </span>
              </li>
            ))}
          </ol>
        ) : (
          <Empty title={t('history.empty')} />
        )
      }
    </Answer>
  );
}
