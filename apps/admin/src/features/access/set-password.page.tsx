import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Button, ButtonLink } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import type { FieldError } from '../../ui/user-errors.js';
import { AcceptInvitation, ResetPassword } from './sign-in.graphql.js';
import { SignInFrame } from './sign-in-frame.js';

/** Where the link of a mail leads: a new password, or the first one. The secret stands behind the #, so no server sees it. */
export function Component() {
  const { t } = useTranslation('access');
  const { pathname, hash } = useLocation();
  const isInvitation = pathname === '/invitation';
  const [reset] = useMutation(ResetPassword);
  const [accept] = useMutation(AcceptInvitation);
  const [isDone, setDone] = useState(false);
  const title = isInvitation ? t('set-password.first') : t('set-password.new');
  const form = useForm(async (values): Promise<readonly FieldError[]> => {
    const { password, again } = values;
    if (password !== again) return [{ code: 'BAD_INPUT', message: t('set-password.differs'), field: ['again'] }];
    const variables = { input: { proof: hash.slice(1), password: password ?? '' } };
    const refusals = isInvitation
      ? (await accept({ variables })).data?.invitationAccept.userErrors
      : (await reset({ variables })).data?.passwordReset.userErrors;
    setDone(refusals?.length === 0);
    return refusals ?? [];
  });
  return (
    <SignInFrame title={title}>
      {isDone ? (
        <div className="k-stack k-stack-wide">
          <p role="status">{t('set-password.done')}</p>
          <ButtonLink look="primary" to="/sign-in" replace>
            {t('sign-in.submit')}
          </ButtonLink>
        </div>
      ) : (
        <form className="k-stack k-stack-wide" onSubmit={(event) => void form.onSubmit(event)}>
          <h2>{title}</h2>
          <p className="k-muted">{t('set-password.hint')}</p>
          {(['password', 'again'] as const).map((name) => (
            <TextField
              key={name}
              label={t(`set-password.${name}`)}
              name={name}
              type="password"
              autoComplete="new-password"
              minLength={10}
              required
              errors={form.errors}
            />
          ))}
          <FormErrors errors={form.errors} fields={['password', 'again']} />
          <Button type="submit" look="primary" busy={form.busy}>
            {t('set-password.submit')}
          </Button>
        </form>
      )}
    </SignInFrame>
  );
}
