import type { IdentityKind } from '@kehu/schema';
import { newId } from '../../../platform/ids.js';
import type { DataKey, Vault } from '../../../platform/vault.js';
import type { Accepted, RefusedValue } from '../checked.policy.js';
import { normaliseIdentity } from '../identity.policy.js';
import { cleanText } from '../text.policy.js';

/** An identity as somebody wrote it down. */
export interface RawIdentity {
  readonly kind: IdentityKind;
  readonly value: string;
  /** The system an external id comes from. */
  readonly source?: string | null;
  /** Reads phone numbers without a country code; CN when left out. */
  readonly country?: string | null;
  readonly isPrimary?: boolean | null;
  readonly verifiedAt?: Date | null;
}

/** A row of `identity`, with the value in the clear for whoever makes the search tokens of it. */
export interface PreparedIdentity {
  readonly id: string;
  readonly customerId: string;
  readonly kind: IdentityKind;
  readonly source: string;
  readonly value: string;
  /** Its place in what was given. */
  readonly index: number;
  readonly sealed: Buffer;
  readonly valueHash: Buffer;
  readonly masked: string;
  isPrimary: boolean;
  readonly verifiedAt: Date | null;
  readonly createdAt: Date;
}

type Country = Parameters<typeof normaliseIdentity>[2];

/** Normalises, hashes and seals an identity of the customer whose data key it is. */
export function prepareIdentity(
  key: DataKey,
  raw: RawIdentity,
  keys: Vault,
  now: Date,
  index = 0,
): Accepted<PreparedIdentity> | RefusedValue {
  const checked = normaliseIdentity(raw.kind, raw.value, (raw.country ?? 'CN') as Country, raw.source ?? undefined);
  if (!checked.ok) return checked;
  const { value, masked } = checked;
  return {
    ok: true,
    value: {
      id: newId(now.getTime()),
      customerId: key.customerId,
      kind: raw.kind,
      source: raw.kind === 'EXTERNAL_ID' ? value.slice(0, value.indexOf(':')) : toldBy(raw.source),
      value,
      index,
      sealed: key.seal(value),
      valueHash: keys.blind(raw.kind, value),
      masked,
      isPrimary: raw.isPrimary ?? false,
      verifiedAt: raw.verifiedAt ?? null,
      createdAt: now,
    },
  };
}

/** Where it was told: a remark, so what cannot be stored is left out. */
function toldBy(source: string | null | undefined): string {
  const text = cleanText(source ?? '', { max: 40 });
  return text.ok ? text.value : '';
}

/** An identity as people read it: an external id without the system it comes from, which has a field of its own. */
export function shownValue(kind: IdentityKind, value: string): string {
  return kind === 'EXTERNAL_ID' ? value.slice(value.indexOf(':') + 1) : value;
}
