import LoadingOutlined from '@ant-design/icons-svg/es/asn/LoadingOutlined';
import { useQuery } from '@apollo/client/react';
import { ClassScheme, ModelKind, WorkKind, type Enumeration } from '@kehu/schema';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkUnderWayQuery } from '../gql/graphql.js';
import { afterMutation } from '../lib/apollo/after-mutation.js';
import { useEnumLabel } from '../lib/enum-label.js';
import { useOwnWork } from '../lib/work.js';
import { WorkUnderWay } from '../lib/workspace/work.graphql.js';
import { Icon } from '../ui/icon.js';
import { closeMenu, useCloseOutside } from '../ui/menu.js';
import { EnumText } from '../ui/tag.js';
import { RelativeTime } from '../ui/time.js';

type Work = WorkUnderWayQuery['workUnderWay'][number];

const askedEvery = { idle: 60_000, busy: 2_000 };

/** Mutations that begin long work. */
const beginners = new Set([
  'PublishClasses',
  'FitModels',
  'StartAuditCheck',
  'StartRotation',
  'CountSegmentAgain',
  'BeginImport',
]);

/** Where each kind of work is seen. */
const places: Record<WorkKind, string> = {
  IMPORT: '/settings?tab=imports',
  EXPORT: '/settings?tab=exports',
  CLASS_PUBLISH: '/classes',
  MODEL_FIT: '/value',
  SEGMENT_COUNT: '/segments',
  AUDIT_CHECK: '/settings?tab=audit',
  KEY_ROTATION: '/settings?tab=system',
};

/** Work that is about a value of an enumeration rather than a file. */
const named: Partial<Record<WorkKind, Enumeration>> = { CLASS_PUBLISH: ClassScheme, MODEL_FIT: ModelKind };

function WorkLine({ work, onOpen }: { work: Work; onOpen: () => void }) {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const words = named[work.kind];
  return (
    <Link to={places[work.kind]} onClick={onOpen}>
      <span className="k-row k-spread k-muted">
        <EnumText of={WorkKind} value={work.kind} />
        <RelativeTime at={work.startedAt} />
      </span>
      <span className="k-strong k-ellipsis">{work.about && (words ? label(words, work.about) : work.about)}</span>
      {typeof work.percent === 'number' && (
        <span className="k-row">
          <progress max={100} value={work.percent} aria-label={t('work.progress')} />
          <span className="k-num k-muted">{work.percent} %</span>
        </span>
      )}
    </Link>
  );
}

/** Long work, wherever it was begun: what it is about, how far it is, and where it is seen. Nothing when there is none. */
export function WorkMark() {
  const { t } = useTranslation();
  const menu = useCloseOutside();
  const own = useOwnWork();
  const { data, refetch, startPolling } = useQuery(WorkUnderWay, {
    pollInterval: askedEvery.idle,
    skipPollAttempt: () => document.hidden,
  });
  const works = data?.workUnderWay ?? [];
  const count = works.length + own.length;
  useEffect(() => startPolling(works.length > 0 ? askedEvery.busy : askedEvery.idle), [works.length, startPolling]);
  useEffect(() => afterMutation((name) => beginners.has(name) && void refetch()), [refetch]);
  if (count === 0) return null;
  return (
    <details className="k-menu k-bell k-spin" ref={menu}>
      <summary aria-label={t('work.title', { count })} title={t('work.title', { count })}>
        <Icon of={LoadingOutlined} />
        <span className="k-bell-count">{count}</span>
      </summary>
      <div className="k-menu-card k-menu-list k-news">
        {own.map(({ id, label }) => (
          <p key={id}>{label}</p>
        ))}
        {works.map((work) => (
          <WorkLine key={work.id} work={work} onOpen={() => closeMenu(menu)} />
        ))}
      </div>
    </details>
  );
}
