import { CustomerKind } from '@kehu/schema';
import type { FileAddress } from './bulk-addresses.js';
import type { FileContact } from './bulk-contacts.js';
import { completenessFrom, type KnownFields } from './completeness.facts.js';
import type { CompletenessField, CompletenessRules } from './completeness-templates.policy.js';
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

/** Which facts are known of a new customer, and its kind, as one number: of a file's rows there are few. */
export function markOf(newcomer: Newcomer): number {
  let mark = CustomerKind.keys.indexOf(newcomer.prepared.customer.kind);
  for (const [, isKnown] of facts) mark = mark * 2 + Number(isKnown(newcomer));
  return mark;
}

/** How complete records with these marks are, in whole percent: the same as `completenessRows` reads later. */
export function percentsOf(marks: Uint16Array, rules: CompletenessRules, now: Date): number[] {
  const percents = new Map([...new Set(marks)].map((mark) => [mark, percentOf(mark, rules, now)]));
  return Array.from(marks, (mark) => percents.get(mark) ?? 0);
}

/** Everything is new, so that only which facts are known counts. */
function percentOf(mark: number, rules: CompletenessRules, now: Date): number {
  const kind = CustomerKind.keys[mark >> facts.length] ?? 'INDIVIDUAL';
  const fields = facts.filter((_fact, i) => (mark >> (facts.length - 1 - i)) & 1).map(([field]) => field);
  const known = Object.fromEntries(fields.map((field) => [field, now.toISOString()])) as KnownFields['known'];
  return completenessFrom({ kind, baseClass: 'PROSPECT', known }, now, rules).percent;
}
