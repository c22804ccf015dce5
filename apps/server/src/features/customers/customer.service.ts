import type { CustomerKind, CustomerSource, Gender } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { DomainError, refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import type { NumberSeries } from '../../platform/number-series.js';
import { sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer } from '../access/index.js';
import { placeOf, requireNodes, type Place } from './assignment.js';
import { accepted, refusalOf } from './checked-values.js';
import { announceCustomer, requireCustomer, type Changed, type CustomerRef } from './customer-access.js';
import { Customer } from './customer.entity.js';
import { customerDeleted, customerRestored, customersCreated, customersMoved } from './customers.events.js';
import { checkedCustom } from './custom-fields/custom-values.js';
import { claimIdentities, type Claim } from './identities/identity-claims.js';
import type { RawIdentity } from './identities/prepare-identity.js';
import { normaliseIdentity } from './identity.policy.js';
import { insertCustomers } from './insert-customers.js';
import { changedMeanwhile } from './owned-rows.js';
import { checkSize, cleanLine, cleanName, cleanWebsite, namesOf, prepareCustomer } from './prepare-customer.js';
import { refreshSearch } from './refresh-search.js';

/** What may be said about the profile; absent leaves, null clears. */
export interface Profile {
  readonly kind?: CustomerKind | null;
  readonly name?: string | null;
  readonly gender?: Gender | null;
  readonly industry?: string | null;
  readonly companySize?: number | null;
  readonly website?: string | null;
  readonly ownerId?: string | null;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
  /** Values by the key of the custom field; null clears one. */
  readonly customFields?: Readonly<Record<string, unknown>> | null;
}

export interface NewCustomer extends Profile {
  readonly kind: CustomerKind;
  readonly name: string;
  /** A number of our own is given when left out. */
  readonly code?: string | null;
  readonly source?: CustomerSource | null;
  readonly sourceDetail?: string | null;
  readonly firstTouchAt?: Date | null;
  readonly identities?: readonly RawIdentity[] | null;
  readonly clientMutationKey?: string | null;
}

export interface CustomerUpdate extends Profile {
  readonly expectedVersion: number;
}

const FIRST_CODE = 100_001;
const ownCode = /^K\d+$/;

/** The code that goes with a number of the series `customer`, which starts at FIRST_CODE. */
export const codeOf = (number: number): string => `K${number}`;
export const customerSeries = { key: 'customer', first: FIRST_CODE } as const;

/** Records of customers, from the first word to the last. */
export class CustomerService {
  constructor(private readonly codes: NumberSeries) {}

  async create(ctx: RequestContext, given: NewCustomer): Promise<Changed> {
    // Before the transaction: a number is never taken back, and nobody waits for it.
    const code = given.code ? givenCode(given.code) : codeOf(await this.codes.take(ctx));
    return inTransaction(ctx, (tx) =>
      once(tx, 'customerCreate', given.clientMutationKey, given, () => this.insert(tx, given, code)),
    );
  }

  async update(ctx: RequestContext, id: string, given: CustomerUpdate): Promise<Changed> {
    return inTransaction(ctx, async (tx) => {
      const customer = await requireCustomer(tx, id, { permission: 'customers:write', field: null, lock: true });
      requireVersion(customer, given.expectedVersion);
      const place = await placePatch(tx, customer, given);
      const patch = { ...profilePatch(customer, given), ...place };
      const custom = given.customFields ? await checkedCustom(tx, given.customFields, customer.custom) : undefined;
      const changes = custom === undefined ? patch : { ...patch, custom: custom as object };
      const where = { id: customer.id, version: given.expectedVersion };
      await tx.db.getRepository(Customer).update(where, { ...changes, updatedAt: tx.now });
      if (patch.name !== undefined || patch.kind !== undefined) await refreshSearch(tx, customer.id);
      if (Object.keys(place).length > 0) {
        const { ownerId = customer.ownerId } = place;
        const former = ownerId === customer.ownerId ? {} : { formerOwnerId: customer.ownerId };
        await customersMoved.publish(tx, { customerIds: [customer.id], ...former });
      }
      await announceCustomer(tx, customer.id);
      return { customerId: customer.id, id: null };
    });
  }

  /** Takes the customer out of every list; what they are known by stays theirs, so that they can come back. */
  async delete(ctx: RequestContext, id: string, expectedVersion: number): Promise<Changed> {
    return inTransaction(ctx, async (tx) => {
      const customer = await requireCustomer(tx, id, { permission: 'customers:write', field: null, lock: true });
      await setStatus(tx, customer, 'ERASED', expectedVersion);
      await customerDeleted.publish(tx, { customerId: customer.id });
      tx.announce('customer', { customerId: customer.id });
      return { customerId: customer.id, id: null };
    });
  }

  async restore(ctx: RequestContext, id: string, expectedVersion: number): Promise<Changed> {
    return inTransaction(ctx, async (tx) => {
      const required = { permission: 'customers:write', field: null, lock: true, status: 'ERASED' } as const;
      const customer = await requireCustomer(tx, id, required);
      await setStatus(tx, customer, 'ACTIVE', expectedVersion);
      await customerRestored.publish(tx, { customerId: customer.id });
      await announceCustomer(tx, customer.id);
      return { customerId: customer.id, id: null };
    });
  }

  private async insert(tx: TransactionContext, given: NewCustomer, code: string): Promise<Changed> {
    const place = await placeOf(tx, given);
    const custom = await checkedCustom(tx, given.customFields ?? {}, null);
    const id = newId(tx.now.getTime());
    const identities = given.identities ?? [];
    const raw = { ...given, ...place, id, code, custom, identities, createdById: tx.actor.userId };
    const prepared = prepareCustomer(raw, tx.services.keys, tx.now);
    if (!prepared.ok) throw new DomainError(prepared.refusals.map(refusalOf));
    const claims: Claim[] = prepared.value.identities.map(({ kind, valueHash, index }) => ({
      kind,
      valueHash,
      field: ['identities', String(index), 'value'],
    }));
    if (given.code) claims.push({ kind: 'CODE', valueHash: tx.services.keys.blind('CODE', code), field: ['code'] });
    await claimIdentities(tx, id, claims);
    await insertCustomers(tx, [prepared.value]);
    await requireInReach(tx, id);
    await customersCreated.publish(tx, { customerIds: [id] });
    tx.announce('customer', { customerId: id });
    return { customerId: id, id: null };
  }
}

/** A code somebody chose; those that look like ours would meet them one day. */
function givenCode(code: string): string {
  const checked = normaliseIdentity('CODE', code);
  if (!checked.ok) accepted(checked, ['code']);
  else if (!ownCode.test(checked.value)) return checked.value;
  throw refuse('BAD_INPUT', 'Codes of K and digits are given by Kehu itself.', ['code']);
}

/** A new customer must lie where its maker may write, as an update would ask. */
async function requireInReach(tx: TransactionContext, id: string): Promise<void> {
  const c = sql.raw('c');
  const [row] = await tx.rows(
    sql`SELECT 1 FROM customer c WHERE c.id = ${id} AND ${visibleCustomer(tx, c, 'customers:write')}`,
  );
  if (!row) throw refuse('FORBIDDEN', 'The customer would lie outside of what you may change.', ['ownerId']);
}

function requireVersion(customer: CustomerRef, expected: number): void {
  if (customer.version === expected) return;
  throw changedMeanwhile(customer.version);
}

async function setStatus(
  tx: TransactionContext,
  customer: CustomerRef,
  status: 'ACTIVE' | 'ERASED',
  expectedVersion: number,
): Promise<void> {
  requireVersion(customer, expectedVersion);
  const where = { id: customer.id, version: expectedVersion };
  await tx.db.getRepository(Customer).update(where, { status, updatedAt: tx.now });
}

type ProfilePatch = Partial<
  Pick<Customer, 'name' | 'nameFolded' | 'nameSort' | 'kind' | 'gender' | 'industry' | 'companySize' | 'website'>
>;

function profilePatch(customer: CustomerRef, given: Profile): ProfilePatch {
  const patch: ProfilePatch = {};
  if (given.kind) patch.kind = given.kind;
  if (given.name !== undefined) patch.name = accepted(cleanName(given.name ?? ''), ['name']);
  if (patch.name !== undefined || patch.kind !== undefined) {
    Object.assign(patch, namesOf(patch.name ?? customer.name, patch.kind ?? customer.kind));
  }
  if (given.gender !== undefined) patch.gender = given.gender;
  if (given.industry !== undefined) patch.industry = accepted(cleanLine(given.industry, 100), ['industry']);
  if (given.companySize !== undefined) {
    patch.companySize = accepted(checkSize(given.companySize), ['companySize']);
  }
  if (given.website !== undefined) patch.website = accepted(cleanWebsite(given.website), ['website']);
  return patch;
}

/** Who looks after the customer from now on; a new owner brings team and region unless they are named. */
async function placePatch(tx: TransactionContext, customer: CustomerRef, given: Profile): Promise<Partial<Place>> {
  const { ownerId, teamId, regionId } = given;
  if (ownerId && ownerId !== customer.ownerId) return placeOf(tx, { ownerId, teamId, regionId });
  await requireNodes(tx, { teamId, regionId });
  return {
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(teamId === undefined ? {} : { teamId }),
    ...(regionId === undefined ? {} : { regionId }),
  };
}
