import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { ExportLimits, SetExportLimits } from './exports.graphql.js';

/** How much one person may take away in a day, and from where on the administrators are told. */
export function ExportLimitsForm() {
  const { t } = useTranslation('data');
  const mayWrite = useMay('users:write');
  const limits = useQuery(ExportLimits);
  const [set] = useMutation(SetExportLimits, { refetchQueries: [ExportLimits] });
  const form = useForm(async ({ rowsADay, alarmRows, version }) => {
    const input = { rowsADay: Number(rowsADay), alarmRows: Number(alarmRows), expectedVersion: Number(version) };
    const { data } = await set({ variables: { input } });
    return data?.exportPolicyUpdate.userErrors ?? [];
  });
  return (
    <Answer of={limits} skeleton={<SkeletonLines lines={1} />}>
      {({ exportPolicy: { rowsADay, alarmRows, version } }) =>
        mayWrite ? (
          <Form of={form} key={version} className="k-inline-form">
            <TextField
              label={t('limits.alarm')}
              name="alarmRows"
              type="number"
              min={0}
              required
              defaultValue={alarmRows}
              errors={form.errors}
            />
            <TextField
              label={t('limits.most')}
              name="rowsADay"
              type="number"
              min={0}
              required
              defaultValue={rowsADay}
              errors={form.errors}
            />
            <input type="hidden" name="version" value={version} />
            <Button type="submit" busy={form.busy}>
              {t('limits.save')}
            </Button>
            <FormErrors errors={form.errors} fields={['alarmRows', 'rowsADay']} />
          </Form>
        ) : (
          <p className="k-muted">{t('limits.are', { alarm: alarmRows, most: rowsADay })}</p>
        )
      }
    </Answer>
  );
}
