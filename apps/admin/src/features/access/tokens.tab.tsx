import { useMutation, useQuery } from '@apollo/client/react';
import { apiTokenCreateRules } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TokensQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ChoiceField, FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { ExactTime, RelativeTime } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { SecretDialog } from './secret.dialog.js';
import { CreateToken, RevokeToken, RotateToken, Tokens } from './settings.graphql.js';

type Token = TokensQuery['apiTokens'][number];

/** The secret of a new token. */
function TokenSecret(shown: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('access');
  return <SecretDialog title={t('tokens.secret')} hint={t('tokens.once')} {...shown} />;
}

function NewToken({ roles }: { roles: TokensQuery['roles'] }) {
  const { t } = useTranslation('access');
  const inLanguage = useInLanguage();
  const [secret, setSecret] = useState<string | null>(null);
  const [create] = useMutation(CreateToken, { refetchQueries: [Tokens] });
  const form = useForm(async (values) => {
    const { data } = await create({
      variables: {
        input: {
          name: values['name'] ?? '',
          roleId: values['roleId'] ?? '',
          callsPerMinute: values['callsPerMinute'] ? Number(values['callsPerMinute']) : null,
          expiresAt: values['expiresAt'] ? new Date(values['expiresAt']).toISOString() : null,
        },
      },
    });
    setSecret(data?.apiTokenCreate.token ?? null);
    return data?.apiTokenCreate.userErrors ?? [];
  });
  const choices = roles.map((role) => ({ id: role.id, name: inLanguage(role.nameZh, role.nameEn) }));
  return (
    <Form of={form} rules={apiTokenCreateRules} className="k-inline-form">
      <TextField label={t('tokens.name')} name="name" required errors={form.errors} />
      <TextField
        label={t('tokens.calls')}
        name="callsPerMinute"
        type="number"
        min={1}
        max={1_000_000}
        errors={form.errors}
      />
      <TextField label={t('tokens.until')} name="expiresAt" type="date" errors={form.errors} />
      <ChoiceField label={t('tokens.role')} name="roleId" choices={choices} errors={form.errors} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t('tokens.create')}
      </Button>
      <FormErrors errors={form.errors} fields={['name', 'roleId', 'callsPerMinute', 'expiresAt']} />
      {secret && <TokenSecret secret={secret} onClose={() => setSecret(null)} />}
    </Form>
  );
}

function TokenRow({ token }: { token: Token }) {
  const { t } = useTranslation('access');
  const inLanguage = useInLanguage();
  const [isSure, setSure] = useState(false);
  const [revoke, { loading }] = useMutation(RevokeToken, { refetchQueries: [Tokens] });
  const [rotate, { loading: isRotating }] = useMutation(RotateToken, { refetchQueries: [Tokens] });
  const [secret, setSecret] = useState<string | null>(null);
  async function renew(): Promise<void> {
    const { data } = await rotate({ variables: { input: { id: token.id, overlapHours: 24 } } });
    data?.apiTokenRotate.userErrors.forEach((error) => toast.problem(error.message));
    setSecret(data?.apiTokenRotate.token ?? null);
  }
  async function end(): Promise<void> {
    const { data } = await revoke({ variables: { input: { id: token.id } } });
    data?.apiTokenRevoke.userErrors.forEach((error) => toast.problem(error.message));
    setSure(false);
  }
  return (
    <li className="k-list-row">
      <span className="k-list-title">
        <span className="k-strong">{token.name}</span> <code className="k-muted">{token.prefix}…</code>
      </span>
      {token.expiresAt && (
        <span className="k-muted">
          {t('tokens.ends')} <ExactTime at={token.expiresAt} />
        </span>
      )}
      {token.role && <Tag>{inLanguage(token.role.nameZh, token.role.nameEn)}</Tag>}
      <span className="k-muted">
        {token.lastUsedAt ? (
          <>
            {t('tokens.used')} <RelativeTime at={token.lastUsedAt} />
          </>
        ) : (
          t('tokens.unused')
        )}
      </span>
      {token.revokedAt ? (
        <Tag tone="outline">{t('tokens.revoked')}</Tag>
      ) : (
        <>
          <Button
            size="small"
            busy={isRotating}
            title={t('tokens.rotate-hint')}
            onClick={() => void renew().catch(() => toast.problem(t('tokens.failed')))}
          >
            {t('tokens.rotate')}
          </Button>
          <Button size="small" onClick={() => setSure(true)}>
            {t('tokens.revoke')}
          </Button>
        </>
      )}
      {secret && <TokenSecret secret={secret} onClose={() => setSecret(null)} />}
      {isSure && (
        <Dialog title={t('tokens.revoke')} onClose={() => setSure(false)}>
          <p>{t('tokens.revoke-what', { name: token.name })}</p>
          <div className="k-dialog-foot">
            <Button onClick={() => setSure(false)}>{t('cancel')}</Button>
            <Button
              look="primary"
              busy={loading}
              onClick={() => void end().catch(() => toast.problem(t('tokens.failed')))}
            >
              {t('tokens.revoke')}
            </Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}

/** The tokens of programs. */
export function TokensTab() {
  const { t } = useTranslation('access');
  const tokens = useQuery(Tokens);
  return (
    <Panel title={t('settings.tokens')}>
      <Answer of={tokens} skeleton={<SkeletonLines lines={6} />}>
        {({ apiTokens, roles }) => (
          <div className="k-stack k-stack-wide">
            <NewToken roles={roles} />
            {apiTokens.length === 0 && <Empty title={t('tokens.empty')}>{t('tokens.empty-hint')}</Empty>}
            <ul className="k-list">
              {apiTokens.map((token) => (
                <TokenRow key={token.id} token={token} />
              ))}
            </ul>
          </div>
        )}
      </Answer>
    </Panel>
  );
}
