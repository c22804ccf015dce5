import { useMutation, useQuery } from '@apollo/client/react';
import { ExportColumn, customerExportRules, exportColumns, type ExportList } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerExportInput, ExportPreviewQueryVariables, TicketExportInput } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { text, useUrlState } from '../../lib/url-state.js';
import { ExportPreview, OpenCustomerExport, OpenTicketExport } from '../../lib/workspace/exports.graphql.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { FormErrors, FormFoot, TextField, useForm } from '../form.js';
import { Form } from '../form-frame.js';
import { Answer, SkeletonLines } from '../states.js';
import { toast } from '../toast.js';

/** A list as it is filtered and sorted. */
export type Listed =
  | ({ list: 'CUSTOMERS' } & Pick<CustomerExportInput, 'filter' | 'search' | 'orderBy'>)
  | ({ list: 'TICKETS' } & Pick<TicketExportInput, 'filter' | 'oldestFirst'>);

const usual: Readonly<Record<ExportList, readonly ExportColumn[]>> = {
  CUSTOMERS: ['CODE', 'NAME', 'CLASS', 'STAGE', 'TIER', 'VALUE', 'LAST_ORDER', 'OWNER'],
  TICKETS: ['NUMBER', 'SUBJECT', 'TICKET_TYPE', 'SEVERITY', 'STATUS', 'CODE', 'NAME', 'AGENT', 'OPENED', 'RESOLVED'],
};

/** What is asked for before, in the words of the query. */
function askedOf(listed: Listed): ExportPreviewQueryVariables {
  if (listed.list === 'TICKETS') return { tickets: listed.filter, ofTickets: true };
  return { filter: listed.filter, search: listed.search, ofTickets: false };
}

/** Asks for the file; answers what came of it. */
function useOpenExport() {
  const [customers] = useMutation(OpenCustomerExport);
  const [tickets] = useMutation(OpenTicketExport);
  return async ({ list, ...wanted }: Listed & { columns: ExportColumn[]; reason: string }) => {
    if (list === 'TICKETS') {
      const { data } = await tickets({ variables: { input: wanted as TicketExportInput } });
      return data?.ticketExportOpen;
    }
    const { data } = await customers({ variables: { input: wanted as CustomerExportInput } });
    return data?.customerExportOpen;
  };
}

function ExportColumns({
  list,
  chosen,
  onChange,
}: {
  list: ExportList;
  chosen: readonly ExportColumn[];
  onChange: (now: ExportColumn[]) => void;
}) {
  const { t } = useTranslation();
  const label = useEnumLabel();
  const offered: readonly ExportColumn[] = exportColumns[list];
  const toggle = (column: ExportColumn): void =>
    onChange(offered.filter((one) => (one === column ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <fieldset className="k-export-columns">
      <legend>{t('export.columns')}</legend>
      {offered.map((column) => (
        <label key={column} className="k-row">
          <input type="checkbox" checked={chosen.includes(column)} onChange={() => toggle(column)} />
          {label(ExportColumn, column)}
        </label>
      ))}
    </fieldset>
  );
}

/** Says how much would be taken, asks why, and fetches the file. */
function ExportDialog({ listed, onClose }: { listed: Listed; onClose: () => void }) {
  const { t } = useTranslation();
  const [columns, setColumns] = useState<ExportColumn[]>([...usual[listed.list]]);
  const preview = useQuery(ExportPreview, { variables: askedOf(listed), fetchPolicy: 'network-only' });
  const open = useOpenExport();
  const form = useForm(async ({ reason = '' }) => {
    const opened = await open({ ...listed, columns, reason });
    const path = opened?.export?.path;
    if (path) {
      location.assign(path);
      toast.done(t('export.begun'));
      onClose();
    }
    return opened?.userErrors ?? [];
  });
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <Answer of={preview} skeleton={<SkeletonLines lines={5} />}>
        {({ ofCustomers, ofTickets }) => {
          const { rows, leftToday } = ofCustomers ?? ofTickets ?? { rows: 0, leftToday: 0 };
          return (
            <Form of={form} rules={customerExportRules}>
              <p role="status">
                <strong>{t('export.rows', { count: rows })}</strong>{' '}
                <span className="k-muted">{t('export.left', { count: leftToday })}</span>
              </p>
              {rows > leftToday && (
                <p className="k-field-error" role="alert">
                  {t('export.too-many')}
                </p>
              )}
              <ExportColumns list={listed.list} chosen={columns} onChange={setColumns} />
              <TextField
                label={t('export.reason')}
                name="reason"
                required
                minLength={4}
                maxLength={300}
                errors={form.errors}
              />
              <p className="k-muted">{t('export.kept')}</p>
              <FormErrors errors={form.errors} fields={['reason']} />
              <FormFoot submit={t('export.take')} busy={form.busy} onCancel={onClose} />
            </Form>
          );
        }}
      </Answer>
    </Dialog>
  );
}

const address = { export: text };

/** Takes the list away as a file, for those who may; a link of another screen can open it (`export=1`). */
export function ExportButton({ listed }: { listed: Listed }) {
  const { t } = useTranslation();
  const [{ export: wish }, change] = useUrlState(address);
  const isOpen = wish === '1';
  const setOpen = (open: boolean): void => change({ export: open ? '1' : '' }, { replace: true });
  if (!useMay('customers:export')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('export.open')}</Button>
      {isOpen && <ExportDialog listed={listed} onClose={() => setOpen(false)} />}
    </>
  );
}
