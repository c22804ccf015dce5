import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import type { FieldError } from '../../ui/user-errors.js';
import { ConfirmSignIn, RequestReset } from './sign-in.graphql.js';

/** The second step: the code of the app, or a recovery code. */
export function SecondStep({
  challenge,
  onDone,
  onBack,
}: {
  challenge: string;
  onDone: () => Promise<void>;
  onBack: () => void;
}) {
  const { t } = useTranslation('access');
  const [confirm] = useMutation(ConfirmSignIn);
  const form = useForm(async (values): Promise<readonly FieldError[]> => {
    const { data } = await confirm({ variables: { input: { challenge, oneTimeCode: values['oneTimeCode'] ?? '' } } });
    const refusals = data?.sessionConfirm.userErrors ?? [];
    if (refusals.length === 0) await onDone();
    return refusals;
  });
  return (
    <form className="k-stack k-stack-wide" onSubmit={(event) => void form.onSubmit(event)}>
      <p>{t('second.hint')}</p>
      <TextField
        label={t('second.code')}
        name="oneTimeCode"
        autoComplete="one-time-code"
        autoFocus
        required
        errors={form.errors}
      />
      <FormErrors errors={form.errors} fields={['oneTimeCode']} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t('sign-in.submit')}
      </Button>
      <Button look="quiet" onClick={onBack}>
        {t('sign-in.back')}
      </Button>
    </form>
  );
}

/** Asks for a link to a new password; says the same whoever asks. */
export function Forgotten({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation('access');
  const [request] = useMutation(RequestReset);
  const [isSent, setSent] = useState(false);
  const form = useForm(async (values): Promise<readonly FieldError[]> => {
    const { data } = await request({ variables: { input: { email: values['email'] ?? '' } } });
    const refusals = data?.passwordResetRequest.userErrors ?? [];
    setSent(refusals.length === 0);
    return refusals;
  });
  return (
    <form className="k-stack k-stack-wide" onSubmit={(event) => void form.onSubmit(event)}>
      <p role="status">{isSent ? t('forgotten.sent') : t('forgotten.hint')}</p>
      {!isSent && (
        <>
          <TextField
            label={t('sign-in.email')}
            name="email"
            type="email"
            autoComplete="username"
            required
            errors={form.errors}
          />
          <FormErrors errors={form.errors} fields={['email']} />
          <Button type="submit" look="primary" busy={form.busy}>
            {t('forgotten.submit')}
          </Button>
        </>
      )}
      <Button look="quiet" onClick={onBack}>
        {t('sign-in.back')}
      </Button>
    </form>
  );
}
