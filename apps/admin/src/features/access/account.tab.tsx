import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountQuery } from '../../gql/graphql.js';
import { Button } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { Account, ChangePassword, RevokeOtherSessions, RevokeSession } from './account.graphql.js';
import { SecondFactorPanel } from './second-factor.panel.js';

type Session = AccountQuery['sessions'][number];

/** The browser and the system, as far as a person needs them to recognise their own. */
function nameOf(userAgent: string | null | undefined): string | null {
  const browser = /(Edg|Firefox|Chrome|Safari)(?=[/A-Z])/.exec(userAgent ?? '')?.[1]?.replace('Edg', 'Edge');
  const system = /(Windows|Android|iPhone|iPad|Mac OS|Linux)/.exec(userAgent ?? '')?.[1];
  return [browser, system].filter(Boolean).join(' · ') || (userAgent?.slice(0, 40) ?? null);
}

function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation('access');
  const [revoke, { loading }] = useMutation(RevokeSession, { refetchQueries: [Account] });
  async function end(): Promise<void> {
    const { data } = await revoke({ variables: { input: { id: session.id } } });
    data?.sessionRevoke.userErrors.forEach((error) => toast.problem(error.message));
  }
  return (
    <li className="k-list-row">
      <span className="k-list-title">
        <span className="k-strong">{nameOf(session.userAgent) ?? t('session.unknown')}</span>{' '}
        <span className="k-muted">{session.ip}</span>
      </span>
      <span className="k-muted">
        <RelativeTime at={session.lastSeenAt} />
      </span>
      {session.isCurrent ? (
        <Tag tone="accent">{t('session.this')}</Tag>
      ) : (
        <Button size="small" busy={loading} onClick={() => void end().catch(() => toast.problem(t('session.failed')))}>
          {t('session.end')}
        </Button>
      )}
    </li>
  );
}

function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation('access');
  const [revokeOthers, { loading }] = useMutation(RevokeOtherSessions, { refetchQueries: [Account] });
  const endOthers = async (): Promise<void> => {
    const { data } = await revokeOthers();
    toast.done(t('session.ended', { count: data?.sessionRevokeOthers.ended ?? 0 }));
  };
  return (
    <Panel
      title={t('session.title')}
      extra={
        sessions.length > 1 && (
          <Button
            size="small"
            busy={loading}
            onClick={() => void endOthers().catch(() => toast.problem(t('session.failed')))}
          >
            {t('session.end-others')}
          </Button>
        )
      }
    >
      <ul className="k-list">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
    </Panel>
  );
}

function PasswordPanel() {
  const { t } = useTranslation('access');
  const [change] = useMutation(ChangePassword, { refetchQueries: [Account] });
  const [changed, setChanged] = useState(0);
  const form = useForm(async (values) => {
    const input = { currentPassword: values['currentPassword'] ?? '', password: values['password'] ?? '' };
    const { data } = await change({ variables: { input } });
    if (data?.passwordChange.done) {
      toast.done(t('password.changed'));
      setChanged(changed + 1);
    }
    return data?.passwordChange.userErrors ?? [];
  });
  return (
    <Panel title={t('password.title')}>
      <Form of={form} key={changed} className="k-inline-form">
        <TextField
          label={t('password.current')}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          required
          errors={form.errors}
        />
        <TextField
          label={t('password.new')}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          required
          errors={form.errors}
        />
        <Button type="submit" busy={form.busy}>
          {t('password.change')}
        </Button>
        <FormErrors errors={form.errors} fields={['currentPassword', 'password']} />
      </Form>
    </Panel>
  );
}

/** The person's own account: second factor, sessions, password. */
export function AccountTab() {
  const account = useQuery(Account);
  return (
    <div className="k-stack k-stack-wide">
      <Answer of={account} skeleton={<SkeletonLines lines={8} />}>
        {(data) => (
          <>
            <SecondFactorPanel factor={data.secondFactor} />
            <Sessions sessions={data.sessions} />
          </>
        )}
      </Answer>
      <PasswordPanel />
    </div>
  );
}
