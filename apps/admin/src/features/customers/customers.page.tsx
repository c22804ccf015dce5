import { useQuery } from '@apollo/client/react';
import { BaseClass } from '@kehu/schema';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CustomerFilter } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { allOf, isFilter } from '../../lib/customer-filter.js';
import { useMay, useViewer } from '../../lib/session/viewer.js';
import { json, oneOf, text, useUrlState } from '../../lib/url-state.js';
import { useDebounced } from '../../lib/use-debounced.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { Button } from '../../ui/button.js';
import { Count } from '../../ui/money.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { EnumText } from '../../ui/tag.js';
import { BulkActions } from './bulk/bulk-actions.js';
import { useCustomerColumns } from './customer-columns.js';
import { CustomerCounts, CustomerList, FilterSentence } from './customers.graphql.js';
import { ExportCustomers } from './export/export.dialog.js';
import { NewCustomerDialog } from './edit/new-customer.dialog.js';
import { NewLeadDialog } from './edit/new-lead.dialog.js';
import { CustomerPeek } from './customer-peek.js';
import './customers.css';

const sortFields = ['VALUE', 'CHURN', 'LAST_ORDER', 'NAME', 'CREATED', 'LAST_CONTACT'] as const;

const address = {
  q: text,
  class: oneOf(['', ...BaseClass.keys], ''),
  owner: oneOf(['all', 'mine', 'none'], 'all'),
  sort: oneOf(sortFields, 'VALUE'),
  dir: oneOf(['DESC', 'ASC'], 'DESC'),
  filter: json(isFilter),
};

type Ownership = 'all' | 'mine' | 'none';

function ownedBy(ownership: Ownership, viewerId: string): CustomerFilter | null {
  if (ownership === 'mine') return { ownerId: { eq: viewerId } };
  return ownership === 'none' ? { ownerId: { isNull: true } } : null;
}

/** The filter that came with a link, as a sentence that can be taken away. */
function GivenFilter({ filter, onClear }: { filter: CustomerFilter; onClear: () => void }) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  const { data } = useQuery(FilterSentence, { variables: { filter } });
  const sentence = data
    ? inLanguage(data.segmentPreview.sentenceZh, data.segmentPreview.sentenceEn)
    : t('filter.given');
  return (
    <Chip on onClick={onClear}>
      <span className="k-ellipsis k-filter-sentence">{sentence}</span>
      <span aria-hidden="true">×</span>
      <span className="k-visually-hidden">{t('filter.clear')}</span>
    </Chip>
  );
}

/** The five classes with how many each has; one of them can be on. */
function ClassChips({
  filter,
  chosen,
  onChoose,
}: {
  filter?: CustomerFilter;
  chosen: string;
  onChoose: (key: '' | BaseClass) => void;
}) {
  const { t } = useTranslation('customers');
  const counts = useQuery(CustomerCounts, { variables: { filter } });
  const summary = (counts.data ?? counts.previousData)?.customerSummary;
  const countOf = (key: string) => summary?.byBaseClass.find((row) => row.key === key)?.count ?? 0;
  return (
    <Chips label={t('class-filter')}>
      <Chip on={chosen === ''} onClick={() => onChoose('')}>
        {t('all')} {summary && <Count value={summary.total} />}
      </Chip>
      {BaseClass.keys.map((key) => (
        <Chip key={key} on={chosen === key} gold={key === 'VIP'} onClick={() => onChoose(chosen === key ? '' : key)}>
          <EnumText of={BaseClass} value={key} /> {summary && <Count value={countOf(key)} />}
        </Chip>
      ))}
    </Chips>
  );
}

function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('customers');
  return (
    <input
      className="k-input k-search"
      type="search"
      aria-label={t('search')}
      placeholder={t('search-hint')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const newAddress = { new: text };

/** Makes a customer, for those who may. */
function NewCustomer() {
  const { t } = useTranslation('customers');
  const [{ new: wish }, change] = useUrlState(newAddress);
  const isOpen = wish === '1';
  const setOpen = (open: boolean): void => change({ new: open ? '1' : '' }, { replace: true });
  const [isLead, setLead] = useState(false);
  if (!useMay('customers:write')) return null;
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t('edit.new')}
      </Button>
      <Button onClick={() => setLead(true)}>{t('lead.new')}</Button>
      {isOpen && <NewCustomerDialog onClose={() => setOpen(false)} />}
      {isLead && <NewLeadDialog onClose={() => setLead(false)} />}
    </>
  );
}

/** Every customer I may see: searched, filtered, sorted; all of it in the address. */
export function Component() {
  const { t } = useTranslation('customers');
  const navigate = useNavigate();
  const viewer = useViewer();
  const mayWrite = useMay('customers:write');
  const [state, change] = useUrlState(address);
  const [typed, setTyped] = useState(state.q);
  const search = useDebounced(state.q.trim());
  const columns = useCustomerColumns();
  const others = allOf(ownedBy(state.owner, viewer.id), state.filter);
  const filter = allOf(state.class === '' ? null : { baseClass: { eq: state.class } }, others);
  const listed = { filter, search: search || undefined };
  const orderBy = { field: state.sort, direction: state.dir };
  const list = useListQuery(CustomerList, { ...listed, orderBy, first: 50 });
  const isNarrowed = filter !== undefined || search !== '';
  const pages = usePages(list, (data) => data.customers);
  const onSearch = useCallback(
    (q: string) => {
      setTyped(q);
      change({ q }, { replace: true });
    },
    [change],
  );
  return (
    <Page
      title={t('title')}
      hint={pages.total && t('total', { count: pages.total.value, about: pages.total.isExact ? '' : '≈' })}
      actions={
        <>
          <ExportCustomers listed={{ ...listed, orderBy }} />
          <NewCustomer />
        </>
      }
      fill
    >
      <PagedTable
        of={list}
        pages={pages}
        name="customers"
        filters={
          <>
            <SearchBox value={typed} onChange={onSearch} />
            <Chips label={t('owner-filter')}>
              {(['all', 'mine', 'none'] as const).map((one) => (
                <Chip key={one} on={state.owner === one} onClick={() => change({ owner: one })}>
                  {t(`owner.${one}`)}
                </Chip>
              ))}
            </Chips>
            {state.filter && <GivenFilter filter={state.filter} onClear={() => change({ filter: null })} />}
            <ClassChips filter={others} chosen={state.class} onChoose={(key) => change({ class: key })} />
          </>
        }
        label={t('title')}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate(`/customers/${row.id}`)}
        peek={(row) => ({ title: row.name, to: `/customers/${row.id}`, body: <CustomerPeek id={row.id} /> })}
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
