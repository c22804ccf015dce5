import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OnePrivacyRequestQuery } from '../../gql/graphql.js';
import { Button } from '../../ui/button.js';
import { FormErrors, FormFoot, TextAreaField, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { toast } from '../../ui/toast.js';
import type { FieldError } from '../../ui/user-errors.js';
import { FinishRequest, LinkToPackage, RefuseRequest, StartRequest, VerifyRequest } from './privacy.graphql.js';

type Request = NonNullable<OnePrivacyRequestQuery['privacyRequest']>;
type Say = 'verify' | 'finish' | 'refuse';

interface StepProps {
  readonly request: Request;
  onMoved(): void;
}

/** Writes something down and moves the request by it. */
function SayForm({ request, say, onMoved }: StepProps & { say: Say }) {
  const { t } = useTranslation('privacy');
  const [verify] = useMutation(VerifyRequest);
  const [finish] = useMutation(FinishRequest);
  const [refuse] = useMutation(RefuseRequest);
  const form = useForm(async ({ text = '' }) => {
    const variables = { input: { id: request.id, expectedVersion: request.version, text } };
    const send = {
      verify: async () => (await verify({ variables })).data?.privacyRequestVerify,
      finish: async () => (await finish({ variables })).data?.privacyRequestFinish,
      refuse: async () => (await refuse({ variables })).data?.privacyRequestRefuse,
    };
    const refusals = (await send[say]())?.userErrors ?? [];
    if (refusals.length === 0) onMoved();
    return refusals;
  });
  return (
    <Form of={form}>
      <TextAreaField label={t(`step.${say}-text`)} name="text" required minLength={3} errors={form.errors} />
      <FormErrors errors={form.errors} fields={['text']} />
      <FormFoot submit={t(`step.${say}`)} busy={form.busy} />
    </Form>
  );
}

/** Takes the request into work. An erasure cannot be undone: the customer's number is typed first. */
function Start({ request, onMoved }: StepProps) {
  const { t } = useTranslation('privacy');
  const [start] = useMutation(StartRequest);
  const code = request.kind === 'ERASURE' ? request.customer?.code : undefined;
  const form = useForm(async (values): Promise<readonly FieldError[]> => {
    if (code && values['code'] !== code)
      return [{ code: 'BAD_INPUT', message: t('step.code-differs'), field: ['code'] }];
    const { data } = await start({ variables: { input: { id: request.id, expectedVersion: request.version } } });
    const refusals = data?.privacyRequestStart.userErrors ?? [];
    if (refusals.length === 0) onMoved();
    return refusals;
  });
  return (
    <Form of={form}>
      {code && (
        <>
          <p>{t('step.erase-warning')}</p>
          <TextField label={t('step.code', { code })} name="code" required autoComplete="off" errors={form.errors} />
        </>
      )}
      <FormErrors errors={form.errors} fields={['code']} />
      <FormFoot submit={code ? t('step.erase') : t('step.start')} busy={form.busy} />
    </Form>
  );
}

/** Fetches the package by an address that is good for some minutes. */
function Package({ request }: { request: Request }) {
  const { t } = useTranslation('privacy');
  const [ask, { loading }] = useMutation(LinkToPackage);
  async function fetchAs(kind: 'readable' | 'data'): Promise<void> {
    const { data } = await ask({ variables: { id: request.id } });
    data?.privacyRequestLink.userErrors.forEach((error) => toast.problem(error.message));
    const link = data?.privacyRequestLink.link;
    if (link) window.location.assign(link[kind]);
  }
  const get = (kind: 'readable' | 'data') => void fetchAs(kind).catch(() => toast.problem(t('step.failed')));
  return (
    <div className="k-stack">
      <p className="k-muted">{t('step.package-hint')}</p>
      <div className="k-row k-row-wrap">
        <Button busy={loading} onClick={() => get('readable')}>
          {t('step.package-readable')}
        </Button>
        <Button busy={loading} onClick={() => get('data')}>
          {t('step.package-data')}
        </Button>
      </div>
    </div>
  );
}

/** What is to be done next with a request. */
export function RequestSteps({ request, onMoved }: StepProps) {
  const { t } = useTranslation('privacy');
  const [isRefusing, setRefusing] = useState(false);
  const { kind, state } = request;
  const isEnded = state === 'DONE' || state === 'REFUSED';
  const isKnown = kind === 'ACCESS' && state !== 'RECEIVED' && state !== 'REFUSED';
  if (isEnded && !isKnown) return null;
  return (
    <Panel title={isEnded ? t('step.package') : t('step.next')}>
      <div className="k-stack k-stack-wide">
        {isKnown && <Package request={request} />}
        {state === 'RECEIVED' && !isRefusing && <SayForm request={request} say="verify" onMoved={onMoved} />}
        {state === 'VERIFIED' && !isRefusing && <Start request={request} onMoved={onMoved} />}
        {state === 'RUNNING' && kind === 'ERASURE' && <p role="status">{t('step.erasing')}</p>}
        {state === 'RUNNING' && kind !== 'ERASURE' && <SayForm request={request} say="finish" onMoved={onMoved} />}
        {isRefusing && !isEnded && <SayForm request={request} say="refuse" onMoved={onMoved} />}
        {(state === 'RECEIVED' || state === 'VERIFIED') && (
          <Button look="quiet" size="small" onClick={() => setRefusing(!isRefusing)}>
            {isRefusing ? t('cancel') : t('step.refuse-instead')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
