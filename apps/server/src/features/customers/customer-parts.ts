import type { ClassType } from 'type-graphql';
import { PartRegistry, type Part } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { profileColumns } from './customer-profile.js';
import { CustomerType } from './customer.type.js';

/** Every area's share of the customer. */
export const customerParts = new PartRegistry({
  typeName: 'Customer',
  table: sql.raw('customer'),
  visible: visibleCustomer,
  columns: profileColumns,
});

/** Adds a share: a field of `Customer`, answered by SQL over the customer row `parent`. List the result in `partResolvers`. */
export function customerPart<A extends object>(part: Part<A>): ClassType<object> {
  return customerParts.add(part, () => CustomerType);
}
