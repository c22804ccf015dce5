import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { HealthQuery } from '../../gql/graphql.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Facts, Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { ExactTime, RelativeTime } from '../../ui/time.js';
import { Tag } from '../../ui/tag.js';
import { toast } from '../../ui/toast.js';
import { useBytes } from './use-bytes.js';
import { Health, RetryJob } from './system.graphql.js';

type SystemHealth = HealthQuery['systemHealth'];

/** The share of a disk below which somebody should look. */
const SCARCE = 0.1;

function Installation({ of }: { of: SystemHealth }) {
  const { t } = useTranslation('system');
  const bytes = useBytes();
  const { database, disk, lastBackupAt, partitions } = of;
  return (
    <Facts
      of={[
        [t('health.version'), `Kehu ${of.version} · Node ${of.node}`],
        [t('health.started'), <RelativeTime key="started" at={of.startedAt} />],
        [t('health.processes'), database.processes],
        [t('health.database'), `PostgreSQL ${database.version} · ${bytes(database.sizeBytes)}`],
        [t('health.connections'), `${database.connections} / ${database.mostConnections}`],
        [t('health.replicas'), database.replicas === 0 ? t('health.no-replica') : database.replicas],
        [t('health.migrations'), database.migrations],
        [
          t('health.disk'),
          disk && (
            <span key="disk" className="k-row">
              {t('health.free', { free: bytes(disk.freeBytes), total: bytes(disk.totalBytes) })}
              {disk.freeBytes < disk.totalBytes * SCARCE && <Tag tone="danger">{t('health.scarce')}</Tag>}
            </span>
          ),
        ],
        [t('health.backup'), lastBackupAt ? <ExactTime key="backup" at={lastBackupAt} /> : t('health.no-backup')],
        ...partitions.map(
          ({ table, count, last }) =>
            [t('health.partitions', { table }), t('health.parts', { count, last: last ?? '—' })] as const,
        ),
      ]}
    />
  );
}

function Mails({ mail }: { mail: SystemHealth['mail'] }) {
  const { t } = useTranslation('system');
  return (
    <Facts
      of={[
        [t('mail.server'), mail.isConfigured ? t('mail.configured') : t('mail.not-configured')],
        [t('mail.waiting'), mail.waiting],
        [t('mail.oldest'), mail.oldestAt && <RelativeTime key="oldest" at={mail.oldestAt} />],
        [t('mail.last-sent'), mail.lastSentAt && <RelativeTime key="sent" at={mail.lastSentAt} />],
      ]}
    />
  );
}

function FailedJobRow({ job }: { job: SystemHealth['jobs']['failed'][number] }) {
  const { t } = useTranslation('system');
  const mayWrite = useMay('system:write');
  const [retry, { loading }] = useMutation(RetryJob, { refetchQueries: [Health] });
  async function again(): Promise<void> {
    const { data } = await retry({ variables: { input: { id: job.id } } });
    data?.jobRetry.userErrors.forEach((error) => toast.problem(error.message));
  }
  return (
    <li className="k-list-row">
      <span className="k-list-title">
        <code className="k-strong">{job.name}</code> <span className="k-muted">{job.error}</span>
      </span>
      <span className="k-muted">
        {t('jobs.attempts', { done: job.attempts, most: job.mostAttempts })} · <RelativeTime at={job.failedAt} />
      </span>
      {job.nextTryAt === null && <Tag tone="danger">{t('jobs.given-up')}</Tag>}
      {mayWrite && (
        <Button size="small" busy={loading} onClick={() => void again().catch(() => toast.problem(t('jobs.failed')))}>
          {t('jobs.retry')}
        </Button>
      )}
    </li>
  );
}

function Jobs({ jobs }: { jobs: SystemHealth['jobs'] }) {
  const { t } = useTranslation('system');
  return (
    <div className="k-stack">
      <Facts
        of={[
          [t('jobs.waiting'), jobs.waiting],
          [t('jobs.running'), jobs.running],
          [t('jobs.failing'), jobs.failing],
        ]}
      />
      {jobs.failed.length === 0 ? (
        <Empty inline title={t('jobs.none-failed')} />
      ) : (
        <ul className="k-list">
          {jobs.failed.map((job) => (
            <FailedJobRow key={job.id} job={job} />
          ))}
        </ul>
      )}
    </div>
  );
}

const LOOK_AGAIN_MS = 10_000;

/** How the installation is; looked at again every ten seconds. */
export function HealthPanel() {
  const { t } = useTranslation('system');
  const health = useQuery(Health, { fetchPolicy: 'cache-and-network', pollInterval: LOOK_AGAIN_MS });
  return (
    <Answer of={health} skeleton={<SkeletonLines lines={10} />}>
      {({ systemHealth }) => (
        <>
          <Panel title={t('health.title')}>
            <Installation of={systemHealth} />
          </Panel>
          <Panel title={t('jobs.title')}>
            <Jobs jobs={systemHealth.jobs} />
          </Panel>
          <Panel title={t('mail.title')}>
            <Mails mail={systemHealth.mail} />
          </Panel>
        </>
      )}
    </Answer>
  );
}
