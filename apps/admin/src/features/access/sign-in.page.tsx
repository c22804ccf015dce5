import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { RoleKey } from '@kehu/schema';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { ServerFactsQuery } from '../../gql/graphql.js';
import { troubleOf } from '../../lib/apollo/trouble.js';
import { ServerFacts } from '../../lib/session/session.graphql.js';
import { Avatar } from '../../ui/avatar.js';
import { Button } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import { EnumText } from '../../ui/tag.js';
import type { FieldError } from '../../ui/user-errors.js';
import { SignIn } from './sign-in.graphql.js';
import { SignInFrame } from './sign-in-frame.js';
import { Forgotten, SecondStep } from './sign-in-steps.js';

type DemoAccount = ServerFactsQuery['serverInfo']['demoAccounts'][number];

/** Only addresses of this console; anything else leads home. */
function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

function DemoAccounts({
  accounts,
  onPick,
}: {
  accounts: readonly DemoAccount[];
  onPick: (account: DemoAccount) => void;
}) {
  const { t } = useTranslation('access');
  if (accounts.length === 0) return null;
  return (
    <section className="k-stack" aria-label={t('demo.title')}>
      <h2>{t('demo.title')}</h2>
      <p className="k-muted">{t('demo.hint')}</p>
      <div className="k-demo-accounts">
        {accounts.map((account) => (
          <button key={account.email} type="button" className="k-demo-account" onClick={() => onPick(account)}>
            <Avatar name={account.name} />
            <span className="k-ellipsis">
              <span className="k-strong">{account.name}</span> <span className="k-muted">{account.email}</span>
            </span>
            <span className="k-muted">
              <EnumText of={RoleKey} value={account.role} />
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}

/** Goes where the person wanted to go, with nothing left of whoever was here before. */
function useEnter() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const client = useApolloClient();
  return async (): Promise<void> => {
    await client.clearStore();
    void navigate(safeNext(params.get('next')), { replace: true });
  };
}

/** The first step: address and password; the demo shows its accounts. */
function PasswordStep({
  onChallenge,
  onForgotten,
}: {
  onChallenge: (challenge: string) => void;
  onForgotten: () => void;
}) {
  const { t } = useTranslation('access');
  const server = useQuery(ServerFacts, { fetchPolicy: 'cache-first' });
  const [params] = useSearchParams();
  const trouble = params.get('trouble');
  const singleSignOn = server.data?.serverInfo.singleSignOn;
  const enter = useEnter();
  const [signIn] = useMutation(SignIn);
  const formElement = useRef<HTMLFormElement>(null);
  const form = useForm(async (values): Promise<readonly FieldError[]> => {
    const variables = { input: { email: values['email'] ?? '', password: values['password'] ?? '' } };
    const { data, error } = await signIn({ variables, errorPolicy: 'all' }).catch(() => ({ data: null, error: null }));
    if (!data?.sessionCreate)
      return [{ code: 'FAILED', message: isLimited(error) ? t('sign-in.limited') : t('sign-in.unreachable') }];
    const { userErrors, challenge } = data.sessionCreate;
    if (userErrors.length > 0) return userErrors;
    if (challenge) onChallenge(challenge);
    else await enter();
    return [];
  });

  function pick(account: DemoAccount): void {
    const form = formElement.current;
    if (!form) return;
    for (const [name, value] of Object.entries({ email: account.email, password: account.password })) {
      (form.elements.namedItem(name) as HTMLInputElement).value = value;
    }
    form.requestSubmit();
  }
  return (
    <>
      <form ref={formElement} className="k-stack k-stack-wide" onSubmit={(event) => void form.onSubmit(event)}>
        <TextField
          label={t('sign-in.email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          errors={form.errors}
        />
        <TextField
          label={t('sign-in.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          errors={form.errors}
        />
        <FormErrors errors={form.errors} fields={['email', 'password']} />
        <Button type="submit" look="primary" busy={form.busy}>
          {t('sign-in.submit')}
        </Button>
        {singleSignOn && (
          <a className="k-button" href={`/auth/oidc?next=${encodeURIComponent(safeNext(params.get('next')))}`}>
            {t('sign-in.single', { name: singleSignOn })}
          </a>
        )}
        {(trouble === 'unknown' || trouble === 'failed') && (
          <p className="k-field-error" role="alert">
            {t(`sign-in.trouble-${trouble}`)}
          </p>
        )}
        <Button look="quiet" onClick={onForgotten}>
          {t('sign-in.forgotten')}
        </Button>
      </form>
      <DemoAccounts accounts={server.data?.serverInfo.demoAccounts ?? []} onPick={pick} />
    </>
  );
}

const isLimited = (error: unknown): boolean => {
  const trouble = troubleOf(error);
  return trouble.kind === 'failed' && trouble.code === 'RATE_LIMITED';
};

/** The door of the console. */
export function Component() {
  const { t } = useTranslation('access');
  const enter = useEnter();
  const [challenge, setChallenge] = useState<string | null>(null);
  const [isForgotten, setForgotten] = useState(false);
  return (
    <SignInFrame title={t('sign-in.title')}>
      {challenge !== null ? (
        <SecondStep challenge={challenge} onDone={enter} onBack={() => setChallenge(null)} />
      ) : isForgotten ? (
        <Forgotten onBack={() => setForgotten(false)} />
      ) : (
        <PasswordStep onChallenge={setChallenge} onForgotten={() => setForgotten(true)} />
      )}
    </SignInFrame>
  );
}
