import { useMutation, useQuery } from '@apollo/client/react';
import { CustomerSource, LifecycleStage, PoolMoveKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PoolListQuery } from '../../gql/graphql.js';
import { formatExact } from '../../lib/dates.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber } from '../../lib/money.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { Button } from '../../ui/button.js';
import { customerPeek } from '../../ui/customer-peek.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { EnumTag, EnumText } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { ClaimFromPool, Pool, PoolList } from './lifecycle.graphql.js';
import { PoolRulePart } from './pool-rule.js';
import './lifecycle.css';

type Row = PoolListQuery['poolCustomers']['edges'][number]['node'];

function Claim({ row }: { row: Row }) {
  const { t } = useTranslation('lifecycle');
  const language = useLanguage();
  const [claim, { loading }] = useMutation(ClaimFromPool, { refetchQueries: [PoolList, Pool] });
  if (row.blockedUntil) {
    const at = formatExact(new Date(row.blockedUntil), language);
    return (
      <span className="k-muted" title={at}>
        {t('pool.blocked', { at })}
      </span>
    );
  }
  const take = async (): Promise<void> => {
    const { data } = await claim({ variables: { input: { customerId: row.customer?.id ?? '' } } });
    const answer = data?.poolClaim;
    answer?.userErrors.forEach(({ message }) => toast.problem(message));
    if (answer?.customer) toast.done(t('pool.claimed', { name: answer.customer.name }));
  };
  return (
    <Button
      size="small"
      busy={loading}
      onClick={(event) => {
        event.stopPropagation();
        void take();
      }}
    >
      {t('pool.claim')}
    </Button>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('lifecycle');
  const customer = (row: Row) => (
    <span className="k-row">
      <span className="k-strong k-ellipsis">{row.customer?.name}</span>
      <span className="k-muted">{row.customer?.code}</span>
    </span>
  );
  return [
    columnOf('name', t('pool.name'), 'minmax(170px, 1.4fr)', customer, { card: 'title' }),
    columnOf(
      'stage',
      t('pool.stage'),
      '104px',
      (row) => row.customer && <EnumTag of={LifecycleStage} value={row.customer.stage} />,
    ),
    columnOf(
      'source',
      t('pool.source'),
      '104px',
      (row) => row.customer && <EnumText of={CustomerSource} value={row.customer.source} />,
    ),
    columnOf('region', t('pool.region'), '96px', (row) => row.customer?.region?.name),
    columnOf(
      'contact',
      t('pool.contact'),
      '112px',
      (row) => row.customer?.lastContactAt && <RelativeTime at={row.customer.lastContactAt} />,
    ),
    columnOf('cause', t('pool.cause'), '112px', (row) => <EnumText of={PoolMoveKind} value={row.cause} />, {
      card: 'below',
    }),
    columnOf('former', t('pool.former'), '128px', (row) => row.formerOwner?.name),
    columnOf('since', t('pool.since'), '104px', (row) => <RelativeTime at={row.since} />, { card: 'below-aside' }),
    columnOf('claim', t('pool.claim'), '112px', (row) => <Claim row={row} />, { card: 'aside', align: 'right' }),
  ];
}

/** Customers who belong to nobody, for whoever takes them first. */
export function Component() {
  const { t } = useTranslation('lifecycle');
  const navigate = useNavigate();
  const language = useLanguage();
  const columns = useColumns();
  const list = useListQuery(PoolList, {});
  const state = useQuery(Pool);
  const pages = usePages(list, (data) => data.poolCustomers);
  const left = state.data && t('pool.left', { left: state.data.pool.claimsLeft });
  const total =
    pages.total && t('pool.total', { count: pages.total.value, number: formatNumber(pages.total.value, language) });
  return (
    <Page
      title={t('pool.title')}
      hint={
        <>
          {t('pool.hint')} {total} {left && `· ${left}`}
        </>
      }
      fill
    >
      {state.data && <PoolRulePart pool={state.data.pool} />}
      <PagedTable
        of={list}
        pages={pages}
        name="pool"
        label={t('pool.title')}
        columns={columns}
        rowKey={(row) => row.customer?.id ?? row.since}
        onOpen={(row) => row.customer && void navigate(`/customers/${row.customer.id}`)}
        peek={(row) => customerPeek(row.customer ?? { id: '', name: '' })}
        empty={<Empty title={t('pool.empty')}>{t('pool.empty-hint')}</Empty>}
      />
    </Page>
  );
}
