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

const has =
  (...kinds: string[]) =>
  ({ prepared: { identities } }: Newcomer): boolean =>
    identities.some(({ kind }) => kinds.includes(kind));

/** What counts, and whether it is known of somebody new. */
const facts: readonly (readonly [CompletenessField, (newcomer: Newcomer) => boolean])[] = [
  ['NAME', ({ prepared: { customer } }) => customer.name !== ''],
  ['PHONE', has('PHONE')],
  ['EMAIL', has('EMAIL')],
  ['WECHAT', has('WECHAT_OPENID', 'WECOM')],
  ['USCC', has('USCC')],
  ['ADDRESS', ({ address }) => address !== null],
  ['CONTACT', ({ contact }) => contact !== null],
  ['GENDER', ({ prepared: { customer } }) => customer.gender !== null],
  ['INDUSTRY', ({ prepared: { customer } }) => customer.industry !== null],
  ['COMPANY_SIZE', ({ prepared: { customer } }) => customer.companySize !== null],
  ['OWNER', ({ prepared: { customer } }) => customer.ownerId !== null],
  ['SOURCE', ({ prepared: { customer } }) => customer.source !== 'OTHER'],
];

/** Everything is new, so that only which facts are known counts: of a file's rows there are few kinds. */
const percents = new Map<string, number>();

/** How complete the record of a new customer is, in whole percent: the same as `completenessByCustomer` reads later. */
export function completenessOfNew(newcomer: Newcomer): number {
  const { customer } = newcomer.prepared;
  let mark = 0;
  for (const [, isKnown] of facts) mark = mark * 2 + Number(isKnown(newcomer));
  const key = `${customer.kind} ${mark}`;
  const known = percents.get(key);
  if (known !== undefined) return known;
  const fields = facts.flatMap(([field, isKnown]) => (isKnown(newcomer) ? [field] : []));
  const percent = percentOf(customer.kind, fields, customer.createdAt);
  percents.set(key, percent);
  return percent;
}

function percentOf(kind: CustomerKind, fields: readonly CompletenessField[], now: Date): number {
  const known = Object.fromEntries(fields.map((field) => [field, now.toISOString()])) as KnownFields['known'];
  return completenessFrom({ kind, baseClass: 'PROSPECT', known }, now).percent;
}
