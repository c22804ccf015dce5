import type { GraphQLError } from 'graphql';
import { requestError } from './errors.js';
import { Recent } from './recent.js';

/** What the text of a query may be, before anybody parses it: parsing nests as deep as the text, and checking compares alike names. */
const most = { length: 100_000, depth: 100, repeats: 500 } as const;

const [QUOTE, BACKSLASH, HASH, LF, CR] = [34, 92, 35, 10, 13];
const opening = new Set([...'([{'].map((char) => char.charCodeAt(0)));
const closing = new Set([...')]}'].map((char) => char.charCodeAt(0)));

/** Why this text is not even parsed; null when it may be. One pass, without a lexer. */
export function refusedText(query: string): GraphQLError | null {
  if (passed.get(query)) return null;
  const refusal = lookThrough(query);
  if (refusal === null && query.length <= LONGEST_KEPT) passed.set(query, true);
  return refusal;
}

/** Texts that passed lately: clients send few, again and again. */
const passed = new Recent<true>(200);
const LONGEST_KEPT = 10_000;

function lookThrough(query: string): GraphQLError | null {
  if (query.length > most.length) return tooMuch(`The query has more than ${most.length} characters.`);
  const repeats = new Map<string, number>();
  let depth = 0;
  for (let at = 0; at < query.length; at += 1) {
    const char = query.charCodeAt(at);
    if (char === QUOTE) at = endOfString(query, at);
    else if (char === HASH) at = endOfLine(query, at);
    else if (opening.has(char)) {
      depth += 1;
      if (depth > most.depth) return tooMuch(`The query nests deeper than ${most.depth} brackets.`);
    } else if (closing.has(char)) depth -= 1;
    else if (isName(char)) {
      const start = at;
      while (isName(query.charCodeAt(at + 1))) at += 1;
      const name = query.slice(start, at + 1);
      const count = (repeats.get(name) ?? 0) + 1;
      if (count > most.repeats) return tooMuch(`The query says one name more than ${most.repeats} times.`);
      repeats.set(name, count);
    }
  }
  return null;
}

const tooMuch = (message: string): GraphQLError => requestError('TOO_EXPENSIVE', message);

/** Letters, digits, the underscore. */
const isName = (char: number): boolean =>
  (char >= 97 && char <= 122) || (char >= 65 && char <= 90) || (char >= 48 && char <= 57) || char === 95;

/** The place of the quote that ends the text which begins here; the end of the query where there is none. */
function endOfString(query: string, start: number): number {
  if (query.startsWith('"""', start)) {
    const end = query.indexOf('"""', start + 3);
    return end < 0 ? query.length : end + 2;
  }
  for (let at = start + 1; at < query.length; at += 1) {
    const char = query.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE || char === LF || char === CR) return at;
  }
  return query.length;
}

function endOfLine(query: string, start: number): number {
  const end = query.indexOf('\n', start);
  return end < 0 ? query.length : end;
}
