/** A stretch of a folded name: `grams` is written without spaces (Chinese, kana, Hangul), `word` is everything else. */
export interface Run {
  readonly kind: 'grams' | 'word';
  readonly text: string;
}

/** Characters of scripts that are written without spaces. Used inside a character class. */
export const gramScripts = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';

/** What parts words, in names and in queries alike. Used inside a character class. */
export const wordBreaks = '\\s,;、，；';

const runs = new RegExp(`[${gramScripts}]+|[^${gramScripts}${wordBreaks}]+`, 'gu');
const gramStart = new RegExp(`^[${gramScripts}]`, 'u');
const onlyCommonHan = /^[\u4e00-\u9fff]+$/;
const han = /^\p{Script=Han}$/u;
const basicOnly = /^[\0-\ud7ff\ue000-\uffff]*$/;

/** Cuts a folded text into its runs; spaces, commas and semicolons vanish. */
export function runsOf(folded: string): Run[] {
  if (onlyCommonHan.test(folded)) return [{ kind: 'grams', text: folded }];
  return (folded.match(runs) ?? []).map((text) => ({ kind: gramStart.test(text) ? 'grams' : 'word', text }));
}

/** The characters of a text; a rare one outside the 16-bit plane counts as one. */
export function charactersOf(text: string): string[] {
  return basicOnly.test(text) ? text.split('') : [...text];
}

export function isHan(char: string): boolean {
  return han.test(char);
}

/** A word without accents and punctuation: O’Brien → obrien, müller → muller. */
export function bareWord(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first `length` units of a text, one less where that would cut a character in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const splits = text.charCodeAt(length - 1) >> 10 === 0xd800 >> 10;
  return text.slice(0, splits ? length - 1 : length);
}
