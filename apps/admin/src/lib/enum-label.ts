import type { Enumeration } from '@kehu/schema';
import { useLanguage } from './i18n/i18n.js';
import type { Language } from './i18n/languages.js';

/** The label of an enum value; a value newer than this console shows its key in plain words. */
export function enumLabel(definition: Enumeration, value: string, language: Language): string {
  const known = Object.hasOwn(definition.values, value) ? definition.values[value] : undefined;
  if (!known) return value.toLowerCase().replaceAll('_', ' ');
  return language === 'en' ? known.en : known.zh;
}

/** Labels enum values in the language in use. */
export function useEnumLabel(): (definition: Enumeration, value: string) => string {
  const language = useLanguage();
  return (definition, value) => enumLabel(definition, value, language);
}

/** Picks the text of the language in use from a pair the server sent. */
export function useInLanguage(): (zh: string, en: string) => string {
  const language = useLanguage();
  return (zh, en) => (language === 'en' ? en || zh : zh || en);
}
