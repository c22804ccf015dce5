/** The languages of the product, as the browser names them. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const key = 'kehu.language';

const isLanguage = (value: string | null): value is Language => languages.some((language) => language === value);

/** The language remembered on this device, else the browser's. */
export function rememberedLanguage(): Language {
  const stored = localStorage.getItem(key);
  if (isLanguage(stored)) return stored;
  return /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
}

/** Remembers the language on this device. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

/** The API's name of a language. */
export const localeOf = (language: Language) => (language === 'en' ? 'EN' : 'ZH_CN');
