import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react';
import { RetentionAction, RetentionKind } from '@kehu/schema';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { ChoiceField, FormErrors, FormFoot, TextField, typedIn, type FormValues } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { RelativeTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { Retention, RetentionWouldTake, SetRetention } from './privacy.graphql.js';

type Rule = RetentionQuery['retentionRules'][number];

const valuesOf = ({ months, action }: Rule) => ({ months, action });

/** Changes a rule; what would go is counted before. */
function RuleDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const { t } = useTranslation('privacy');
  const label = useEnumLabel();
  const element = useRef<HTMLFormElement>(null);
  const [ask, preview] = useLazyQuery(RetentionWouldTake, { fetchPolicy: 'network-only' });
  const [set] = useMutation(SetRetention, { refetchQueries: [Retention] });
  const again = useAgain(Retention, ({ retentionRules }) => retentionRules.find(({ kind }) => kind === rule.kind));
  const draftOf = ({ months, action }: FormValues) => ({
    kind: rule.kind,
    months: months === undefined ? null : Number(months),
    action: (action as RetentionAction | undefined) ?? rule.action,
  });
  const form = useEditForm({ opened: rule, again, values: valuesOf }, async (typed, { version }) => {
    const { data } = await set({ variables: { input: { ...draftOf(typed), expectedVersion: version } } });
    const refusals = data?.retentionRuleUpdate.userErrors ?? [];
    if (refusals.length === 0) {
      toast.done(t('retention.saved'));
      onClose();
    }
    return refusals;
  });
  function count(): void {
    const { months, action, kind } = draftOf(typedIn(element.current!));
    if (months !== null) void ask({ variables: { kind, months, action } });
  }
  const taken = preview.data?.retentionPreview;
  return (
    <Dialog title={label(RetentionKind, rule.kind)} onClose={onClose}>
      <Form of={form} at={element}>
        <TextField
          label={t('retention.months')}
          name="months"
          type="number"
          min={1}
          max={600}
          placeholder={t('retention.for-good')}
          defaultValue={rule.months ?? ''}
        />
        <ChoiceField
          label={t('retention.action')}
          name="action"
          choices={rule.actions.map((id) => ({ id, name: label(RetentionAction, id) }))}
          defaultValue={rule.action}
        />
        {taken && (
          <p role="status">
            {taken.isExact
              ? t('retention.would', { count: taken.value })
              : t('retention.would-more', { count: taken.value })}
          </p>
        )}
        <FormErrors errors={form.errors} fields={['months', 'action']} />
        <FormFoot submit={t('retention.save')} busy={form.busy} onCancel={onClose}>
          <Button busy={preview.loading} onClick={count}>
            {t('retention.preview')}
          </Button>
        </FormFoot>
      </Form>
    </Dialog>
  );
}

function RuleRow({ rule, onChange }: { rule: Rule; onChange: () => void }) {
  const { t } = useTranslation('privacy');
  const label = useEnumLabel();
  const mayWrite = useMay('privacy:write');
  const name = label(RetentionKind, rule.kind);
  return (
    <tr>
      <th scope="row" title={RetentionKind.values[rule.kind]?.description}>
        {name}
      </th>
      <td>{rule.months ?? t('retention.for-good')}</td>
      <td>{label(RetentionAction, rule.action)}</td>
      <td className="k-muted">
        {rule.lastRunAt ? (
          <>
            <RelativeTime at={rule.lastRunAt} /> · {t('retention.rows', { count: rule.lastRows ?? 0 })}
          </>
        ) : (
          t('retention.never')
        )}
      </td>
      <td>
        {mayWrite && (
          <Button size="small" aria-label={t('retention.change-of', { name })} onClick={onChange}>
            {t('retention.change')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** How long each kind of data is kept, what would go, and what went last night. */
export function RetentionTab() {
  const { t } = useTranslation('privacy');
  const rules = useQuery(Retention);
  const [open, setOpen] = useState<Rule | null>(null);
  return (
    <Panel title={t('retention.title')}>
      <p className="k-muted">{t('retention.hint')}</p>
      <Answer of={rules} skeleton={<SkeletonLines lines={6} />}>
        {({ retentionRules }) => (
          <div className="k-privacy-scroll" tabIndex={0} role="region" aria-label={t('retention.title')}>
            <table className="k-plain-table">
              <thead>
                <tr>
                  {(['kind', 'months', 'action', 'last'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`retention.${column}`)}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {retentionRules.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} onChange={() => setOpen(rule)} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answer>
      {open && <RuleDialog rule={open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}
