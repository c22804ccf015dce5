import type { CustomFieldType } from '@kehu/schema';
import { cleanDate } from './date.policy.js';
import { refused, type Accepted, type RefusedValue } from './checked.policy.js';
import { cleanText } from './text.policy.js';

/** A field that an administrator added. Limits that do not fit the type are ignored. */
export interface CustomFieldDefinition {
  readonly key: string;
  readonly type: CustomFieldType;
  readonly isRequired?: boolean;
  /** ENUM, MULTI_ENUM: the choices, in display order. */
  readonly options?: readonly string[];
  /** TEXT: longest text in characters; 500 when left out. */
  readonly maxLength?: number;
  /** NUMBER: smallest and greatest value. */
  readonly min?: number;
  readonly max?: number;
  /** NUMBER: whole numbers only. */
  readonly integer?: boolean;
}

/** As stored in JSON: a date is `YYYY-MM-DD`, a choice is the option. */
export type CustomFieldValue = string | number | boolean | readonly string[];

/** A refusal that names the field: `['customFields', 'hobby']`, or `['customFields', 'hobby', '2']` inside a list. */
export interface FieldRefusal extends RefusedValue {
  readonly path: readonly string[];
}

/** Values by key; null clears a field. */
export type CustomFieldChanges = Readonly<Record<string, CustomFieldValue | null>>;

/** Every given value in its stored form, or everything that is wrong with them. Fields not given are left alone. */
export function checkCustomFields(
  definitions: readonly CustomFieldDefinition[],
  given: Readonly<Record<string, unknown>>,
):
  | { readonly ok: true; readonly value: CustomFieldChanges }
  | { readonly ok: false; readonly refusals: FieldRefusal[] } {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  const refusals: FieldRefusal[] = [];
  const changes: [string, CustomFieldValue | null][] = [];
  for (const [key, raw] of Object.entries(given)) {
    const checked = checkNamed(byKey.get(key), key, raw);
    if (checked.ok) changes.push([key, checked.value]);
    else refusals.push(checked);
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: Object.fromEntries(changes) };
}

function checkNamed(definition: CustomFieldDefinition | undefined, key: string, raw: unknown) {
  if (definition) return checkCustomField(definition, raw);
  return at(refused('unknownField', '没有这个自定义字段', 'There is no such custom field.'), 'customFields', key);
}

/** One value in its stored form. Takes what a form sends and what a spreadsheet holds: `是`, `1,200`, `红;蓝`. */
export function checkCustomField(
  definition: CustomFieldDefinition,
  raw: unknown,
): Accepted<CustomFieldValue | null> | FieldRefusal {
  const path = ['customFields', definition.key];
  const checked: Checked = isEmpty(raw) ? { ok: true, value: [] } : readers[definition.type](raw, definition);
  if (!checked.ok) return at(checked, ...path, ...(checked.item === undefined ? [] : [checked.item]));
  if (!isEmpty(checked.value)) return checked;
  return definition.isRequired
    ? at(refused('required', '不能为空', 'This is required.'), ...path)
    : { ok: true, value: null };
}

type Checked = Accepted<CustomFieldValue> | (RefusedValue & { readonly item?: string });
type Reader = (raw: unknown, definition: CustomFieldDefinition) => Checked;

const readers: Record<CustomFieldType, Reader> = {
  TEXT: readText,
  NUMBER: readNumber,
  DATE: readDate,
  BOOLEAN: readBoolean,
  ENUM: readChoice,
  MULTI_ENUM: readChoices,
};

function readText(raw: unknown, definition: CustomFieldDefinition): Checked {
  if (typeof raw !== 'string') return wrongType('请填写文本', 'Give a text.');
  return cleanText(raw, { max: definition.maxLength ?? 500, multiline: true });
}

const writtenNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

function readNumber(raw: unknown, { min, max, integer }: CustomFieldDefinition): Checked {
  const text = typeof raw === 'string' ? raw.normalize('NFKC').trim() : undefined;
  const value = text !== undefined && writtenNumber.test(text) ? Number(text.replaceAll(',', '')) : raw;
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('请填写数字', 'Give a number.');
  if (integer && !Number.isSafeInteger(value)) return refused('format', '请填写整数', 'Give a whole number.');
  if (min !== undefined && value < min) return refused('range', `不能小于 ${min}`, `At least ${min}.`);
  if (max !== undefined && value > max) return refused('range', `不能大于 ${max}`, `At most ${max}.`);
  return { ok: true, value: value === 0 ? 0 : value };
}

function readDate(raw: unknown): Checked {
  return typeof raw === 'string'
    ? cleanDate(raw)
    : wrongType('请填写日期，例如 2024-03-05', 'Write a date as 2024-03-05.');
}

const spokenBooleans = new Map([
  ...['true', 'yes', 'y', '1', '是', '有', '对'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0', '否', '无', '不'].map((word) => [word, false] as const),
]);

function readBoolean(raw: unknown): Checked {
  const value = typeof raw === 'string' ? spokenBooleans.get(raw.trim().toLowerCase()) : raw;
  return typeof value === 'boolean' ? { ok: true, value } : wrongType('请填写是或否', 'Say yes or no.');
}

function readChoice(raw: unknown, definition: CustomFieldDefinition): Checked {
  if (typeof raw !== 'string') return wrongType('请选择一项', 'Choose one.');
  const option = optionNamed(definition, raw);
  return option === undefined ? noSuchOption() : { ok: true, value: option };
}

function readChoices(raw: unknown, definition: CustomFieldDefinition): Checked {
  const given: unknown = typeof raw === 'string' ? raw.split(/[,;|、，；]/).filter((word) => word.trim() !== '') : raw;
  if (!Array.isArray(given)) return wrongType('请选择若干项', 'Choose from the list.');
  const chosen = new Set<string>();
  for (const [i, word] of given.entries()) {
    const option = typeof word === 'string' ? optionNamed(definition, word) : undefined;
    if (option === undefined) return { ...noSuchOption(), item: String(i) };
    chosen.add(option);
  }
  return {
    ok: true,
    value: (definition.options ?? []).filter((option) => chosen.has(option)),
  };
}

/** The choice as it is defined; people who type it need not mind the case. */
function optionNamed(definition: CustomFieldDefinition, raw: string): string | undefined {
  const word = raw.trim();
  const options = definition.options ?? [];
  return (
    options.find((option) => option === word) ?? options.find((option) => option.toLowerCase() === word.toLowerCase())
  );
}

function isEmpty(raw: unknown): boolean {
  return (
    raw === null ||
    raw === undefined ||
    (typeof raw === 'string' && raw.trim() === '') ||
    (Array.isArray(raw) && raw.length === 0)
  );
}

const noSuchOption = (): RefusedValue => refused('choice', '不在可选项中', 'This is not one of the choices.');

const wrongType = (zh: string, en: string): RefusedValue => refused('type', zh, en);

function at({ rule, messageZh, messageEn }: RefusedValue, ...path: string[]): FieldRefusal {
  return { ok: false, rule, messageZh, messageEn, path };
}
