import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { refused, type RefusedValue } from '../checked.policy.js';
import type { NormalisedIdentity } from './normalised.policy.js';

const bareMobile = /^1[3-9]\d{9}$/;
const mainlandMobile = /^(?:\+86|0086|86)?0?(1[3-9]\d{9})$/;
const scientific = /^\d(?:\.\d+)?e\+?\d{1,2}$/i;
const spreadsheetFloat = /^(\d{7,15})\.0+$/;
const extension = /(?:;ext=|转|分机|ext\.?|x|#)[\s:]*(\d{1,6})$/i;
const dashedExtension = /^(0\d{2,3}-\d{7,8})-(\d{1,6})$/;
const separators = /[\s()\-./·‐-―]/g;
const several = /\d{7}\s*[,;/、，；|]\s*\+?\d{7}/;

/**
 * A telephone number as E.164, with `;ext=` when it has an extension.
 * Mainland mobiles are recognised by their shape alone: new number blocks open faster than libraries learn them.
 */
export function normalisePhone(raw: string, country: CountryCode): NormalisedIdentity | RefusedValue {
  if (country === 'CN' && bareMobile.test(raw)) return mobile(raw);
  const text = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:/i, '')
    .replace(spreadsheetFloat, '$1');
  if (scientific.test(text)) {
    return refused(
      'scientific',
      '号码被表格软件写成了科学计数法，请把该列设为文本后重新导出',
      'A spreadsheet turned this number into scientific notation; format the column as text and export again.',
    );
  }
  if (several.test(text)) return refused('several', '一次只能填写一个号码', 'Give one number at a time.');
  const [number, ext] = splitExtension(text);
  const dialled = number.replace(separators, '');
  if (!/^\+?\d+$/.test(dialled)) return refused('format', '不是电话号码', 'This is not a telephone number.');
  const own = country === 'CN' || /^(?:\+|00)/.test(dialled) ? mainlandMobile.exec(dialled)?.[1] : undefined;
  if (own && !ext) return mobile(own);
  return parsed(dialled, ext, country);
}

/** The number inside its own country, for people who type it without the country code: `+85291234567` → `91234567`. */
export function nationalNumber(e164: string): string {
  return parsePhoneNumberFromString(e164)?.nationalNumber ?? e164.slice(1);
}

function splitExtension(text: string): [number: string, ext: string | undefined] {
  const dashed = dashedExtension.exec(text);
  if (dashed) return [dashed[1]!, dashed[2]];
  const found = extension.exec(text);
  return found ? [text.slice(0, found.index), found[1]] : [text, undefined];
}

function mobile(digits: string): NormalisedIdentity {
  const [head, middle, last4] = [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)];
  return {
    ok: true,
    value: `+86${digits}`,
    display: `${head} ${middle} ${last4}`,
    masked: `${head}****${last4}`,
    last4,
  };
}

function parsed(dialled: string, ext: string | undefined, country: CountryCode): NormalisedIdentity | RefusedValue {
  const number = parsePhoneNumberFromString(dialled, country);
  if (!number?.isValid() || isBrokenMobile(number)) return invalid(dialled);
  const last4 = number.nationalNumber.slice(-4);
  const tail = ext ? `;ext=${ext}` : '';
  const shownTail = ext ? ` 转 ${ext}` : '';
  const home = number.countryCallingCode === '86';
  return {
    ok: true,
    value: number.number + tail,
    display: (home ? number.formatNational() : number.formatInternational()) + shownTail,
    masked: `${home ? areaCode(number) : `+${number.countryCallingCode}`}****${last4}`,
    last4,
  };
}

/** What begins like a mainland mobile is one or nothing: the tables also know short service numbers such as 1600 0000. */
function isBrokenMobile(number: PhoneNumber): boolean {
  return number.countryCallingCode === '86' && /^1[1-9]/.test(number.nationalNumber);
}

function areaCode(number: PhoneNumber): string {
  return number.formatNational().split(' ')[0]!.slice(0, 4);
}

function invalid(dialled: string): RefusedValue {
  if (dialled.length > 16) return refused('tooLong', '号码位数过多', 'The number has too many digits.');
  if (dialled.length < 11) {
    return refused(
      'incomplete',
      '号码不完整：手机号为 11 位，固定电话请加区号',
      'The number is incomplete: a mobile has 11 digits, a fixed line needs its area code.',
    );
  }
  return refused('format', '号码无效', 'There is no such number.');
}
