import { charactersOf, foldName, nameTokens, runsOf, wordToken } from '../../customers/index.js';

const SHORTEST_BEGINNING = 2;
const LONGEST_BEGINNING = 12;

interface Words {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
}

/** What an article is found by: titles like names (pinyin and initials too), bodies by pairs of characters and beginnings of words. */
export function articleTokens({ titleZh, titleEn, bodyZh, bodyEn }: Words): string[] {
  const tokens = new Set([...nameTokens(titleZh, false), ...nameTokens(titleEn, false)]);
  for (const text of [titleZh, titleEn, bodyZh, bodyEn]) addText(tokens, text);
  return [...tokens];
}

function addText(tokens: Set<string>, text: string): void {
  for (const run of runsOf(foldName(text))) {
    if (run.kind === 'grams') addPairs(tokens, charactersOf(run.text), true);
    else addBeginnings(tokens, wordToken(run.text));
  }
}

function addPairs(tokens: Set<string>, chars: readonly string[], isSingly: boolean): void {
  chars.forEach((char, i) => {
    if (isSingly || chars.length === 1) tokens.add(char);
    if (i > 0) tokens.add(chars[i - 1]! + char);
  });
}

function addBeginnings(tokens: Set<string>, word: string): void {
  if (word !== '') tokens.add(word);
  for (let end = SHORTEST_BEGINNING; end <= Math.min(word.length, LONGEST_BEGINNING); end += 1) {
    tokens.add(word.slice(0, end));
  }
}

/** What an article must have to be found by this text; none when there is nothing to look for. */
export function searchedTokens(search: string): string[] {
  const tokens = new Set<string>();
  for (const run of runsOf(foldName(search.slice(0, 200)))) {
    if (run.kind === 'grams') addPairs(tokens, charactersOf(run.text), false);
    else if (wordToken(run.text) !== '') tokens.add(wordToken(run.text));
  }
  return [...tokens];
}
