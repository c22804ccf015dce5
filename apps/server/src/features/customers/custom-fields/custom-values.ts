import { DomainError } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { refusalOf } from '../checked-values.js';
import { checkCustomFields, type CustomFieldDefinition } from '../custom-field.policy.js';

/**
 * The values of custom fields as they are stored from now on. `before` is what stands now; null for a new customer, who
 * must have every required field. @throws BAD_INPUT naming each value that is wrong
 */
export async function checkedCustom(
  tx: TransactionContext,
  given: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> | null,
): Promise<Record<string, unknown>> {
  const definitions = await tx.rows<CustomFieldDefinition>(
    sql`SELECT key, type, options, is_required AS "isRequired" FROM custom_field`,
  );
  const required = definitions.filter(({ isRequired }) => isRequired && before === null);
  const asked = { ...Object.fromEntries(required.map(({ key }) => [key, null])), ...given };
  const checked = checkCustomFields(definitions, asked);
  if (!checked.ok) throw new DomainError(checked.refusals.map(refusalOf));
  const values = Object.entries({ ...before, ...checked.value });
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}
