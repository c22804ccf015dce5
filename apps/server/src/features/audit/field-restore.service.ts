import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import type { CustomerService } from '../customers/index.js';
import { auditEntryOf } from './audit.query.js';

/** The fields of a customer that can be put back by themselves. */
const restorable = ['kind', 'name', 'gender', 'industry', 'companySize', 'website', 'ownerId', 'teamId', 'regionId'];

export interface FieldRestore {
  readonly customerId: string;
  readonly entryId: string;
  readonly field: string;
  readonly expectedVersion: number;
}

/** Puts a value back that a change took away: as a change of its own, with the rights it needs. */
export class FieldRestoreService {
  constructor(private readonly customers: CustomerService) {}

  async restore(ctx: RequestContext, { customerId, entryId, field, expectedVersion }: FieldRestore): Promise<string> {
    const entry = await auditEntryOf(ctx, customerId, entryId);
    const change = entry?.changes?.find((one) => one.field === field);
    if (!change || entry?.object !== 'customer') {
      throw refuse('NOT_FOUND', 'There is no such change of this customer.', ['entryId']);
    }
    if (!restorable.includes(field)) throw refuse('BAD_INPUT', 'This field is not put back by itself.', ['field']);
    await this.customers.update(ctx, customerId, { expectedVersion, [field]: change.before });
    return customerId;
  }
}
