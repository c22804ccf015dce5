import { useMutation } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountQuery } from '../../gql/graphql.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { ExactTime } from '../../ui/time.js';
import type { FieldError } from '../../ui/user-errors.js';
import { Account, ConfirmFactor, RemoveFactor, RenewCodes, StartFactor } from './account.graphql.js';

const Picture = lazy(async () => ({ default: (await import('./second-factor.picture.js')).Picture }));

/** The password again, before something that matters. */
function PasswordAgain({ onProof }: { onProof: (password: string) => Promise<readonly FieldError[]> }) {
  const { t } = useTranslation('access');
  const form = useForm((values) => onProof(values['password'] ?? ''));
  return (
    <form className="k-stack k-stack-wide" onSubmit={(event) => void form.onSubmit(event)}>
      <p>{t('factor.password-again')}</p>
      <TextField
        label={t('sign-in.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus
        required
        errors={form.errors}
      />
      <FormErrors errors={form.errors} fields={['password']} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t('factor.go-on')}
      </Button>
    </form>
  );
}

/** The picture for the app, the secret to type, and the first code. */
function AppStep({ app, onCodes }: { app: { secret: string; uri: string }; onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('access');
  const [confirm] = useMutation(ConfirmFactor, { refetchQueries: [Account] });
  const form = useForm(async (values) => {
    const { data } = await confirm({ variables: { input: { oneTimeCode: values['oneTimeCode'] ?? '' } } });
    const codes = data?.secondFactorConfirm.recoveryCodes;
    if (codes) onCodes(codes);
    return data?.secondFactorConfirm.userErrors ?? [];
  });
  return (
    <form className="k-stack k-stack-wide" onSubmit={(event) => void form.onSubmit(event)}>
      <p>{t('factor.scan')}</p>
      <Suspense fallback={<Skeleton width={180} height={180} />}>
        <Picture text={app.uri} label={t('factor.picture')} />
      </Suspense>
      <div className="k-secret">
        <code>{app.secret}</code>
      </div>
      <TextField
        label={t('factor.code')}
        name="oneTimeCode"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        errors={form.errors}
      />
      <FormErrors errors={form.errors} fields={['oneTimeCode']} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t('factor.turn-on')}
      </Button>
    </form>
  );
}

function Codes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation('access');
  return (
    <div className="k-stack k-stack-wide">
      <p>{t('factor.codes-hint')}</p>
      <ol className="k-spare-codes" aria-label={t('factor.codes')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="k-dialog-foot">
        <Button onClick={() => void navigator.clipboard.writeText(codes.join('\n'))}>{t('tokens.copy')}</Button>
        <Button look="primary" onClick={onClose}>
          {t('tokens.kept')}
        </Button>
      </div>
    </div>
  );
}

type Aim = 'on' | 'off' | 'codes';

/** What a person wants, in steps: the password, for a new app its picture, then the recovery codes. */
function FactorDialog({ aim, onClose }: { aim: Aim; onClose: () => void }) {
  const { t } = useTranslation('access');
  const [app, setApp] = useState<{ secret: string; uri: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [start] = useMutation(StartFactor);
  const [remove] = useMutation(RemoveFactor, { refetchQueries: [Account] });
  const [renew] = useMutation(RenewCodes, { refetchQueries: [Account] });
  async function prove(password: string): Promise<readonly FieldError[]> {
    const variables = { input: { password } };
    if (aim === 'on') {
      const { secret, uri, userErrors } = (await start({ variables })).data!.secondFactorStart;
      if (secret && uri) setApp({ secret, uri });
      return userErrors;
    }
    if (aim === 'codes') {
      const { recoveryCodes, userErrors } = (await renew({ variables })).data!.recoveryCodesRenew;
      if (recoveryCodes) setCodes(recoveryCodes);
      return userErrors;
    }
    const { done, userErrors } = (await remove({ variables })).data!.secondFactorRemove;
    if (done) onClose();
    return userErrors;
  }
  return (
    <Dialog title={t(`factor.${aim}`)} onClose={onClose}>
      {codes ? (
        <Codes codes={codes} onClose={onClose} />
      ) : app ? (
        <AppStep app={app} onCodes={setCodes} />
      ) : (
        <PasswordAgain onProof={prove} />
      )}
    </Dialog>
  );
}

/** Whether codes of an app are asked for, and the way to change that. */
export function SecondFactorPanel({ factor }: { factor: AccountQuery['secondFactor'] }) {
  const { t } = useTranslation('access');
  const [aim, setAim] = useState<Aim | null>(null);
  const isOn = Boolean(factor.since);
  return (
    <Panel title={t('factor.title')}>
      <div className="k-stack">
        <div className="k-row k-row-wrap">
          <Tag tone={isOn ? 'good' : 'warn'}>{isOn ? t('factor.is-on') : t('factor.is-off')}</Tag>
          {factor.since ? (
            <span className="k-muted">
              <ExactTime at={factor.since} /> · {t('factor.left', { count: factor.recoveryCodesLeft })}
            </span>
          ) : (
            <span className="k-muted">{t('factor.hint')}</span>
          )}
        </div>
        <div className="k-row k-row-wrap">
          {isOn ? (
            <>
              <Button onClick={() => setAim('codes')}>{t('factor.codes')}</Button>
              <Button onClick={() => setAim('off')}>{t('factor.off')}</Button>
            </>
          ) : (
            <Button look="primary" onClick={() => setAim('on')}>
              {t('factor.on')}
            </Button>
          )}
        </div>
        {aim && <FactorDialog aim={aim} onClose={() => setAim(null)} />}
      </div>
    </Panel>
  );
}
