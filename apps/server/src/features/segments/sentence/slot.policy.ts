import type { ClassScheme, Enumeration } from '@kehu/schema';
import { readDecimal, type Operand } from '../filter/comparison.policy.js';
import type { Reference } from '../filter/filter-field.policy.js';
import { momentOf, momentText } from './moment.policy.js';
import type { Words } from './words.policy.js';

/** A gap of a phrase: how its value is written, what that looks like, and how it is read back. */
export interface Slot {
  write(value: Operand, words: Words): string;
  /** A regular expression without groups that keeps apart what this slot can hold. */
  pattern(words: Words): string;
  /** Undefined when the text is not of this slot after all. */
  read(text: string, words: Words): Operand | undefined;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const separatorOf = ({ language }: Words): string => (language === 'zh' ? '、' : ', ');

const quotes = { zh: ['“', '”'], en: ['"', '"'] } as const;

function quoted(text: string, { language }: Words): string {
  const [open, close] = quotes[language];
  return `${open}${text.replace(/[\\"”]/g, '\\$&')}${close}`;
}

function quotedPattern({ language }: Words): string {
  const [open, close] = quotes[language];
  return `${open}(?:[^\\\\${close}]|\\\\[^])*${close}`;
}

const unquoted = (text: string): string => text.slice(1, -1).replace(/\\([^])/g, '$1');

/** A text in quotation marks. */
export const textSlot: Slot = {
  write: (value, words) => quoted(String(value), words),
  pattern: quotedPattern,
  read: unquoted,
};

/** The name of what an id points at, or the id itself when it has no name any more. */
export const nameSlot = (kind: Reference): Slot => ({
  write: (id, words) => quoted(words.names.nameOf(kind, String(id)) ?? String(id), words),
  pattern: quotedPattern,
  read: (text, words) => words.names.idOf(kind, unquoted(text)) ?? unquoted(text),
});

/** What a class is called, or its key when no name tells it. */
export const classSlot = (scheme: ClassScheme): Slot => ({
  write: (key, words) => quoted(words.classes?.classNamed(scheme, String(key), words.language) ?? String(key), words),
  pattern: quotedPattern,
  read: (text, words) => words.classes?.classCalled(scheme, unquoted(text), words.language) ?? unquoted(text),
});

/** The label of an enumeration's value. */
export function enumSlot(enumeration: Enumeration): Slot {
  return {
    write: (key, { language }) => enumeration.values[String(key)]?.[language] ?? String(key),
    pattern({ language }) {
      const labels = enumeration.keys.map((key) => enumeration.values[key]?.[language] ?? key);
      return `(?:${labels
        .sort((a, b) => b.length - a.length)
        .map(escapeRegExp)
        .join('|')})`;
    },
    read: (text, { language }) => enumeration.keys.find((key) => enumeration.values[key]?.[language] === text),
  };
}

export const numberSlot: Slot = {
  write: (value) => String(value),
  pattern: () => '-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?',
  read: (text) => Number(text),
};

/** The sign of a currency as amounts of the console have it, `¥`; its code where it has none. */
const signOf = (currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .filter(({ type }) => type === 'currency' || type === 'literal')
    .map(({ value }) => value)
    .join('')
    .replace('\u00a0', ' ');

export const moneySlot: Slot = {
  write(value, { currency }) {
    const [whole = '', fraction] = String(value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return `${signOf(currency)}${fraction === undefined ? grouped : `${grouped}.${fraction}`}`;
  },
  pattern: ({ currency }) => `(?:${escapeRegExp(signOf(currency))}|${currency} ?)-?[\\d,]+(?:\\.\\d+)?`,
  read: (text, { decimals }) => readDecimal(text.replace(/^[^\d-]+/, '').replaceAll(',', ''), [], decimals),
};

export const momentSlot: Slot = {
  write: (value, { timezone }) => momentText(String(value), timezone),
  pattern: () => '\\d{4}-\\d{2}-\\d{2}(?:[ T]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{3})?)?Z?)?',
  read: (text, { timezone }) => momentOf(text, timezone),
};

export const daySlot: Slot = {
  write: (value) => String(value),
  pattern: () => '\\d{4}-\\d{2}-\\d{2}',
  read: (text) => text,
};

const answers = { zh: { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } } as const;

export const booleanSlot: Slot = {
  write: (value, { language }) => answers[language][value === true ? 'true' : 'false'],
  pattern: ({ language }) => `(?:${answers[language].true}|${answers[language].false})`,
  read: (text, { language }) => text === answers[language].true,
};

/** One or more values of a slot. */
export function listOf(slot: Slot): Slot {
  return {
    write: (values, words) =>
      (values as readonly (string | number)[]).map((value) => slot.write(value, words)).join(separatorOf(words)),
    pattern: (words) => `${slot.pattern(words)}(?:${separatorOf(words)}${slot.pattern(words)})*`,
    read(text, words) {
      const found = [...text.matchAll(new RegExp(`(${slot.pattern(words)})(?:${separatorOf(words)}|$)`, 'gu'))];
      const values = found.map((match) => slot.read(match[1] ?? '', words));
      return values.includes(undefined) ? undefined : (values as (string | number)[]);
    },
  };
}

/** Two values, the lower first. */
export function pairOf(slot: Slot): Slot {
  const between = ({ language }: Words): string => (language === 'zh' ? ' 到 ' : ' and ');
  return {
    write: (values, words) =>
      (values as readonly (string | number)[]).map((value) => slot.write(value, words)).join(between(words)),
    pattern: (words) => `${slot.pattern(words)}${between(words)}${slot.pattern(words)}`,
    read: (text, words) => text.split(between(words)).map((part) => slot.read(part, words) as string | number),
  };
}
