import type { CustomerKind } from '@kehu/schema';
import type { FileAddress } from './bulk-addresses.js';
import type { FileContact } from './bulk-contacts.js';
import { completenessFrom, type KnownFields } from './completeness.facts.js';
import type { CompletenessField } from './completeness-templates.policy.js';
import type { PreparedCustomer } from './prepare-customer.js';

/** A customer that has just been made, with all that is known of it. */
interface Newcomer {
  readonly prepared: PreparedCustomer;
  readonly address: FileAddress | null;
  readonly contact: FileContact | null;
}

/** Everything is new, so that only which fields are known counts: of a file's rows there are few kinds. */
const percents = new Map<string, number>();

/** How complete the record of a new customer is, in whole percent: the same as `completenessByCustomer` reads later. */
export function completenessOfNew(newcomer: Newcomer): number {
  const { customer } = newcomer.prepared;
  const fields = knownOf(newcomer);
  const key = `${customer.kind} ${fields.join()}`;
  const known = percents.get(key);
  if (known !== undefined) return known;
  const percent = percentOf(customer.kind, fields, customer.createdAt);
  percents.set(key, percent);
  return percent;
}

function percentOf(kind: CustomerKind, fields: readonly CompletenessField[], now: Date): number {
  const known = Object.fromEntries(fields.map((field) => [field, now.toISOString()])) as KnownFields['known'];
  return completenessFrom({ kind, baseClass: 'PROSPECT', known }, now).percent;
}

function knownOf({ prepared: { customer, identities }, address, contact }: Newcomer): CompletenessField[] {
  const has = (...kinds: string[]): boolean => identities.some(({ kind }) => kinds.includes(kind));
  const facts: [CompletenessField, boolean][] = [
    ['NAME', customer.name !== ''],
    ['PHONE', has('PHONE')],
    ['EMAIL', has('EMAIL')],
    ['WECHAT', has('WECHAT_OPENID', 'WECOM')],
    ['USCC', has('USCC')],
    ['ADDRESS', address !== null],
    ['CONTACT', contact !== null],
    ['GENDER', customer.gender !== null],
    ['INDUSTRY', customer.industry !== null],
    ['COMPANY_SIZE', customer.companySize !== null],
    ['OWNER', customer.ownerId !== null],
    ['SOURCE', customer.source !== 'OTHER'],
  ];
  return facts.flatMap(([field, isKnown]) => (isKnown ? [field] : []));
}
