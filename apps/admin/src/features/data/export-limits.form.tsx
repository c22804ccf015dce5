import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { ExportLimitsQuery } from '../../gql/graphql.js';
import { useMay } from '../../lib/session/viewer.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { FormErrors, SendButton, TextField } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { ExportLimits, SetExportLimits } from './exports.graphql.js';

type Limits = ExportLimitsQuery['exportPolicy'];

const numbers = ['alarmRows', 'rowsADay'] as const;

function LimitsForm({ limits }: { limits: Limits }) {
  const { t } = useTranslation('data');
  // A refusal leaves the limits alone: another version of them would begin the form anew, and what was typed be lost.
  const [set] = useMutation(SetExportLimits, {
    refetchQueries: ({ data }) => (data?.exportPolicyUpdate.userErrors.length === 0 ? [ExportLimits] : []),
  });
  const again = useAgain(ExportLimits, ({ exportPolicy }) => exportPolicy);
  const values = ({ rowsADay, alarmRows }: Limits) => ({ rowsADay, alarmRows });
  const form = useEditForm({ opened: limits, again, values }, async ({ rowsADay, alarmRows }, { version }) => {
    const input = { rowsADay: Number(rowsADay), alarmRows: Number(alarmRows), expectedVersion: version };
    const { data } = await set({ variables: { input } });
    return data?.exportPolicyUpdate.userErrors ?? [];
  });
  return (
    <Form of={form} className="k-inline-form">
      {numbers.map((name) => (
        <TextField
          key={name}
          label={t(`limits.${name}`)}
          name={name}
          type="number"
          min={0}
          required
          defaultValue={limits[name]}
        />
      ))}
      <SendButton busy={form.busy}>{t('limits.save')}</SendButton>
      <FormErrors errors={form.errors} fields={numbers} />
    </Form>
  );
}

/** How much one person may take away in a day, and from where on the administrators are told. */
export function ExportLimitsForm() {
  const { t } = useTranslation('data');
  const mayWrite = useMay('users:write');
  const limits = useQuery(ExportLimits);
  return (
    <Answer of={limits} skeleton={<SkeletonLines lines={1} />}>
      {({ exportPolicy }) =>
        mayWrite ? (
          <LimitsForm key={exportPolicy.version} limits={exportPolicy} />
        ) : (
          <p className="k-muted">{t('limits.are', { alarm: exportPolicy.alarmRows, most: exportPolicy.rowsADay })}</p>
        )
      }
    </Answer>
  );
}
