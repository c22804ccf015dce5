import { Money, toMoney } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';
import { customerPart } from './customer-parts.js';

/** What the customer brought. The amount is written out here: for a page of customers that is cheaper than in the database. */
export const valuePart = customerPart({
  field: 'value',
  type: () => Money,
  description: 'Net revenue so far, in the currency of the workspace.',
  permission: null,
  sql: ({ parent }) => sql`${parent}.value_minor`,
  finish: (minor: string | number, _args, ctx) => toMoney(minor, ctx.services.config.currency),
});
