import { refused, type RefusedValue } from '../checked.policy.js';
import type { NormalisedIdentity } from './normalised.policy.js';

const plainAddress =
  /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;
const localPart = /^[^\s@.<>()[\],;:"\\\p{C}]+(?:\.[^\s@.<>()[\],;:"\\\p{C}]+)*$/u;
const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * A mail address in lower case, an international domain in its ASCII form.
 * The local part is folded too: no mail service in use tells `Li@` from `li@`, but people type both.
 */
export function normaliseEmail(raw: string): NormalisedIdentity | RefusedValue {
  const trimmed = raw.trim();
  if (plainAddress.test(trimmed) && !trimmed.includes('xn--')) return plain(trimmed);
  const text = trimmed.normalize('NFKC').replace(/^mailto:/i, '');
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  if (at < 1 || !localPart.test(local)) return notAnAddress();
  const shown = text.slice(at + 1).toLowerCase();
  const domain = asciiForm(shown);
  if (!asciiDomain.test(domain)) return notAnAddress();
  return sized(local, domain, shown);
}

function plain(address: string): NormalisedIdentity | RefusedValue {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  return sized(address.slice(0, at), domain, domain);
}

/** The form of an international domain that machines use: 例子.中国 → xn--fsqu00a.xn--fiqs8s; empty when it is no domain. */
function asciiForm(domain: string): string {
  const address = `http://${domain}/`;
  return /[/?#:@%\\]/.test(domain) || !URL.canParse(address) ? '' : new URL(address).hostname;
}

function sized(local: string, domain: string, shownDomain: string): NormalisedIdentity | RefusedValue {
  if (local.length > 64 || local.length + domain.length > 253) {
    return refused('tooLong', '邮箱地址过长', 'The mail address is too long.');
  }
  return {
    ok: true,
    value: `${local.toLowerCase().normalize('NFKC')}@${domain}`,
    display: `${local}@${shownDomain}`,
    masked: `${[...local][0]}***@${shownDomain}`,
  };
}

function notAnAddress(): RefusedValue {
  return refused('format', '不是有效的邮箱地址', 'This is not a mail address.');
}
