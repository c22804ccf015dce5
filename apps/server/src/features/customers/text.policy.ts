import { refused, type Accepted, type RefusedValue } from './checked.policy.js';

export interface TextRule {
  /** Longest text taken, in characters (code points). */
  readonly max: number;
  /** Line breaks and tabs are welcome; they are stored as \n and \t. */
  readonly multiline?: boolean;
  /** An empty text is refused. */
  readonly required?: boolean;
}

const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u3000-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const loneSurrogate = /\p{Surrogate}/u;
const lineControls = /[\t\n\r\u2028\u2029]/;
const otherControls = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/u;
// Byte order marks, zero-width spaces and overrides of the writing direction: nobody types them, and they hide a name.
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Text as it is stored: trimmed, in NFC, without invisible marks. Refuses control characters, lone surrogates and
 * what is longer than `max`. Lone surrogates and NUL would otherwise fail deep inside the database.
 */
export function cleanText(value: string, rule: TextRule): Accepted<string> | RefusedValue {
  const trimmed = value.trim();
  if (trimmed.length > rule.max * 4) return tooLong(rule.max);
  const text = plain.test(trimmed) ? trimmed : undefined;
  if (text === undefined) return cleanUnusual(trimmed, rule);
  return measured(text, rule);
}

function cleanUnusual(text: string, rule: TextRule): Accepted<string> | RefusedValue {
  if (loneSurrogate.test(text)) {
    return refused('brokenText', '文字不完整，含有无法识别的字符', 'The text contains half a character.');
  }
  if (otherControls.test(text) || (!rule.multiline && lineControls.test(text))) {
    return refused('controlCharacter', '不能包含控制字符', 'The text contains a control character.');
  }
  return measured(unifyLines(text).replace(invisible, '').normalize('NFC').trim(), rule);
}

const unifyLines = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n');

function measured(text: string, rule: TextRule): Accepted<string> | RefusedValue {
  if (text.length > rule.max && codePoints(text) > rule.max) return tooLong(rule.max);
  if (rule.required && text === '') return refused('required', '不能为空', 'This is required.');
  return { ok: true, value: text };
}

function tooLong(max: number): RefusedValue {
  return refused('tooLong', `不能超过 ${max} 个字符`, `At most ${max} characters.`);
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
