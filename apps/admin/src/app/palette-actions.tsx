import { Command } from 'cmdk';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chooseLanguage, useLanguage } from '../lib/i18n/i18n.js';
import { useMay } from '../lib/session/viewer.js';
import { chooseTheme, useTheme } from '../lib/theme.js';

/** Closes the palette and does something. */
export type Run = (action: () => unknown) => () => void;

/** What can be done from anywhere; what was typed narrows it. */
export function PaletteActions({ words, run }: { words: string; run: Run }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useLanguage();
  const { isDark } = useTheme();
  const mayMake = useMay('customers:write');
  const mayBuild = useMay('segments:write');
  const mayInvite = useMay('users:write');
  const mayServe = useMay('tickets:write');
  const actions = [
    mayMake && { title: t('palette.new-customer'), act: () => navigate('/customers?new=1') },
    mayBuild && { title: t('palette.new-segment'), act: () => navigate('/segments/new') },
    mayServe && { title: t('palette.my-tickets'), act: () => navigate('/tickets?view=mine') },
    mayInvite && { title: t('palette.people'), act: () => navigate('/settings?tab=people') },
    { title: t('palette.account'), act: () => navigate('/settings?tab=account') },
    { title: isDark ? t('palette.light') : t('palette.dark'), act: () => chooseTheme(isDark ? 'light' : 'dark') },
    { title: t('palette.language'), act: () => chooseLanguage(language === 'en' ? 'zh-CN' : 'en') },
  ].flatMap((action) => (action && action.title.toLowerCase().includes(words) ? [action] : []));
  if (actions.length === 0) return null;
  return (
    <Command.Group heading={t('palette.actions')}>
      {actions.map(({ title, act }) => (
        <Command.Item key={title} value={title} onSelect={run(act)}>
          {title}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
