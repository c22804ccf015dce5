import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { RoleKey } from '@kehu/schema';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { ServerFactsQuery } from '../../gql/graphql.js';
import { chooseLanguage, useLanguage } from '../../lib/i18n/i18n.js';
import { ServerFacts } from '../../lib/session/session.graphql.js';
import { Avatar } from '../../ui/avatar.js';
import { Button } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import { EnumText } from '../../ui/tag.js';
import { SignIn } from './sign-in.graphql.js';
import './sign-in.css';

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

/** Opens a session and goes where the person wanted to go. */
function useSignIn() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [signIn] = useMutation(SignIn);
  return async (email: string, password: string) => {
    const { data } = await signIn({ variables: { input: { email, password } } });
    const refusals = data?.sessionCreate.userErrors ?? [];
    if (refusals.length > 0) return refusals;
    await client.clearStore();
    void navigate(safeNext(params.get('next')), { replace: true });
    return [];
  };
}

/** The door of the console; the demo shows its accounts. */
export function Component() {
  const { t } = useTranslation('access');
  const language = useLanguage();
  const server = useQuery(ServerFacts, { fetchPolicy: 'cache-first' });
  const signIn = useSignIn();
  const formElement = useRef<HTMLFormElement>(null);
  const form = useForm(async (values) => {
    const refusals = await signIn(values['email'] ?? '', values['password'] ?? '').catch(() => [
      { code: 'NETWORK', message: t('sign-in.unreachable'), field: null },
    ]);
    return refusals;
  });
  useEffect(() => {
    document.title = `${t('sign-in.title')} · Kehu`;
  }, [t]);

  function pick(account: DemoAccount): void {
    const form = formElement.current;
    if (!form) return;
    for (const [name, value] of Object.entries({ email: account.email, password: account.password })) {
      (form.elements.namedItem(name) as HTMLInputElement).value = value;
    }
    form.requestSubmit();
  }
  return (
    <main className="k-sign-in">
      <div className="k-sign-in-card">
        <div className="k-row k-spread">
          <div className="k-sign-in-brand">
            <img src="/kehu.svg" alt="" />
            <div>
              <h1>{t('sign-in.brand')}</h1>
              <p className="k-muted">{t('sign-in.claim')}</p>
            </div>
          </div>
          <Button
            look="quiet"
            size="small"
            lang={language === 'en' ? 'zh-CN' : 'en'}
            onClick={() => void chooseLanguage(language === 'en' ? 'zh-CN' : 'en')}
          >
            {t('sign-in.other-language')}
          </Button>
        </div>
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
        </form>
        <DemoAccounts accounts={server.data?.serverInfo.demoAccounts ?? []} onPick={pick} />
      </div>
    </main>
  );
}
