import { nationalNumber } from './identities/phone.policy.js';
import { bareWord, cut } from './names/scripts.policy.js';
import { plainSurname, type Reading } from './names/pinyin.policy.js';
import { partsOf, type NamePart } from './names/spelling.policy.js';

/** How a value of a kind is told from a name among the tokens: the same for the same kind and value. */
export type SearchHash = (kind: 'phone' | 'last4' | 'email', value: string) => string;

/** Every token a customer is found by. */
export interface SearchTokens {
  /** Those the index knows. */
  readonly tokens: string[];
  /** Longer beginnings of mail addresses: the index knows a shorter one of each (`mailAnchor`), these are looked at then. */
  readonly more: string[];
}

/** What a customer is found by. Telephone numbers and mail addresses in their normalised form. */
export interface Searchable {
  readonly name: string;
  readonly code: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Former names, short names, names in another script. */
  readonly aliases?: readonly string[];
  /** Whether the name begins with a surname; left out, its length decides. */
  readonly person?: boolean;
}

const longestPinyinPrefix = 10;
const longestWordPrefix = 12;
const longestMailPrefix = 12;
/** Of the beginnings of a mail box only these stand in the index: each costs a new customer more than all of `more`. */
const mailAnchors = [8, 5, 3];
const longestInitials = 6;
const longestWord = 40;
const mostJoinedSyllables = 6;
const shortName = 4;
const publicSuffix = new Set(['com', 'net', 'org', 'gov', 'edu', 'ac', 'co']);

/** Every token a customer is found by. What is secret goes through `hash`. */
export function searchTokens(customer: Searchable, hash: SearchHash): SearchTokens {
  const tokens = new Set<string>();
  const more = new Set<string>();
  addName(tokens, customer.name, customer.person);
  for (const alias of customer.aliases ?? []) addName(tokens, alias);
  addCode(tokens, customer.code);
  for (const phone of customer.phones) addPhone(tokens, phone, hash);
  for (const email of customer.emails) addEmail(tokens, more, email, hash);
  return { tokens: [...tokens], more: [...more].filter((token) => !tokens.has(token)) };
}

/** The beginning of a mail box that stands in the index for everybody whose mail address begins like this. */
export function mailAnchor(text: string): string | null {
  const at = text.lastIndexOf('@');
  const local = at < 0 ? text : text.slice(0, at);
  const length = mailAnchors.find((one) => one <= local.length);
  return length === undefined ? null : cut(local, length);
}

/**
 * The tokens of a name: single characters and pairs of them, pinyin whole, by prefix, by syllable and by initials;
 * Latin words whole and by prefixes of two letters and more.
 */
export function nameTokens(name: string, person?: boolean): string[] {
  const tokens = new Set<string>();
  addName(tokens, name, person);
  return [...tokens];
}

/** A word as it stands in the index. */
export function wordToken(word: string): string {
  return cut(bareWord(word), longestWord);
}

function addName(tokens: Set<string>, name: string, person?: boolean): void {
  const words: string[] = [];
  for (const part of partsOf(name, person)) {
    if (part.kind === 'word') words.push(...addWord(tokens, part.text));
    else addChinese(tokens, part);
  }
  if (words.length > 1) {
    tokens.add(cut(words.join(''), longestWord));
    tokens.add(words.map((word) => cut(word, 1) || cut(word, 2)).join(''));
  }
}

/** Adds a word whole and in its pieces (jean-luc → jeanluc, jean, luc), and answers with it. */
function addWord(tokens: Set<string>, text: string): string[] {
  const whole = wordToken(text);
  if (whole === '') return [];
  addPrefixes(tokens, whole, 2, longestWordPrefix);
  tokens.add(whole);
  if (whole.length === text.length) return [whole];
  for (const piece of text.split(/[^\p{L}\p{N}\p{M}]+/u)) {
    const word = wordToken(piece);
    if (word === '') continue;
    addPrefixes(tokens, word, 2, longestWordPrefix);
    tokens.add(word);
  }
  return [whole];
}

function addChinese(tokens: Set<string>, part: Extract<NamePart, { kind: 'grams' }>): void {
  let before = '';
  for (const written of part.chars) {
    const char = written === '乾' ? '干' : written;
    tokens.add(char);
    if (before !== '') tokens.add(before + char);
    before = char;
  }
  const readings = part.readings.filter(({ tone }) => tone !== '');
  if (readings.length === 0) return;
  addPinyin(tokens, readings);
  const plain = part.person ? plainSurname(part.chars, part.readings) : undefined;
  if (plain) addPinyin(tokens, [plain, ...readings.slice(1)]);
  if (readings.some(({ syllable }) => syllable.includes('v'))) addPinyin(tokens, readings.map(withPlainU));
}

// Input methods write lǚ as lv, passports and habit as lu.
const withPlainU = (reading: Reading): Reading => ({ ...reading, syllable: reading.syllable.replace('v', 'u') });

function addPinyin(tokens: Set<string>, readings: readonly Reading[]): void {
  let full = '';
  let initials = '';
  let before = '';
  readings.forEach(({ syllable }, i) => {
    full += syllable;
    initials += syllable[0];
    if (i < mostJoinedSyllables) tokens.add(full);
    if (i > 0 && i < longestInitials) tokens.add(initials);
    if (readings.length <= shortName) tokens.add(syllable);
    else if (before !== '') tokens.add(before + syllable);
    before = syllable;
  });
  tokens.add(full);
  tokens.add(initials);
  addPrefixes(tokens, full, 2, longestPinyinPrefix);
  if (readings.length > 2 && readings.length <= shortName) tokens.add(readings[0]!.syllable + initials.slice(1));
}

function addPrefixes(tokens: Set<string>, text: string, from: number, to: number): void {
  const end = Math.min(text.length, to);
  for (let length = from; length <= end; length++) tokens.add(cut(text, length));
}

function addPhone(tokens: Set<string>, phone: string, hash: SearchHash): void {
  const semicolon = phone.indexOf(';');
  const number = semicolon < 0 ? phone : phone.slice(0, semicolon);
  tokens.add(hash('phone', number));
  tokens.add(hash('last4', number.slice(-4)));
  if (!number.startsWith('+86')) tokens.add(hash('phone', nationalNumber(number)));
}

function addEmail(tokens: Set<string>, more: Set<string>, email: string, hash: SearchHash): void {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const domain = email.slice(at + 1);
  const known = new Set([domain]);
  for (const length of mailAnchors) if (local.length >= length) known.add(cut(local, length));
  for (const label of domain.split('.').slice(0, -1)) if (!publicSuffix.has(label)) known.add(label);
  const begun = new Set([local, email]);
  addPrefixes(begun, local, 3, longestMailPrefix);
  for (const piece of local.split(/[._+-]/)) if (piece.length > 1) (local.startsWith(piece) ? begun : known).add(piece);
  for (const one of begun) if (mailAnchor(one) === null) known.add(one);
  for (const one of known) tokens.add(hash('email', one));
  for (const one of begun) if (!known.has(one)) more.add(hash('email', one));
}

/** The code as people type it: in any case, with or without dashes. */
function addCode(tokens: Set<string>, code: string): void {
  const token = wordToken(code.toLowerCase());
  if (token !== '') tokens.add(token);
}
