import { useMutation, useQuery } from '@apollo/client/react';
import { VipTier } from '@kehu/schema';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VipTiersPageQuery } from '../../../gql/graphql.js';
import { listOf } from '../../../lib/customer-filter.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Count, Money } from '../../../ui/money.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { EnumTag, EnumText, Tag } from '../../../ui/tag.js';
import { Day } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { DropClassDraft, PublishClasses } from '../classes.graphql.js';
import { basisOf, TierDialog } from './tier.dialog.js';
import { VipTiersPage } from './vip.graphql.js';
import './vip.css';

type Tiers = NonNullable<VipTiersPageQuery['vipTiers']>;
type Tier = Tiers['tiers'][number];
type Scheme = VipTiersPageQuery['classSchemes'][number];

function TierCard({ tier }: { tier: Tier }) {
  const { t } = useTranslation('vip');
  const inLanguage = useInLanguage();
  const { benefits } = tier;
  const exit = inLanguage(tier.exitZh, tier.exitEn);
  return (
    <li className="k-tier">
      <div className="k-row k-spread">
        <EnumTag of={VipTier} value={tier.tier} />
        <Link to={listOf({ vipTier: { eq: tier.tier } })} className="k-strong">
          {t('tier.holders', { count: tier.holders })}
        </Link>
      </div>
      {tier.leaving > 0 && <Tag tone="warn">{t('tier.leaving', { count: tier.leaving })}</Tag>}
      <dl className="k-facts">
        <dt>{t('tier.entry')}</dt>
        <dd>{inLanguage(tier.entryZh, tier.entryEn)}</dd>
        <dt>{t('tier.exit')}</dt>
        <dd>{exit === '' ? t('tier.exit-as-entry') : exit}</dd>
        <dt>{t('benefit.rankPoints')}</dt>
        <dd className="k-num">
          <Count value={benefits.rankPoints} />
        </dd>
        <dt>{t('benefit.dedicatedAgent')}</dt>
        <dd>{t(benefits.dedicatedAgent ? 'tier.yes' : 'tier.no')}</dd>
        <dt>{t('benefit.giftBudget')}</dt>
        <dd>
          <Money value={benefits.giftBudget} />
          {Number(tier.giftSpent.amount) > 0 && (
            <div className="k-muted">
              {t('benefit.spent')} <Money value={tier.giftSpent} />
            </div>
          )}
        </dd>
        <dt>{t('benefit.eventBudget')}</dt>
        <dd>
          <Money value={benefits.eventBudget} />
          {Number(tier.eventSpent.amount) > 0 && (
            <div className="k-muted">
              {t('benefit.spent')} <Money value={tier.eventSpent} />
            </div>
          )}
        </dd>
      </dl>
    </li>
  );
}

function Leavers({ leavers }: { leavers: Tiers['leavers'] }) {
  const { t } = useTranslation('vip');
  return (
    <Panel title={t('leavers.title')}>
      {leavers.length === 0 ? (
        <Empty inline title={t('leavers.none')} />
      ) : (
        <ul className="k-list">
          {leavers.map((one) => (
            <li key={one.customerId} className="k-list-row">
              <Link to={`/customers/${one.customerId}`} className="k-list-title">
                {one.customerName}
              </Link>
              <span>
                <EnumText of={VipTier} value={one.from} /> → <EnumText of={VipTier} value={one.to} />
              </span>
              <span className="k-muted">
                <Day at={one.on} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The rules that are to come: drafted, to be published or dropped; or on their way. */
function Draft({ toCome }: { toCome: NonNullable<Scheme['toCome']> }) {
  const { t } = useTranslation('vip');
  const refetchQueries = [VipTiersPage];
  const [publish, publishing] = useMutation(PublishClasses, { refetchQueries });
  const [drop, dropping] = useMutation(DropClassDraft, { refetchQueries });
  async function put(): Promise<void> {
    const { data } = await publish({ variables: { input: { scheme: 'VIP', expectedEdition: toCome.edition } } });
    data?.classPublish.userErrors.forEach((error) => toast.problem(error.message));
  }
  const failed = (): void => toast.problem(t('edit.failed'));
  if (toCome.state === 'PUBLISHING') {
    return <p role="status">{t('draft.publishing', { version: toCome.version, progress: toCome.progress })}</p>;
  }
  return (
    <div className="k-row k-row-wrap" role="status">
      <span className="k-strong">{t('draft.waits', { version: toCome.version })}</span>
      <Button look="primary" size="small" busy={publishing.loading} onClick={() => void put().catch(failed)}>
        {t('draft.publish')}
      </Button>
      <Button
        look="quiet"
        size="small"
        busy={dropping.loading}
        onClick={() => void drop({ variables: { scheme: 'VIP' } }).catch(failed)}
      >
        {t('draft.drop')}
      </Button>
    </div>
  );
}

function Screen({ tiers, scheme, links }: { tiers: Tiers; scheme: Scheme | undefined; links: ReactNode }) {
  const { t } = useTranslation('vip');
  const mayWrite = useMay('classes:write');
  const [isOpen, setOpen] = useState(false);
  const toCome = scheme?.toCome ?? null;
  const hasRules = scheme !== undefined && (toCome ?? scheme.published) !== null;
  const change = mayWrite && hasRules && toCome?.state !== 'PUBLISHING' && (
    <Button onClick={() => setOpen(true)}>{t('edit.open')}</Button>
  );
  return (
    <Page title={t('title')} hint={t('hint', { version: tiers.version, days: tiers.graceDays })} actions={change}>
      {links}
      {toCome && <Draft toCome={toCome} />}
      <ul className="k-tiers">
        {tiers.tiers
          .filter(({ tier }) => tier !== 'NONE')
          .map((tier) => (
            <TierCard key={tier.tier} tier={tier} />
          ))}
      </ul>
      <Leavers leavers={tiers.leavers} />
      {isOpen && scheme && <TierDialog from={basisOf(scheme)} onClose={() => setOpen(false)} />}
    </Page>
  );
}

/** The VIP tiers: what they ask, what they bring, who holds and who loses one; their rules as a draft that is published. */
export function TiersPage({ links }: { links: ReactNode }) {
  const { t } = useTranslation('vip');
  const answer = useQuery(VipTiersPage, { pollInterval: 15_000 });
  return (
    <Answer
      of={answer}
      skeleton={
        <Page title={t('title')}>
          <SkeletonLines lines={10} />
        </Page>
      }
    >
      {({ vipTiers, classSchemes }) =>
        vipTiers ? (
          <Screen tiers={vipTiers} scheme={classSchemes.find(({ scheme }) => scheme === 'VIP')} links={links} />
        ) : (
          <Page title={t('title')}>
            {links}
            <Empty title={t('none')} />
          </Page>
        )
      }
    </Answer>
  );
}
