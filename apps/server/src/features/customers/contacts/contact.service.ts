import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, type Changed } from '../customer-access.js';
import { normaliseIdentity } from '../identity.policy.js';
import { dataKeyOf } from '../keys/data-keys.js';
import { makePrimary, removeOwned, requireRoom, updateOwned } from '../owned-rows.js';
import { cleanLine, cleanName } from '../prepare-customer.js';
import { cleanText } from '../text.policy.js';
import { Contact } from './contact.entity.js';

/** What may be said about a contact; absent leaves, null clears. */
export interface ContactFields {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly department?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly isPrimary?: boolean | null;
  readonly note?: string | null;
}

export interface NewContact extends ContactFields {
  readonly customerId: string;
  readonly name: string;
  readonly clientMutationKey?: string | null;
}

export interface ContactUpdate extends ContactFields {
  readonly customerId: string;
  readonly expectedVersion: number;
}

/** People to talk to at companies and institutions. */
export class ContactService {
  add(ctx: RequestContext, given: NewContact): Promise<Changed> {
    return changeCustomer(ctx, 'contactAdd', given, async (tx, { id: customerId }) => {
      await requireRoom(tx, 'contact', customerId);
      const contacts = tx.db.getRepository(Contact);
      const isPrimary = given.isPrimary === true || !(await contacts.existsBy({ customerId }));
      const name = accepted(cleanName(given.name), ['name']);
      const id = newId(tx.now.getTime());
      await contacts.insert({ id, customerId, ...(await checked(tx, customerId, given)), name, createdAt: tx.now });
      if (isPrimary) await makePrimary(tx, 'contact', customerId, id);
      return id;
    });
  }

  update(ctx: RequestContext, id: string, given: ContactUpdate): Promise<Changed> {
    return changeCustomer(ctx, 'contactUpdate', given, async (tx, { id: customerId }) => {
      const changes = await checked(tx, customerId, given);
      await updateOwned(tx, Contact, { id, customerId }, given.expectedVersion, changes);
      if (given.isPrimary) await makePrimary(tx, 'contact', customerId, id);
      return id;
    });
  }

  remove(ctx: RequestContext, given: { customerId: string; contactId: string }): Promise<Changed> {
    return changeCustomer(ctx, 'contactRemove', given, async (tx, { id: customerId }) => {
      await removeOwned(tx, 'contact', customerId, given.contactId, ['contactId']);
      return null;
    });
  }
}

async function checked(tx: TransactionContext, customerId: string, given: ContactFields): Promise<Partial<Contact>> {
  const fields: Partial<Contact> = {};
  if (given.name !== undefined) fields.name = accepted(cleanName(given.name ?? ''), ['name']);
  if (given.title !== undefined) fields.title = accepted(cleanLine(given.title, 100), ['title']);
  if (given.department !== undefined) {
    fields.department = accepted(cleanLine(given.department, 100), ['department']);
  }
  if (given.note !== undefined) {
    const note = accepted(cleanText(given.note ?? '', { max: 1000, multiline: true }), ['note']);
    fields.note = note === '' ? null : note;
  }
  if (given.phone !== undefined) {
    const { sealed, masked } = await secretOf(tx, customerId, 'PHONE', given.phone);
    Object.assign(fields, { phoneSealed: sealed, phoneMasked: masked });
  }
  if (given.email !== undefined) {
    const { sealed, masked } = await secretOf(tx, customerId, 'EMAIL', given.email);
    Object.assign(fields, { emailSealed: sealed, emailMasked: masked });
  }
  return fields;
}

async function secretOf(tx: TransactionContext, customerId: string, kind: 'PHONE' | 'EMAIL', text: string | null) {
  if (text === null || text.trim() === '') return { sealed: null, masked: null };
  const checkedValue = normaliseIdentity(kind, text);
  if (!checkedValue.ok) return accepted<never>(checkedValue, [kind.toLowerCase()]);
  const key = await dataKeyOf(tx, customerId);
  return { sealed: key.seal(checkedValue.value), masked: checkedValue.masked };
}
