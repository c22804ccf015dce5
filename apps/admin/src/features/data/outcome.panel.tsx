import { useQuery } from '@apollo/client/react';
import { ImportState } from '@kehu/schema';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../lib/enum-label.js';
import { ButtonLink } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { ImportOutcome } from './import-upload.graphql.js';
import { CountsOfRows, RejectedLink, Remarks } from './import-counts.js';

const ASKED_EVERY_MS = 1_000;

/** How an import or its rehearsal comes along, and what became of the rows. */
export function OutcomePanel({ id }: { id: string }) {
  const { t } = useTranslation('data');
  const label = useEnumLabel();
  const outcome = useQuery(ImportOutcome, { variables: { id }, pollInterval: ASKED_EVERY_MS });
  const job = outcome.data?.importJob;
  const hasEnded = job?.state === 'DONE' || job?.state === 'FAILED';
  const { stopPolling } = outcome;
  useEffect(() => {
    if (hasEnded) stopPolling();
  }, [hasEnded, stopPolling]);
  return (
    <Panel title={job?.isRehearsal ? t('outcome.rehearsal') : t('outcome.import')}>
      <Answer of={outcome} skeleton={<SkeletonLines lines={4} />}>
        {({ importJob: of }) =>
          of && (
            <div className="k-stack k-stack-wide">
              <p className="k-row" role="status">
                <strong>{label(ImportState, of.state)}</strong>
                {!hasEnded && <progress max={100} value={of.progress} aria-label={t('outcome.progress')} />}
                {of.isRehearsal && of.state === 'DONE' && (
                  <span className="k-muted">{t('outcome.nothing-written')}</span>
                )}
              </p>
              {of.failure && <p className="k-field-error">{of.failure}</p>}
              {of.counts.length > 0 && <CountsOfRows counts={of.counts} />}
              <Remarks remarks={of.remarks} />
              <div className="k-row k-row-wrap">
                <RejectedLink of={of} />
                {of.state === 'DONE' && !of.isRehearsal && (
                  <ButtonLink to="/customers">{t('outcome.customers')}</ButtonLink>
                )}
              </div>
            </div>
          )
        }
      </Answer>
    </Panel>
  );
}
