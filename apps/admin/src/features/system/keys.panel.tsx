import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeysQuery } from '../../gql/graphql.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, FormFoot, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Count } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { Keys, StartRotation } from './system.graphql.js';

type Ring = KeysQuery['keyRing'];

const LOOK_AGAIN_MS = 1_000;

function KeyRow({ ring: { id, isCurrent, isPresent, since, wraps } }: { ring: Ring['keys'][number] }) {
  const { t } = useTranslation('system');
  return (
    <li className="k-list-row">
      <span className="k-list-title">
        <code className="k-strong">{id}</code>
      </span>
      {isCurrent && <Tag tone="good">{t('keys.current')}</Tag>}
      {!isPresent && <Tag tone="danger">{t('keys.lost')}</Tag>}
      {!isCurrent && isPresent && (
        <Tag tone={wraps > 0 ? 'warn' : 'outline'}>{wraps > 0 ? t('keys.old') : t('keys.unused')}</Tag>
      )}
      <span className="k-muted">
        <Count value={wraps} /> {t('keys.wraps')}
      </span>
      <span className="k-muted">
        {since ? (
          <>
            {t('keys.since')} <RelativeTime at={since} />
          </>
        ) : (
          t('keys.since-unknown')
        )}
      </span>
    </li>
  );
}

function Rotation({ of }: { of: NonNullable<Ring['rotation']> }) {
  const { t } = useTranslation('system');
  if (of.finishedAt) {
    return (
      <p className="k-muted">
        {t('keys.last', { who: of.askedBy, count: of.done })} <RelativeTime at={of.finishedAt} />
      </p>
    );
  }
  return (
    <p className="k-row">
      <progress max={of.total || 1} value={of.done} aria-label={t('keys.rotating')} />
      <span>
        {t('keys.rotating')} <Count value={of.done} /> / <Count value={of.total} />
      </span>
    </p>
  );
}

function RotateDialog({ onClose, onStarted }: { onClose: () => void; onStarted: () => void }) {
  const { t } = useTranslation('system');
  const [start] = useMutation(StartRotation);
  const form = useForm(async ({ renewData }) => {
    const { data } = await start({ variables: { input: { renewData: renewData === 'on' } } });
    const errors = data?.keyRotationStart.userErrors ?? [];
    if (errors.length === 0) {
      onStarted();
      onClose();
    }
    return errors;
  });
  return (
    <Dialog title={t('keys.rotate')} onClose={onClose}>
      <Form of={form}>
        <p>{t('keys.rotate-what')}</p>
        <label className="k-row">
          <input type="checkbox" name="renewData" />
          {t('keys.renew-data')}
        </label>
        <FormErrors errors={form.errors} fields={[]} />
        <FormFoot submit={t('keys.rotate')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

/** The key ring by names and numbers, and its rotation. */
export function KeysPanel() {
  const { t } = useTranslation('system');
  const mayWrite = useMay('system:write');
  const [isOpen, setOpen] = useState(false);
  const keys = useQuery(Keys, { fetchPolicy: 'cache-and-network' });
  const isRunning = keys.data?.keyRing.rotation?.finishedAt === null;
  const { startPolling, stopPolling } = keys;
  useEffect(() => {
    if (!isRunning) return;
    startPolling(LOOK_AGAIN_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  return (
    <Panel
      title={t('keys.title')}
      extra={
        mayWrite && (
          <Button size="small" busy={isRunning} onClick={() => setOpen(true)}>
            {t('keys.rotate')}
          </Button>
        )
      }
    >
      <Answer of={keys} skeleton={<SkeletonLines lines={3} />}>
        {({ keyRing }) => (
          <div className="k-stack">
            <ul className="k-list">
              {keyRing.keys.map((one) => (
                <KeyRow key={one.id} ring={one} />
              ))}
            </ul>
            {keyRing.rotation && <Rotation of={keyRing.rotation} />}
            <p className="k-muted">{keyRing.isKeptHere ? t('keys.kept-here') : t('keys.kept-elsewhere')}</p>
          </div>
        )}
      </Answer>
      {isOpen && <RotateDialog onClose={() => setOpen(false)} onStarted={() => void keys.refetch()} />}
    </Panel>
  );
}
