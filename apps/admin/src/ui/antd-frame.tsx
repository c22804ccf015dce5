import { ConfigProvider, theme as antdTheme, type ConfigProviderProps } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import 'dayjs/locale/zh-cn';
import { useLanguage } from '../lib/i18n/i18n.js';
import type { Language } from '../lib/i18n/languages.js';
import { useTheme } from '../lib/theme.js';

type AntdLocale = NonNullable<ConfigProviderProps['locale']>;

const locales: Record<Language, () => Promise<{ default: AntdLocale }>> = {
  'zh-CN': () => import('antd/locale/zh_CN'),
  en: () => import('antd/locale/en_US'),
};

const colours = {
  light: {
    colorPrimary: '#0f766e',
    colorBgContainer: '#ffffff',
    colorBorder: '#c6cecb',
    colorText: '#17201d',
    colorTextPlaceholder: '#56625e',
  },
  dark: {
    colorPrimary: '#4fc3b1',
    colorBgContainer: '#181d1b',
    colorBorder: '#42504b',
    colorText: '#e6ecea',
    colorTextPlaceholder: '#9daba6',
  },
};

/** Gives the Ant Design controls inside it the console's language, theme and density. */
export function AntdFrame({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { isDark } = useTheme();
  const [locale, setLocale] = useState<AntdLocale>();
  useEffect(() => {
    void locales[language]().then((module) => setLocale(module.default));
  }, [language]);
  return (
    <ConfigProvider
      locale={locale}
      componentSize="middle"
      theme={{
        algorithm: isDark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
        token: {
          ...colours[isDark ? 'dark' : 'light'],
          borderRadius: 6,
          fontSize: 13,
          controlHeight: 30,
          fontFamily: 'var(--font)',
          motion: false,
        },
      }}
    >
      {children}
    </ConfigProvider>
  );
}
