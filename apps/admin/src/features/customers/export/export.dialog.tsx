import { useMutation, useQuery } from '@apollo/client/react';
import { ExportColumn, customerExportRules } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerExportInput } from '../../../gql/graphql.js';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { text, useUrlState } from '../../../lib/url-state.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { ExportPreview, OpenExport } from './export.graphql.js';

/** The list as it is filtered and sorted. */
type Listed = Pick<CustomerExportInput, 'filter' | 'search' | 'orderBy'>;

const usual: readonly ExportColumn[] = ['CODE', 'NAME', 'CLASS', 'STAGE', 'TIER', 'VALUE', 'LAST_ORDER', 'OWNER'];

function ColumnChoice({
  chosen,
  onChange,
}: {
  chosen: readonly ExportColumn[];
  onChange: (now: ExportColumn[]) => void;
}) {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  const toggle = (column: ExportColumn): void =>
    onChange(ExportColumn.keys.filter((one) => (one === column ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <fieldset className="k-export-columns">
      <legend>{t('export.columns')}</legend>
      {ExportColumn.keys.map((column) => (
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
  const { t } = useTranslation('customers');
  const [columns, setColumns] = useState<ExportColumn[]>([...usual]);
  const { filter, search } = listed;
  const preview = useQuery(ExportPreview, { variables: { filter, search }, fetchPolicy: 'network-only' });
  const [open] = useMutation(OpenExport);
  const form = useForm(async ({ reason = '' }) => {
    const { data } = await open({ variables: { input: { ...listed, columns, reason } } });
    const path = data?.customerExportOpen.export?.path;
    if (path) {
      location.assign(path);
      toast.done(t('export.begun'));
      onClose();
    }
    return data?.customerExportOpen.userErrors ?? [];
  });
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <Answer of={preview} skeleton={<SkeletonLines lines={5} />}>
        {({ customerExportPreview: { rows, leftToday } }) => (
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
            <ColumnChoice chosen={columns} onChange={setColumns} />
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
        )}
      </Answer>
    </Dialog>
  );
}

const address = { export: text };

/** Takes the list away as a file, for those who may; a link of another screen can open it (`export=1`). */
export function ExportCustomers({ listed }: { listed: Listed }) {
  const { t } = useTranslation('customers');
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
