import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../lib/enum-label.js';
import { chooseLanguage, useLanguage } from '../lib/i18n/i18n.js';
import { languages, localeOf, type Language } from '../lib/i18n/languages.js';
import { forgetItems } from '../lib/recent.js';
import { ChooseLocale, EndSession } from '../lib/session/session.graphql.js';
import { useViewer } from '../lib/session/viewer.js';
import { chooseTheme, useTheme } from '../lib/theme.js';
import { Avatar } from '../ui/avatar.js';
import { Button } from '../ui/button.js';
import { useCloseOutside } from '../ui/menu.js';

const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };
const themes = ['light', 'dark', 'system'] as const;

function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [remember] = useMutation(ChooseLocale);
  function choose(next: Language): void {
    void chooseLanguage(next);
    remember({ variables: { input: { locale: localeOf(next) } } }).catch(() => undefined);
  }
  return (
    <div className="k-segmented" role="group" aria-label={t('user.language')}>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => choose(one)}>
          {languageNames[one]}
        </button>
      ))}
    </div>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const { choice } = useTheme();
  return (
    <div className="k-segmented" role="group" aria-label={t('user.theme')}>
      {themes.map((one) => (
        <button key={one} type="button" aria-pressed={one === choice} onClick={() => chooseTheme(one)}>
          {t(`user.theme-${one}`)}
        </button>
      ))}
    </div>
  );
}

/** Who is signed in; language, theme, sign out. */
export function UserMenu() {
  const { t } = useTranslation();
  const inLanguage = useInLanguage();
  const viewer = useViewer();
  const client = useApolloClient();
  const [end, { loading }] = useMutation(EndSession);
  const menu = useCloseOutside();
  async function signOut(): Promise<void> {
    await end().catch(() => undefined);
    await client.clearStore();
    forgetItems();
    location.assign('/sign-in');
  }
  return (
    <details className="k-menu" ref={menu}>
      <summary aria-label={t('user.menu', { name: viewer.name })}>
        <Avatar name={viewer.name} />
      </summary>
      <div className="k-menu-card">
        <div>
          <strong>{viewer.name}</strong>
          <div className="k-muted">{inLanguage(viewer.role.nameZh, viewer.role.nameEn)}</div>
        </div>
        <LanguageSwitch />
        <ThemeSwitch />
        <a href="/explorer" target="_blank" rel="noreferrer">
          {t('user.explorer')}
        </a>
        <Button onClick={() => void signOut()} busy={loading}>
          {t('user.sign-out')}
        </Button>
      </div>
    </details>
  );
}
