import { useApolloClient, useMutation } from '@apollo/client/react';
import { CustomerKind, IdentityKind, ImportSubject, KnownRule } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { EnumField, TextField } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { toast } from '../../ui/toast.js';
import { FieldsOfColumns } from './fields-of-columns.js';
import { FirstRows } from './first-rows.js';
import { BeginImport, LookIntoUpload } from './import-upload.graphql.js';
import { PlanChoice } from './plan-choice.js';
import { planOf, type Plan, type Upload } from './plan.js';

const ways = ['PHONE', 'EMAIL', 'USCC', 'NATIONAL_ID', 'WECHAT_OPENID', 'WECOM'] as const;

/** What is done with customers who are known, and how they are known. */
function KnownCustomers({ plan, onChange }: { plan: Plan; onChange: (change: Partial<Plan>) => void }) {
  const { t } = useTranslation('data');
  const label = useEnumLabel();
  const turn = (kind: (typeof ways)[number]): void =>
    onChange({
      knownBy: plan.knownBy.includes(kind) ? plan.knownBy.filter((one) => one !== kind) : [...plan.knownBy, kind],
    });
  return (
    <>
      <EnumField
        label={t('plan.kind')}
        name="kind"
        of={CustomerKind}
        empty={t('plan.kind-by-file')}
        value={plan.kind ?? ''}
        onChange={({ target }) => onChange({ kind: (target.value || null) as Plan['kind'] })}
      />
      <EnumField
        label={t('plan.known')}
        name="known"
        of={KnownRule}
        value={plan.known}
        onChange={({ target }) => onChange({ known: target.value as Plan['known'] })}
      />
      <fieldset className="k-known-by">
        <legend>{t('plan.known-by')}</legend>
        {ways.map((kind) => (
          <label key={kind} className="k-row">
            <input type="checkbox" checked={plan.knownBy.includes(kind)} onChange={() => turn(kind)} />
            {label(IdentityKind, kind)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function useBegin(upload: Upload, plan: Plan, onBegun: (id: string) => void) {
  const { t } = useTranslation('data');
  const [begin, { loading }] = useMutation(BeginImport);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  async function run(isRehearsal: boolean): Promise<void> {
    setRefusals([]);
    const { data } = await begin({ variables: { input: { uploadId: upload.id, plan, isRehearsal } } });
    const job = data?.importBegin.job;
    if (job) onBegun(job.id);
    setRefusals(data?.importBegin.userErrors.map(({ message }) => message) ?? []);
  }
  const safely = (isRehearsal: boolean): void =>
    void run(isRehearsal).catch(() => toast.problem(t('upload.failed-action')));
  return { loading, refusals, run: safely };
}

/** What the file holds and what becomes of it; corrected, rehearsed and begun here. */
export function ImportForm({ upload, onBegun }: { upload: Upload; onBegun: (id: string) => void }) {
  const { t } = useTranslation('data');
  const client = useApolloClient();
  const [plan, setPlan] = useState<Plan>(() => planOf(upload.suggestion));
  const change = (part: Partial<Plan>): void => setPlan((now) => ({ ...now, ...part }));
  const { loading, refusals, run } = useBegin(upload, plan, onBegun);
  async function choose(subject: Plan['subject']): Promise<void> {
    const { data } = await client.query({ query: LookIntoUpload, variables: { id: upload.id, subject } });
    if (data?.importUpload) change({ subject, columns: planOf(data.importUpload.suggestion).columns });
  }
  return (
    <>
      <Panel
        title={t('plan.file', { name: upload.name })}
        extra={<PlanChoice plan={plan} upload={upload} onChoose={setPlan} />}
      >
        <div className="k-stack k-stack-wide">
          {upload.planName && <p className="k-muted">{t('plan.recognised', { name: upload.planName })}</p>}
          <div className="k-fields">
            <EnumField
              label={t('plan.subject')}
              name="subject"
              of={ImportSubject}
              value={plan.subject}
              onChange={({ target }) => void choose(target.value as Plan['subject'])}
            />
            <TextField
              label={t('plan.source')}
              name="source"
              pattern="[a-z0-9][a-z0-9\-]{0,40}"
              title={t('plan.source-hint')}
              value={plan.source}
              onChange={({ target }) => change({ source: target.value.trim().toLowerCase() })}
            />
            {plan.subject === 'CUSTOMER' && <KnownCustomers plan={plan} onChange={change} />}
          </div>
          <FirstRows upload={upload} />
        </div>
      </Panel>
      <Panel title={t('plan.columns')}>
        <div className="k-stack k-stack-wide">
          <FieldsOfColumns upload={upload} plan={plan} onChange={(columns) => change({ columns })} />
          {refusals.map((message) => (
            <p key={message} className="k-field-error" role="alert">
              {message}
            </p>
          ))}
          <div className="k-row k-row-wrap">
            <Button busy={loading} onClick={() => run(true)}>
              {t('plan.rehearse')}
            </Button>
            <Button look="primary" busy={loading} onClick={() => run(false)}>
              {t('plan.begin')}
            </Button>
            <span className="k-muted">{t('plan.rehearse-hint')}</span>
          </div>
        </div>
      </Panel>
    </>
  );
}
