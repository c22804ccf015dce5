import { normaliseEmail } from './identities/email.policy.js';
import { normalisePhone } from './identities/phone.policy.js';
import { foldName } from './name.policy.js';
import { charactersOf, runsOf, wordBreaks } from './names/scripts.policy.js';
import { mailAnchor, wordToken, type SearchHash } from './search.policy.js';

/** One word of a search: it may be a name or a part of a mail address. */
export interface SearchWord {
  /** One of these must be among all the tokens of the customer. */
  readonly any: string[];
  /** What the index is asked for: the same, and the beginning it knows of a mail address. */
  readonly known: string[];
}

/**
 * A search as the index understands it. A customer is a hit when its tokens hold all of `all`, for each word of `anyOf` one of
 * `known`, and then one of `any` too, and its folded name contains every text of `recheck`.
 * With `all` and `anyOf` both empty there is nothing to search for.
 */
export interface SearchQuery {
  readonly all: string[];
  /** At most three, and mail addresses. */
  readonly anyOf: SearchWord[];
  readonly recheck: string[];
}

const longestQuery = 200;
const mostTerms = 8;
const mostGroups = 3;
const separators = new RegExp(`[${wordBreaks}]+`);
const digitish = /^[+(]?\d[\d()\-./+]*$/;

/** Understands names in characters or pinyin, initials, telephone numbers, their last four digits, parts of mail addresses, codes. */
export function queryTokens(text: string, hash: SearchHash): SearchQuery {
  const query: SearchQuery = { all: [], anyOf: [], recheck: [] };
  const cleaned = text
    .slice(0, longestQuery)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .trim();
  if (!addPhone(query, cleaned, hash)) {
    for (const term of termsOf(cleaned).slice(0, mostTerms)) addTerm(query, term, hash);
  }
  return { ...query, all: [...new Set(query.all)], recheck: [...new Set(query.recheck)] };
}

/** The words of a query; digits that only together make a telephone number stay together. */
function termsOf(text: string): string[] {
  const terms: string[] = [];
  let digits: string[] = [];
  const settle = () => {
    const joined = digits.join(' ');
    terms.push(...(digits.length > 1 && normalisePhone(joined, 'CN').ok ? [joined] : digits));
    digits = [];
  };
  for (const word of text.split(separators)) {
    if (digitish.test(word)) digits.push(word);
    else {
      settle();
      if (word !== '') terms.push(word);
    }
  }
  settle();
  return terms;
}

function addTerm(query: SearchQuery, term: string, hash: SearchHash): void {
  if (term.includes('@') ? addAddress(query, term, hash) : addPhone(query, term, hash)) return;
  for (const { kind, text } of runsOf(foldName(term))) {
    if (kind === 'word') addWord(query, text, hash);
    else addGrams(query, text);
  }
}

function addGrams(query: SearchQuery, text: string): void {
  const chars = charactersOf(text);
  if (chars.length === 1) query.all.push(text);
  for (let i = 1; i < chars.length; i++) query.all.push(chars[i - 1]! + chars[i]!);
  // Pairs may stand anywhere in a name; in a row they stand only in the text itself.
  if (chars.length > 2) query.recheck.push(text);
}

function addWord(query: SearchQuery, word: string, hash: SearchHash): void {
  const token = wordToken(word);
  if (token === '') return;
  const group = [token, hash('email', word)];
  if (/^\d+$/.test(word)) {
    if (word.length === 4) group.push(hash('last4', word));
    if (word.length > 4) group.push(hash('phone', word));
  }
  addGroup(query, group, word, hash);
}

/** Takes the term as a telephone number when it is one; its digits may also be a code or a mail box. */
function addPhone(query: SearchQuery, term: string, hash: SearchHash): boolean {
  if (term.length < 5 || !/\d{3}/.test(term)) return false;
  const phone = normalisePhone(term, 'CN');
  if (!phone.ok) return false;
  const number = phone.value.split(';')[0]!;
  const digits = term.replace(/\D/g, '');
  addGroup(query, [hash('phone', number), hash('phone', digits), hash('email', digits), digits], digits, hash);
  return true;
}

/** A mail address, whole or still being typed; some people and shops have an @ in their name. */
function addAddress(query: SearchQuery, term: string, hash: SearchHash): boolean {
  const address = normaliseEmail(term);
  const at = term.lastIndexOf('@');
  const known = address.ok ? address.value : term.slice(0, at) || term.slice(at + 1);
  if (wordToken(known) === '' || (!address.ok && runsOf(term).length > 1)) return false;
  query.anyOf.push(groupOf([hash('email', known), wordToken(term)], known, hash));
  return true;
}

// Beyond three, words are taken for names only: each further group costs the index another look.
function addGroup(query: SearchQuery, tokens: readonly string[], mail: string, hash: SearchHash): void {
  if (query.anyOf.length < mostGroups) query.anyOf.push(groupOf(tokens, mail, hash));
  else query.all.push(tokens[0]!);
}

function groupOf(tokens: readonly string[], mail: string, hash: SearchHash): SearchWord {
  const any = [...new Set(tokens)].filter((token) => token !== '');
  const anchor = mailAnchor(mail);
  return { any, known: anchor === null ? any : [...new Set([...any, hash('email', anchor)])] };
}
