import { useMutation, useQuery } from '@apollo/client/react';
import { ClassScheme } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClassWorkQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { Day } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { useClassName } from './class-name.js';
import { ClassWork, DecideClass, Schemes, UnpinClass } from './classes.graphql.js';
import type { Scheme } from './classes.page.js';

type Work = ClassWorkQuery['classWork'];

const refetchQueries = [ClassWork, Schemes];

function Proposal({ of, scheme }: { of: Work['proposals'][number]; scheme: Scheme | undefined }) {
  const { t } = useTranslation('classes');
  const label = useEnumLabel();
  const nameOf = useClassName(scheme);
  const [decide, { loading }] = useMutation(DecideClass, { refetchQueries });
  const say = async (isApproved: boolean): Promise<void> => {
    const { data } = await decide({ variables: { input: { id: of.id, isApproved } } });
    const errors = data?.classDecide.userErrors ?? [];
    errors.forEach(({ message }) => toast.problem(message));
    if (errors.length === 0) toast.done(t('work.done'));
  };
  return (
    <li className="k-row k-spread">
      <span className="k-row k-row-wrap">
        <Link to={`/customers/${of.customerId}`}>{of.customerName}</Link>
        <span className="k-muted">
          {label(ClassScheme, of.scheme)}: {t('preview.mover', { from: nameOf(of.from), to: nameOf(of.to) })}
        </span>
      </span>
      {of.mayDecide && (
        <span className="k-row">
          <Button size="small" look="primary" busy={loading} onClick={() => void say(true)}>
            {t('work.yes')}
          </Button>
          <Button size="small" busy={loading} onClick={() => void say(false)}>
            {t('work.no')}
          </Button>
        </span>
      )}
    </li>
  );
}

function Pin({ of, scheme }: { of: Work['endingPins'][number]; scheme: Scheme | undefined }) {
  const { t } = useTranslation('classes');
  const label = useEnumLabel();
  const nameOf = useClassName(scheme);
  const mayWrite = useMay('classes:write');
  const [unpin, { loading }] = useMutation(UnpinClass, { refetchQueries, variables: { id: of.id } });
  return (
    <li className="k-row k-spread">
      <span className="k-row k-row-wrap">
        <Link to={`/customers/${of.customerId}`}>{of.customerName}</Link>
        <span className="k-muted">
          {label(ClassScheme, of.scheme)}: {nameOf(of.key)} · {of.reason} · {t('work.ends')} <Day at={of.expiresAt} />
        </span>
      </span>
      {mayWrite && (
        <Button size="small" busy={loading} onClick={() => void unpin()}>
          {t('work.unpin')}
        </Button>
      )}
    </li>
  );
}

/** What waits for whoever keeps the classes: great steps to decide, pins that end. */
export function WorkPanel({ schemes }: { schemes: readonly Scheme[] }) {
  const { t } = useTranslation('classes');
  const work = useQuery(ClassWork);
  const schemeOf = (key: string) => schemes.find(({ scheme }) => scheme === key);
  return (
    <Panel title={t('work.title')}>
      <Answer of={work} skeleton={<SkeletonLines lines={3} />}>
        {({ classWork: { proposals, endingPins } }) =>
          proposals.length + endingPins.length === 0 ? (
            <Empty inline title={t('work.none')} />
          ) : (
            <div className="k-stack">
              {proposals.length > 0 && <span className="k-strong">{t('work.proposals')}</span>}
              <ul className="k-movers">
                {proposals.map((one) => (
                  <Proposal key={one.id} of={one} scheme={schemeOf(one.scheme)} />
                ))}
              </ul>
              {endingPins.length > 0 && <span className="k-strong">{t('work.pins')}</span>}
              <ul className="k-movers">
                {endingPins.map((one) => (
                  <Pin key={one.id} of={one} scheme={schemeOf(one.scheme)} />
                ))}
              </ul>
            </div>
          )
        }
      </Answer>
    </Panel>
  );
}
