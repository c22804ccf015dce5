import * as schema from '@kehu/schema';
import { enumLabel } from '../../lib/enum-label.js';
import { formatExact } from '../../lib/dates.js';
import { formatNumber } from '../../lib/money.js';
import type { Language } from '../../lib/i18n/languages.js';

type Enumeration = schema.Enumeration;

const isEnumeration = (value: unknown): value is Enumeration =>
  typeof value === 'object' && value !== null && 'keys' in value && 'values' in value && 'name' in value;

const enumerations = Object.values(schema as Record<string, unknown>).filter(isEnumeration);

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const single = (field: string): string => field.replace(/ies$/, 'y').replace(/(?<=[a-rtv-z])s$/, '');

/** The enumeration a value belongs to: the one named after field and object, after the field, or ending with it. */
function enumerationOf(object: string, field: string, value: string): Enumeration | undefined {
  const name = upper(single(field));
  const fitting = enumerations.filter((one) => one.name.endsWith(name) && Object.hasOwn(one.values, value));
  return (
    fitting.find((one) => one.name === upper(object) + name) ?? fitting.find((one) => one.name === name) ?? fitting[0]
  );
}

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The words that values of the audit are read with. */
export interface ValueWords {
  readonly language: Language;
  readonly yes: string;
  readonly no: string;
  permission(key: string): string;
}

/** A value of a field as people read it: labels for codes, moments in the company's time, amounts in whole units. */
export function valueWords(object: string, field: string, value: unknown, words: ValueWords): string {
  const { language } = words;
  const read = (name: string, one: unknown): string => valueWords(object, name, one, words);
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number')
    return field.endsWith('Minor') ? formatNumber(value / 100, language, 2) : formatNumber(value, language, 4);
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map((one) => read(field, one)).join(' · ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => `${schema.fieldLabel(name, language)}: ${read(name, one)}`)
      .join(', ');
  const text = String(value);
  if (moment.test(text)) return formatExact(new Date(text), language);
  if (uuid.test(text)) return `…${text.slice(-8)}`;
  if (field === 'permission') return words.permission(text);
  const known = enumerationOf(object, field, text);
  return known ? enumLabel(known, text, language) : text;
}
