import type { IconDefinition } from '@ant-design/icons-svg/es/types';
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.js';

interface Look {
  look?: 'plain' | 'primary' | 'quiet';
  size?: 'normal' | 'small';
  icon?: IconDefinition;
  /** The key that does the same, shown on the button. */
  hotkey?: string;
  children?: ReactNode;
}

const classOf = ({ look = 'plain', size = 'normal', icon, children }: Look): string =>
  [
    'k-button',
    look !== 'plain' && `k-button-${look}`,
    size === 'small' && 'k-button-small',
    icon && !children && 'k-button-icon',
  ]
    .filter(Boolean)
    .join(' ');

const inside = ({ icon, hotkey, children }: Look): ReactNode => (
  <>
    {icon && <Icon of={icon} />}
    {children}
    {hotkey && <kbd className="k-kbd">{hotkey}</kbd>}
  </>
);

/** A button. Without text it needs an `aria-label`. */
export function Button({
  look,
  size,
  icon,
  hotkey,
  children,
  busy,
  ...rest
}: Look & { busy?: boolean } & ComponentProps<'button'>) {
  const parts = { look, size, icon, hotkey, children };
  return (
    <button type="button" {...rest} disabled={rest.disabled || busy} aria-busy={busy} className={classOf(parts)}>
      {inside(parts)}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ look, size, icon, hotkey, children, ...rest }: Look & ComponentProps<typeof Link>) {
  const parts = { look, size, icon, hotkey, children };
  return (
    <Link {...rest} className={classOf(parts)}>
      {inside(parts)}
    </Link>
  );
}
