import SearchOutlined from '@ant-design/icons-svg/es/asn/SearchOutlined';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useNavigate } from 'react-router';
import { useShortcut } from '../lib/shortcuts.js';
import { Icon } from '../ui/icon.js';
import { Toasts } from '../ui/toast.js';
import { Bell } from './bell.js';
import { DemoMark } from './demo-mark.js';
import { LeaveGuard } from './leave-guard.js';
import { LiveMark } from './live-mark.js';
import { usePlaces, type Place } from './navigation.js';
import { UserMenu } from './user-menu.js';
import { useRememberPlace } from './use-remember-place.js';
import './shell.css';

const Palette = lazy(() => import('./palette.js').then(({ Palette }) => ({ default: Palette })));
const ShortcutSheet = lazy(() =>
  import('./shortcut-sheet.js').then(({ ShortcutSheet }) => ({ default: ShortcutSheet })),
);

function Navigation({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  return (
    <nav className="k-side" aria-label={t('nav.label')}>
      <Link to="/" className="k-brand">
        <img src="/kehu.svg" alt="" />
        <span className="k-word">{t('brand')}</span>
      </Link>
      <div className="k-nav">
        {places.map(({ to, name, icon }) => (
          <NavLink key={to} to={to} end={to === '/'} title={t(`nav.${name}`)}>
            <Icon of={icon} />
            <span className="k-word">{t(`nav.${name}`)}</span>
          </NavLink>
        ))}
      </div>
    </nav>
  );
}

function Finder({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="k-find" onClick={onOpen}>
      <Icon of={SearchOutlined} />
      <span>{t('palette.open')}</span>
      <kbd className="k-kbd">{/Mac/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'}</kbd>
    </button>
  );
}

/** Numbers go to the main places: `1` today, `2` customers … */
function PlaceShortcut({ place: { to, name }, number }: { place: Place; number: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useShortcut(String(number), t('shortcut.go', { place: t(`nav.${name}`) }), () => void navigate(to));
  return null;
}

/** What stands around every screen: navigation, search, the person, the state of the connection. */
export function Shell() {
  const { t } = useTranslation();
  const places = usePlaces();
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const close = (): void => setOpen(null);
  useRememberPlace();
  useShortcut('mod+k', t('shortcut.palette'), () => setOpen('palette'));
  useShortcut('/', t('shortcut.palette'), () => setOpen('palette'));
  useShortcut('?', t('shortcut.sheet'), () => setOpen('shortcuts'));
  return (
    <div className="k-shell">
      <a className="k-skip" href="#main">
        {t('nav.skip')}
      </a>
      <Navigation places={places} />
      <header className="k-head">
        <Finder onOpen={() => setOpen('palette')} />
        <DemoMark />
        <LiveMark />
        <Bell />
        <UserMenu />
      </header>
      <main className="k-main" id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {places.slice(0, 9).map((place, index) => (
        <PlaceShortcut key={place.to} place={place} number={index + 1} />
      ))}
      <Suspense fallback={null}>
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </Suspense>
      <Toasts />
      <LeaveGuard />
    </div>
  );
}
