import { useMutation, useQuery } from '@apollo/client/react';
import { AuditFaultKind } from '@kehu/schema';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditChecksQuery } from '../../gql/graphql.js';
import { Button } from '../../ui/button.js';
import { Count } from '../../ui/money.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { AuditChecks, StartAuditCheck } from './audit.graphql.js';

type Check = AuditChecksQuery['auditChecks'][number];

const LOOK_AGAIN_MS = 1_000;
const isUnderWay = (check: Check | undefined): boolean => check?.state === 'QUEUED' || check?.state === 'RUNNING';

/** What the last finished check found; the first place that is wrong is named. */
function Verdict({ check }: { check: Check | undefined }) {
  const { t } = useTranslation('audit');
  if (!check) return <span className="k-muted">{t('check.never')}</span>;
  const { faults, finishedAt, entries } = check;
  const [first] = faults;
  return (
    <span className="k-row">
      <Tag tone={first ? 'danger' : 'good'}>
        {first ? t('check.broken', { count: faults.length }) : t('check.intact')}
      </Tag>
      <span className="k-muted">
        <Count value={entries} /> {t('check.entries')} · {finishedAt && <RelativeTime at={finishedAt} />}
      </span>
      {first && (
        <strong role="alert">
          <EnumText of={AuditFaultKind} value={first.kind} /> ·{' '}
          {t('check.place', { chain: first.chain, seq: first.seq ?? '—' })}
        </strong>
      )}
    </span>
  );
}

/** Whether the audit stands as it was written, and a button to find out. */
export function AuditCheckPanel() {
  const { t } = useTranslation('audit');
  const checks = useQuery(AuditChecks, { fetchPolicy: 'cache-and-network' });
  const [start, { loading }] = useMutation(StartAuditCheck);
  const newest = checks.data?.auditChecks[0];
  const isRunning = isUnderWay(newest);
  const { startPolling, stopPolling } = checks;
  useEffect(() => {
    if (!isRunning) return;
    startPolling(LOOK_AGAIN_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  async function check(): Promise<void> {
    await start();
    await checks.refetch();
  }
  return (
    <Answer of={checks} skeleton={<SkeletonLines lines={1} />}>
      {({ auditChecks }) => (
        <div className="k-audit-check">
          {isRunning && newest ? (
            <span className="k-row">
              <progress max={newest.chains || 1} value={newest.chainsDone} aria-label={t('check.running')} />
              <span className="k-muted">
                {t('check.running')} <Count value={newest.entries} />
              </span>
            </span>
          ) : (
            <Verdict check={auditChecks.find(({ state }) => state === 'DONE')} />
          )}
          <Button
            size="small"
            busy={loading || isRunning}
            onClick={() => void check().catch(() => toast.problem(t('check.failed')))}
          >
            {t('check.start')}
          </Button>
        </div>
      )}
    </Answer>
  );
}
