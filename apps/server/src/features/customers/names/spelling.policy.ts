import { looksLikePerson, readingsOf, type Reading } from './pinyin.policy.js';
import { charactersOf, gramScripts, isHan, runsOf } from './scripts.policy.js';
import { toSimplified } from './simplified.policy.js';

/** A piece of a name: Chinese (kana, Hangul) characters with their readings, or a word. */
export type NamePart =
  | { readonly kind: 'word'; readonly text: string }
  | {
      readonly kind: 'grams';
      readonly chars: readonly string[];
      readonly readings: readonly Reading[];
      readonly person: boolean;
    };

const onlyHan = /^[\u4e00-\u9fff]+$/;
const onlyAscii = /^[\x20-\x7e]*$/;
const tidyLatin = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const invisible = /\p{Cf}/gu;
const besideChinese = new RegExp(`(?<=[${gramScripts}])[\\s\\p{P}]+|[\\s\\p{P}]+(?=[${gramScripts}])`, 'gu');

/** The folded spelling as it is read aloud: everything `foldName` does, but 乾 (qián) is not yet 干 (gān). */
export function spelled(name: string): string {
  if (onlyHan.test(name)) return toSimplified(name);
  if (onlyAscii.test(name)) return tidyLatin.test(name) ? name : tidied(name.toLowerCase());
  return settled(name);
}

// Taking a space away can bring two marks together that melt into one character, so it goes on until nothing changes.
function settled(text: string): string {
  const plain = toSimplified(text.normalize('NFKC').replace(invisible, '').toLowerCase());
  const next = tidied(plain.replace(besideChinese, ''));
  return next === text ? next : settled(next);
}

const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim();

let last: { name: string; person: boolean | undefined; parts: NamePart[] } | undefined;

/**
 * The name in its parts. `person` says whether it begins with a surname; left out, the length decides.
 * The last answer is kept: pinyin, sort key and search tokens of one customer are asked one after the other.
 */
export function partsOf(name: string, person?: boolean): readonly NamePart[] {
  if (last?.name === name && last.person === person) return last.parts;
  const runs = runsOf(spelled(name));
  const parts = runs.map(({ kind, text }): NamePart => {
    if (kind === 'word') return { kind, text };
    const chars = charactersOf(text);
    const asPerson = (person ?? (runs.length === 1 && looksLikePerson(chars))) && isHan(chars[0]!);
    return { kind, chars, readings: readingsOf(chars, asPerson), person: asPerson };
  });
  last = { name, person, parts };
  return parts;
}
