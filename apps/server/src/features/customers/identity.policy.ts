import type { IdentityKind } from '@kehu/schema';
import type { CountryCode } from 'libphonenumber-js/max';
import { normaliseNationalId, normaliseUscc } from './identities/chinese-codes.policy.js';
import { normaliseEmail } from './identities/email.policy.js';
import { maskId, type NormalisedIdentity } from './identities/normalised.policy.js';
import { normalisePhone } from './identities/phone.policy.js';
import { refused, type RefusedValue } from './checked.policy.js';
import { cleanText } from './text.policy.js';

export type { NormalisedIdentity } from './identities/normalised.policy.js';

/** Everything that names a customer: the identities, and our own customer code. */
export type NamedBy = IdentityKind | 'CODE';

/**
 * Brings an identity to its one form, or says what is wrong with it. `country` reads numbers without a country code.
 * An EXTERNAL_ID needs the system it comes from: as `source`, or written before it as `shop:123`.
 */
export function normaliseIdentity(
  kind: NamedBy,
  raw: string,
  country: CountryCode = 'CN',
  source?: string,
): NormalisedIdentity | RefusedValue {
  if (raw.length > 1000) return refused('tooLong', '内容过长', 'This is too long.');
  if (kind === 'PHONE') return raw.trim() === '' ? missing() : normalisePhone(raw, country);
  const text = cleanText(raw, { max: 320, required: true });
  if (!text.ok) return text;
  switch (kind) {
    case 'EMAIL':
      return normaliseEmail(text.value);
    case 'NATIONAL_ID':
      return normaliseNationalId(text.value);
    case 'USCC':
      return normaliseUscc(text.value);
    case 'EXTERNAL_ID':
      return normaliseExternalId(text.value, source);
    default:
      return normaliseHandle(kind, text.value);
  }
}

type HandleKind = Exclude<NamedBy, 'PHONE' | 'EMAIL' | 'NATIONAL_ID' | 'USCC' | 'EXTERNAL_ID'>;

interface HandleRule {
  readonly shape: RegExp;
  readonly fold?: (text: string) => string;
  readonly zh: string;
  readonly en: string;
}

const token = /^[A-Za-z0-9_.@-]{4,64}$/;
const hexDevice = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})$/i;

const handles: Record<HandleKind, HandleRule> = {
  WECHAT_OPENID: { shape: /^[A-Za-z0-9_-]{6,64}$/, zh: '微信 OpenID', en: 'WeChat open id' },
  WECOM: { shape: token, zh: '企业微信 ID', en: 'WeCom id' },
  DOUYIN: { shape: /^[A-Za-z0-9_.-]{2,64}$/, zh: '抖音号', en: 'Douyin id' },
  WEIBO: { shape: /^[\p{L}\p{N}_-]{2,64}$/u, zh: '微博 ID 或昵称', en: 'Weibo id or name' },
  DEVICE: {
    shape: /^[\x21-\x7e]{4,128}$/,
    fold: (text) => (hexDevice.test(text) ? text.toLowerCase() : text),
    zh: '设备编号',
    en: 'device id',
  },
  CODE: {
    shape: /^[A-Z0-9][A-Z0-9._/-]{0,39}$/,
    fold: (text) => text.normalize('NFKC').toUpperCase(),
    zh: '客户编号',
    en: 'customer code',
  },
};

function normaliseHandle(kind: HandleKind, text: string): NormalisedIdentity | RefusedValue {
  const { shape, fold, zh, en } = handles[kind];
  const value = fold ? fold(text) : text;
  if (!shape.test(value)) return refused('format', `不是有效的${zh}`, `This is not a ${en}.`);
  return { ok: true, value, display: value, masked: kind === 'CODE' ? value : maskId(value) };
}

const sourceShape = /^[a-z0-9][a-z0-9._-]{0,39}$/;
const sourcePrefix = /^([A-Za-z0-9][A-Za-z0-9._-]{0,39}):(.+)$/;

function normaliseExternalId(text: string, source: string | undefined): NormalisedIdentity | RefusedValue {
  const prefixed = source === undefined ? sourcePrefix.exec(text) : null;
  const from = (prefixed?.[1] ?? source ?? '').trim().toLowerCase();
  const id = (prefixed?.[2] ?? text).trim();
  if (!sourceShape.test(from)) {
    return refused('source', '外部编号需要注明来源系统', 'An external id needs the name of the system it comes from.');
  }
  if (id.length > 200) return refused('tooLong', '外部编号不能超过 200 个字符', 'At most 200 characters.');
  return { ok: true, value: `${from}:${id}`, display: id, masked: maskId(id) };
}

function missing(): RefusedValue {
  return refused('required', '不能为空', 'This is required.');
}
