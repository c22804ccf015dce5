import type { MembershipCause } from '@kehu/schema';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { innerFirst } from '../nesting.policy.js';
import type { SavedRules } from '../saved-rules.js';
import { putMembers } from './put-members.js';

const CUSTOMERS_A_BATCH = 2_000;
/** So many rules are asked in one statement. */
export const SEGMENTS_A_STATEMENT = 100;

/** What of the rules is followed. */
export interface Followed {
  /** Every saved rule. */
  readonly rules: SavedRules;
  /** The segments whose members are counted, and so can be followed. */
  readonly counted: ReadonlySet<string>;
}

/**
 * Asks all segments again about some customers, and writes who entered and who left: one statement for many segments and
 * customers at once, those that others build on first. Answers how many moves there were.
 */
export async function followCustomers(
  tx: TransactionContext,
  { rules, counted }: Followed,
  customerIds: readonly string[],
  cause: MembershipCause,
): Promise<number> {
  const steps = innerFirst(rules).map((step) => step.filter((id) => counted.has(id)));
  let moves = 0;
  for (const some of chunks(customerIds, CUSTOMERS_A_BATCH)) {
    for (const ids of steps.flatMap((step) => chunks(step, SEGMENTS_A_STATEMENT))) {
      const put = await putMembers(tx, { rules, ids, cause, among: (id) => sql`${id} = ANY(${some}::uuid[])` });
      moves += put.moves;
    }
  }
  return moves;
}

/** A list in pieces of a size. */
export function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_chunk, i) => all.slice(i * size, (i + 1) * size));
}
