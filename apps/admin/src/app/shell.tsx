import SearchOutlined from '@ant-design/icons-svg/es/asn/SearchOutlined';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import { useMay } from '../lib/session/viewer.js';
import { useShortcut } from '../lib/shortcuts.js';
import { Icon } from '../ui/icon.js';
import { Toasts } from '../ui/toast.js';
import { Bell } from './bell.js';
import { DemoMark } from './demo-mark.js';
import { LeaveGuard } from './leave-guard.js';
import { LiveMark } from './live-mark.js';
import { NavigationBar } from './navigation-bar.js';
import { RowKeys } from './row-keys.js';
import { usePlaces, type Place } from './navigation.js';
import { UserMenu } from './user-menu.js';
import { useMainScroll } from './use-main-scroll.js';
import { useRememberPlace } from './use-remember-place.js';
import './shell.css';

const Palette = lazy(() => import('./palette.js').then(({ Palette }) => ({ default: Palette })));
const WorkMark = lazy(() => import('./work-mark.js').then(({ WorkMark }) => ({ default: WorkMark })));
const SignOfLife = lazy(() =>
  import('../features/service-desk/sign-of-life.js').then(({ SignOfLife }) => ({ default: SignOfLife })),
);
const ShortcutSheet = lazy(() =>
  import('./shortcut-sheet.js').then(({ ShortcutSheet }) => ({ default: ShortcutSheet })),
);

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
  const mayServe = useMay('tickets:write');
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const close = (): void => setOpen(null);
  const main = useRef<HTMLElement>(null);
  useRememberPlace();
  useMainScroll(main);
  useShortcut('mod+k', t('shortcut.palette'), () => setOpen('palette'));
  useShortcut('/', t('shortcut.palette'), () => setOpen('palette'));
  useShortcut('?', t('shortcut.sheet'), () => setOpen('shortcuts'));
  return (
    <div className="k-shell">
      <a className="k-skip" href="#main">
        {t('nav.skip')}
      </a>
      <NavigationBar places={places} />
      <header className="k-head">
        <Finder onOpen={() => setOpen('palette')} />
        <DemoMark />
        <LiveMark />
        <Suspense fallback={null}>
          <WorkMark />
          {mayServe && <SignOfLife />}
        </Suspense>
        <Bell />
        <UserMenu />
      </header>
      <main className="k-main" id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      {places.slice(0, 9).map((place, index) => (
        <PlaceShortcut key={place.to} place={place} number={index + 1} />
      ))}
      <RowKeys />
      <Suspense fallback={null}>
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </Suspense>
      <Toasts />
      <LeaveGuard />
    </div>
  );
}
