import { daysInMonth, firstYear, lastYear } from '../date.policy.js';
import { refused, type RefusedValue } from '../checked.policy.js';
import { maskId, type NormalisedIdentity } from './normalised.policy.js';

const idShape = /^\d{17}[\dX]$/;
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCheckDigits = '10X98765432';
// Provinces, Taiwan 71 and 83, Hong Kong 81, Macao 82; 9 opens the cards of foreign permanent residents.
const idRegion = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;

/** A resident identity number: 18 characters, checked by GB 11643 (ISO 7064 MOD 11-2), with a birth date that exists. */
export function normaliseNationalId(raw: string): NormalisedIdentity | RefusedValue {
  const id = compacted(raw);
  if (/E\+?\d+$/.test(id)) return scientificId();
  if (/^\d{15}$/.test(id)) {
    return refused(
      'format',
      '请填写 18 位身份证号（15 位旧号已停用）',
      'Give the 18-digit number; 15 digits are retired.',
    );
  }
  if (!idShape.test(id) || !idRegion.test(id) || !hasBirthDate(id)) {
    return refused('format', '不是有效的身份证号', 'This is not a national id number.');
  }
  const sum = idWeights.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return idCheckDigits[sum % 11] === id[17] ? accepted(id) : wrongCheck();
}

function hasBirthDate(id: string): boolean {
  const [year, month, day] = [Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))];
  return (
    year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

// No I, O, S, V, Z: they look like digits.
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const usccShape = /^[0-9ABCDEFGHJKLMNPQRTUWXY]{2}\d{6}[0-9ABCDEFGHJKLMNPQRTUWXY]{10}$/;
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code: 18 characters, checked by GB 32100-2015. */
export function normaliseUscc(raw: string): NormalisedIdentity | RefusedValue {
  const code = compacted(raw);
  if (/^\dE\+|\.\d+E\+/.test(code)) return scientificId();
  if (!usccShape.test(code)) {
    return refused('format', '不是有效的统一社会信用代码', 'This is not a unified social credit code.');
  }
  const sum = usccWeights.reduce((total, weight, i) => total + weight * usccAlphabet.indexOf(code[i]!), 0);
  return usccAlphabet[(31 - (sum % 31)) % 31] === code[17] ? accepted(code) : wrongCheck();
}

const compacted = (raw: string): string => raw.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

const accepted = (value: string): NormalisedIdentity => ({ ok: true, value, display: value, masked: maskId(value) });

function wrongCheck(): RefusedValue {
  return refused(
    'checksum',
    '校验码不符，请核对',
    'The check digit does not fit; please compare it with the document.',
  );
}

function scientificId(): RefusedValue {
  return refused(
    'scientific',
    '号码被表格软件写成了科学计数法，请把该列设为文本后重新导出',
    'A spreadsheet turned this number into scientific notation; format the column as text and export again.',
  );
}
