import InboxOutlined from '@ant-design/icons-svg/es/asn/InboxOutlined';
import LockOutlined from '@ant-design/icons-svg/es/asn/LockOutlined';
import WarningOutlined from '@ant-design/icons-svg/es/asn/WarningOutlined';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { troubleOf } from '../lib/apollo/trouble.js';
import { usePermissionName } from '../lib/session/permission-name.js';
import { Button } from './button.js';
import { Icon } from './icon.js';

/** Nothing is here; the text says what to do next. */
export function Empty({ title, children, inline }: { title: string; children?: ReactNode; inline?: boolean }) {
  return (
    <div className={inline ? 'k-state k-state-inline' : 'k-state'}>
      {!inline && <Icon of={InboxOutlined} />}
      {inline ? <span>{title}</span> : <strong>{title}</strong>}
      {children}
    </div>
  );
}

/** The person lacks a right; the text says which. */
export function Refused({ permission }: { permission: string | null }) {
  const { t } = useTranslation();
  return (
    <div className="k-state" role="status">
      <Icon of={LockOutlined} />
      <strong>{t('state.refused')}</strong>
      <span>{permission ? <MissingRight permission={permission} /> : t('state.ask-admin')}</span>
    </div>
  );
}

function MissingRight({ permission }: { permission: string }) {
  const { t } = useTranslation();
  const nameOf = usePermissionName();
  return t('state.missing-right', { permission: nameOf(permission) });
}

/** It went wrong: in plain words, with a way to try again and a reference for those who look into it. */
function Failed({ reference, onRetry }: { reference: string | null; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="k-state" role="alert">
      <Icon of={WarningOutlined} />
      <strong>{t('state.failed')}</strong>
      <span>{t('state.failed-hint')}</span>
      {reference && <code>{t('state.reference', { reference })}</code>}
      {onRetry && <Button onClick={onRetry}>{t('state.retry')}</Button>}
    </div>
  );
}

/** What became of a request that did not answer: refused or failed. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const trouble = troubleOf(error);
  if (trouble.kind === 'refused') return <Refused permission={trouble.permission} />;
  return <Failed reference={trouble.reference} onRetry={onRetry} />;
}

/** A breathing bar where text will stand. */
export function Skeleton({ width = '100%', height = 14 }: { width?: number | string; height?: number }) {
  return <div className="k-skeleton" style={{ width, height }} aria-hidden="true" />;
}

/** Several lines that will be a list. */
export function SkeletonLines({ lines = 4, height = 14, gap = 12 }: { lines?: number; height?: number; gap?: number }) {
  const { t } = useTranslation();
  const widths = ['92%', '74%', '85%', '60%'];
  return (
    <div role="status" aria-label={t('state.loading')} style={{ display: 'grid', gap, padding: '6px 0' }}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} width={widths[line % widths.length]} height={height} />
      ))}
    </div>
  );
}

/** Whether an answer holds nothing but nulls: then its error is what there is to say. */
const saysNothing = (data: object): boolean =>
  Object.entries(data).every(([key, value]) => key === '__typename' || value === null);

interface Answerable<Data> {
  data?: Data | undefined;
  error?: unknown;
  refetch: () => unknown;
}

/**
 * The states of a request in one place: the answer when there is one, trouble when it failed, else a skeleton of the
 * same shape. An answer that is being refreshed stays on the screen.
 */
export function Answer<Data extends object>({
  of,
  skeleton,
  children,
}: {
  of: Answerable<Data>;
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  if (of.data && !(of.error && saysNothing(of.data))) return children(of.data);
  if (of.error) return <Trouble error={of.error} onRetry={() => void of.refetch()} />;
  return skeleton;
}
