import { readFileSync } from 'node:fs';
import type { Enumeration } from '@kehu/schema';

export type Language = 'zh-CN' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'en'];

const catalogues = new Map<string, Record<string, string>>();

function catalogue(language: Language, area: string): Record<string, string> {
  const file = `${language}/${area}`;
  const known = catalogues.get(file);
  if (known) return known;
  const url = new URL(`../src/lib/i18n/catalogues/${file}.json`, import.meta.url);
  const read = JSON.parse(readFileSync(url, 'utf8')) as Record<string, string>;
  catalogues.set(file, read);
  return read;
}

/** The words of one area as the console shows them, with `{{places}}` filled in. @throws when there is no such word */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** Journeys look for what a person reads, in the person's language. */
export function wordsOf(language: Language, area: string): Words {
  const own = catalogue(language, area);
  const shared = catalogue(language, 'common');
  return (key, values = {}) => {
    // A language without plural forms has the word alone.
    const bare = key.replace(/_(one|other)$/, '');
    const text = own[key] ?? shared[key] ?? own[bare] ?? shared[bare];
    if (text === undefined) throw new Error(`no word ${key} in ${language}/${area}`);
    return text.replaceAll(/\{\{(\w+)(?:, number)?\}\}/g, (_, place: string) => String(values[place] ?? ''));
  };
}

/** What a person reads for a value of an enumeration. */
export const labelOf = (language: Language, { values }: Enumeration, key: string): string =>
  values[key]?.[language === 'en' ? 'en' : 'zh'] ?? key;
