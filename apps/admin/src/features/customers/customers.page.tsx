import { useTranslation } from 'react-i18next';
import { useList } from '../../lib/apollo/use-list-query.js';
import { useMay } from '../../lib/session/viewer.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { customerPeek } from '../../ui/customer-peek.js';
import { ExportButton } from '../../ui/list/export.dialog.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { BulkActions } from './bulk/bulk-actions.js';
import { RecentChanges } from './bulk/recent-changes.js';
import { useCustomerColumns } from './customer-columns.js';
import { useCustomerFilters } from './customer-filters.js';
import { CustomerList } from './customers.graphql.js';
import { NewCustomer } from './edit/new-customer.js';
import './customers.css';

const sortFields = ['VALUE', 'CHURN', 'LAST_ORDER', 'NAME', 'CREATED', 'LAST_CONTACT'] as const;
const address = { sort: oneOf(sortFields, 'VALUE'), dir: oneOf(['DESC', 'ASC'], 'DESC') };

/** Every customer I may see: searched, filtered, sorted; all of it in the address. */
export function Component() {
  const { t } = useTranslation('customers');
  const mayWrite = useMay('customers:write');
  const [{ sort, dir }, change] = useUrlState(address);
  const { filters, listed, isNarrowed } = useCustomerFilters();
  const columns = useCustomerColumns();
  const orderBy = { field: sort, direction: dir };
  const list = useList(CustomerList, { ...listed, orderBy, first: 50 }, (data) => data.customers);
  const { total } = list.pages;
  return (
    <Page
      title={t('title')}
      hint={total && t('total', { count: total.value, about: total.isExact ? '' : '≈' })}
      actions={
        <>
          {mayWrite && <RecentChanges />}
          <ExportButton listed={{ list: 'CUSTOMERS', ...listed, orderBy }} />
          <NewCustomer />
        </>
      }
      fill
    >
      <PagedTable
        list={list}
        name="customers"
        filters={filters}
        label={t('title')}
        columns={columns}
        rowKey={(row) => row.id}
        to={(row) => `/customers/${row.id}`}
        peek={customerPeek}
        bulk={mayWrite ? (picked) => <BulkActions picked={picked} listed={listed} /> : undefined}
        sort={orderBy}
        onSort={({ field, direction }) => change({ sort: field as (typeof sortFields)[number], dir: direction })}
        empty={
          isNarrowed ? (
            <Empty title={t('empty.title')}>{t('empty.hint')}</Empty>
          ) : (
            <Empty title={t('empty.none')}>{t('empty.none-hint')}</Empty>
          )
        }
      />
    </Page>
  );
}
