import type { AddressKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, type Changed } from '../customer-access.js';
import { MASK } from '../masks/mask.js';
import { makePrimary, removeOwned, requireRoom, updateOwned } from '../owned-rows.js';
import { cleanLine } from '../prepare-customer.js';
import { CustomerAddress } from './address.entity.js';

/** What may be said about an address; absent leaves, null clears. */
export interface AddressFields {
  readonly kind?: AddressKind | null;
  readonly country?: string | null;
  readonly province?: string | null;
  readonly city?: string | null;
  readonly district?: string | null;
  readonly street?: string | null;
  readonly postalCode?: string | null;
  readonly isPrimary?: boolean | null;
}

export interface NewAddress extends AddressFields {
  readonly customerId: string;
  readonly clientMutationKey?: string | null;
}

export interface AddressUpdate extends AddressFields {
  readonly customerId: string;
  readonly expectedVersion: number;
}

const lines = { province: 60, city: 60, district: 60, street: 300, postalCode: 20 } as const;

/** Addresses of customers. */
export class AddressService {
  add(ctx: RequestContext, given: NewAddress): Promise<Changed> {
    return changeCustomer(ctx, 'addressAdd', given, async (tx, { id: customerId }) => {
      await requireRoom(tx, 'customer_address', customerId);
      const fields = checked(given);
      if (!['province', 'city', 'district', 'street'].some((line) => fields[line as keyof typeof lines])) {
        throw refuse('BAD_INPUT', 'An address says at least a city or a street.', ['city']);
      }
      const addresses = tx.db.getRepository(CustomerAddress);
      const isPrimary = given.isPrimary === true || !(await addresses.existsBy({ customerId }));
      const id = newId(tx.now.getTime());
      await addresses.insert({ id, customerId, ...fields, createdAt: tx.now });
      if (isPrimary) await makePrimary(tx, 'customer_address', customerId, id);
      return id;
    });
  }

  update(ctx: RequestContext, id: string, given: AddressUpdate): Promise<Changed> {
    return changeCustomer(ctx, 'addressUpdate', given, async (tx, { id: customerId }) => {
      await updateOwned(tx, CustomerAddress, { id, customerId }, given.expectedVersion, checked(given));
      if (given.isPrimary) await makePrimary(tx, 'customer_address', customerId, id);
      return id;
    });
  }

  remove(ctx: RequestContext, given: { customerId: string; addressId: string }): Promise<Changed> {
    return changeCustomer(ctx, 'addressRemove', given, async (tx, { id: customerId }) => {
      await removeOwned(tx, 'customer_address', customerId, given.addressId, ['addressId']);
      return null;
    });
  }
}

function checked(given: AddressFields) {
  const fields: Partial<Pick<CustomerAddress, keyof typeof lines | 'kind' | 'country'>> = {};
  if (given.kind) fields.kind = given.kind;
  if (given.country) fields.country = countryOf(given.country);
  for (const [field, max] of Object.entries(lines) as [keyof typeof lines, number][]) {
    const text = given[field];
    if (text === MASK) throw refuse('BAD_INPUT', 'This is a mask, not the value behind it.', [field]);
    if (text !== undefined) fields[field] = accepted(cleanLine(text, max), [field]);
  }
  return fields;
}

function countryOf(text: string): string {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code;
  throw refuse('BAD_INPUT', 'A country is a code of two letters, such as CN.', ['country']);
}
