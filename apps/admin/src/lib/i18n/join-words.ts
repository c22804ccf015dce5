import type { Language } from './languages.js';

/** Words one after the other, as each language separates them. */
export const joinWords = (words: readonly string[], language: Language): string =>
  words.join(language === 'en' ? ', ' : '、');
