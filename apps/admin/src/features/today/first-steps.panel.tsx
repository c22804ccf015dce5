import { useQuery } from '@apollo/client/react';
import { ReadinessKey } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FirstStepsListQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatShare } from '../../lib/money.js';
import { Count } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { FirstStepsList } from './first-steps.graphql.js';
import './first-steps.css';

type Step = FirstStepsListQuery['readiness'][number];

/** Where each line is looked at or put right; a line of customers opens those who are counted. */
const places: Partial<Record<ReadinessKey, string>> = {
  CUSTOMERS: '/customers',
  OWNED: listOf({ ownerId: { isNull: false } }),
  BUYERS: listOf({ orders: { gte: 1 } }),
  PEOPLE: '/settings?tab=people',
  SERVICE_LEVELS: '/service-levels',
  PUBLIC_DAYS: '/service-levels',
  BACKUP: '/settings?tab=system',
};

/** Below this share the figures that rest on it mean little. */
const enough = 0.5;

const isReady = ({ count, total }: Step): boolean =>
  total === null || total === undefined ? count > 0 : total > 0 && count / total >= enough;

function StepRow({ step }: { step: Step }) {
  const { t } = useTranslation('today');
  const language = useLanguage();
  const place = places[step.key];
  const name = <EnumText of={ReadinessKey} value={step.key} />;
  return (
    <li className="k-list-row k-first-step">
      <Tag tone={isReady(step) ? 'good' : 'warn'}>{isReady(step) ? t('first.ready') : t('first.missing')}</Tag>
      <span className="k-list-title">
        {place ? <Link to={place}>{name}</Link> : name}
        <span className="k-muted"> {t(`first.${step.key}`)}</span>
      </span>
      <span className="k-num">
        <Count value={step.count} />
        {typeof step.total === 'number' && step.total > 0 && ` · ${formatShare(step.count / step.total, language)}`}
      </span>
    </li>
  );
}

/** What a new installation has and what it lacks, measured. */
export function FirstStepsPanel() {
  const { t } = useTranslation('today');
  const answer = useQuery(FirstStepsList, { fetchPolicy: 'cache-and-network' });
  return (
    <Panel title={t('first.title')}>
      <p className="k-muted">{t('first.hint')}</p>
      <Answer of={answer} skeleton={<SkeletonLines lines={10} />}>
        {({ readiness }) => (
          <ul className="k-list">
            {readiness.map((step) => (
              <StepRow key={step.key} step={step} />
            ))}
          </ul>
        )}
      </Answer>
    </Panel>
  );
}
