import type { Locale } from '@kehu/schema';
import { chineseSentences } from './sentences.zh.js';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Sentences with places, as patterns that find the values in the English text. */
const patterns = Object.entries(chineseSentences)
  .filter(([english]) => english.includes('{}'))
  .map(([english, chinese]) => ({
    english: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 'su'),
    chinese,
  }));

/** A sentence of the code in Chinese; one that is not in the catalogue stays as it is. */
export function inChinese(sentence: string): string {
  const known = chineseSentences[sentence];
  if (known !== undefined) return known;
  for (const { english, chinese } of patterns) {
    const values = english.exec(sentence)?.slice(1);
    if (values) return chinese.replaceAll('{}', () => values.shift() ?? '');
  }
  return sentence;
}

/** A sentence of the code in a language; its Chinese is that of the catalogue unless it comes with its own. */
export const inLocale = (locale: Locale, sentence: string, chinese?: string): string =>
  locale === 'ZH_CN' ? (chinese ?? inChinese(sentence)) : sentence;

/** The language a browser asks for first, when it is one of ours. */
export function preferredLocale(acceptLanguage: string | undefined): Locale | null {
  const first = acceptLanguage?.trim().slice(0, 2).toLowerCase();
  return first === 'zh' ? 'ZH_CN' : first === 'en' ? 'EN' : null;
}
