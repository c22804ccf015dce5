import { ImportField, isValueOf, type Locale } from '@kehu/schema';

/** What may be said about a row in both languages; `{0}` is the first value. */
const sentences = {
  missing: ['is missing', '缺失'],
  unknownValue: ['"{0}" is none of ours', '“{0}”不是可用的取值'],
  noDay: ['"{0}" is no day between 1900 and 2100', '“{0}”不是 1900 至 2100 年之间的日期'],
  future: ['{0} lies in the future', '{0} 在将来'],
  noAmount: ['"{0}" is no amount', '“{0}”不是金额'],
  noNumber: ['"{0}" is no number', '“{0}”不是数字'],
  noPrice: ['"{0}" is no price', '“{0}”不是单价'],
  noQuantity: ['"{0}" is no amount of goods', '“{0}”不是数量'],
  noFraction: ['"{0}" is not between 0 and 1', '“{0}”不在 0 与 1 之间'],
  noRating: ['"{0}" is not 1 to 5', '“{0}”不是 1 至 5 的评分'],
  unknownRecord: ['"{0}" is not known', '没有“{0}”'],
  notInImport: ['"{0}" is not in this import', '本次导入中没有“{0}”'],
  notTaken: ['"{0}" was not taken', '“{0}”未被录入'],
  twice: ['stands in the file twice', '在文件中出现了两次'],
  columns: ['has {0} values where the header names {1}', '有 {0} 个值，而表头有 {1} 列'],
  values: ['has {0} values', '有 {0} 个值'],
  unclosed: ['a quote is never closed', '引号没有闭合'],
  endless: ['is longer than two million characters', '超过两百万个字符'],
  heldByOther: ['taken without {0} {2}: another customer holds it', '录入时略去{1} {2}：已属于另一位客户'],
  withoutIdentity: ['taken without {0}: {2}', '录入时略去{1}：{3}'],
  withoutContact: ['taken without its contact: {0}', '录入时略去联系人：{1}'],
  /** By a rule of another area, which says it in both languages. */
  refused: ['{0}', '{1}'],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

export type ReasonCode = keyof typeof sentences;

/** Why a row was not taken, or what was left out of it: kept as a code with its values, said in the language of who reads it. */
export interface Reason {
  readonly code: ReasonCode;
  /** The field of the mapping it is about; absent where it is the whole row. */
  readonly field?: string;
  readonly values?: readonly string[];
}

/** A reason about a field of the mapping. */
export const about = (field: string, code: ReasonCode, ...values: string[]): Reason => ({ code, field, values });

/** The reason as a rule of another area gives it. */
export const refusedBecause = (field: string, { messageEn, messageZh }: BothLanguages): Reason =>
  about(field, 'refused', messageEn, messageZh);

export interface BothLanguages {
  readonly messageEn: string;
  readonly messageZh: string;
}

/** What people call a field of the mapping; one without a word stays as it is. */
function wordOf(field: string, isChinese: boolean): string {
  const key = words[field] ?? field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  if (!isValueOf(ImportField, key)) return field;
  const { zh, en } = ImportField.values[key];
  return isChinese ? zh : en;
}

/** Fields that are called otherwise than in a plan. */
const words: Readonly<Record<string, ImportField>> = {
  externalId: 'KEY',
  sku: 'KEY',
  unitPrice: 'PRICE',
  quantity: 'UNITS',
};

/** The reasons of one row as a sentence; a dash where they were taken away. */
export function sayReasons(reasons: readonly Reason[], locale: Locale): string {
  const isChinese = locale === 'ZH_CN';
  const said = reasons.map(({ code, field, values = [] }) => {
    const sentence = sentences[code][isChinese ? 1 : 0].replace(
      /\{(\d)\}/g,
      (_, place: string) => values[Number(place)] ?? '',
    );
    return field === undefined ? sentence : `${wordOf(field, isChinese)}${isChinese ? '：' : ': '}${sentence}`;
  });
  return said.join(isChinese ? '；' : ' ') || '—';
}
