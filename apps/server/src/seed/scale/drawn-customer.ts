import type { RawIdentity } from '../../features/customers/identities/prepare-identity.js';
import { prepareCustomer, type PreparedCustomer, type RawCustomer } from '../../features/customers/prepare-customer.js';
import type { Vault } from '../../platform/vault.js';
import { latin } from '../demo/people/latin.js';

/** A customer as it was drawn: all that hangs on the order of the draws, so that any thread can make the rest of it. */
export interface DrawnCustomer {
  /** Counted from 0. */
  readonly place: number;
  readonly raw: Omit<RawCustomer, 'identities'>;
  /** Of its identities, in their order. */
  readonly identityIds: readonly string[];
  readonly createdAt: Date;
}

/** How many identities the customer at a place has: every second has an address, every third a WeChat id. */
export const identityCount = (place: number): number => 1 + Number(place % 2 === 0) + Number(place % 3 === 0);

/** Every row of a drawn customer. */
export function prepareDrawn({ place, raw, identityIds, createdAt }: DrawnCustomer, keys: Vault): PreparedCustomer {
  const prepared = prepareCustomer({ ...raw, identities: identitiesOf(place, raw.name) }, keys, createdAt);
  if (!prepared.ok) throw new Error(`customer ${place} is refused: ${JSON.stringify(prepared.refusals)}`);
  const identities = prepared.value.identities.map((identity, i) => ({ ...identity, id: identityIds[i] ?? '' }));
  return { ...prepared.value, identities };
}

/** A number no operator gives out. */
function identitiesOf(place: number, name: string): RawIdentity[] {
  const phone = { kind: 'PHONE', value: `161${String(place).padStart(8, '0')}` } as const;
  const mail = { kind: 'EMAIL', value: `${latin(name).slice(0, 20)}.${place}@mail.example` } as const;
  const weChat = { kind: 'WECHAT_OPENID', value: `o6_bmjrPTlm6_2sgVt7h${String(place).padStart(8, '0')}` } as const;
  return [phone, ...(place % 2 === 0 ? [mail] : []), ...(place % 3 === 0 ? [weChat] : [])];
}
