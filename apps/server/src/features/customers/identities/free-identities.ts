import { DomainError } from '../../../platform/errors.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { accepted, refusalOf } from '../checked-values.js';
import { announceCustomer } from '../customer-access.js';
import { normaliseIdentity } from '../identity.policy.js';
import { customerIdsBy } from '../identity-lookup.js';
import { dataKeyOf } from '../keys/data-keys.js';
import { requireRoom } from '../owned-rows.js';
import { refreshSearch } from '../refresh-search.js';
import { claimIdentities } from './identity-claims.js';
import { Identity } from './identity.entity.js';
import { prepareIdentity, type RawIdentity } from './prepare-identity.js';

const fieldOf = (index: number): string[] => ['identities', String(index), 'value'];

/** All of them can be read as what they say they are. @throws BAD_INPUT naming each that cannot */
export function requireReadable(identities: readonly RawIdentity[]): void {
  const faults = identities.flatMap(({ kind, value, source }, i) => {
    const read = normaliseIdentity(kind, value, 'CN', source ?? undefined);
    return read.ok ? [] : [refusalOf({ ...read, path: fieldOf(i) })];
  });
  if (faults.length > 0) throw new DomainError(faults);
}

/**
 * Gives a customer those identities that nobody has, so that they are found by them the next time; the caller holds the
 * row. @throws CONFLICT when somebody takes one at this moment
 */
export async function addFreeIdentities(
  tx: TransactionContext,
  customerId: string,
  identities: readonly RawIdentity[],
): Promise<void> {
  const holders = await customerIdsBy(tx, identities);
  const free = identities.map((given, i) => ({ given, i })).filter(({ i }) => holders[i] === null);
  if (free.length === 0) return;
  const stored = tx.db.getRepository(Identity);
  const dataKey = await dataKeyOf(tx, customerId);
  const done = new Set<string>();
  for (const { given, i } of free) {
    const prepared = prepareIdentity(dataKey, given, tx.services.keys, tx.now);
    const { value, index: _index, ...row } = accepted(prepared, fieldOf(i));
    if (done.has(`${row.kind} ${value}`)) continue;
    done.add(`${row.kind} ${value}`);
    await requireRoom(tx, 'identity', customerId);
    await claimIdentities(tx, customerId, [{ kind: row.kind, valueHash: row.valueHash, field: fieldOf(i) }]);
    const isFirst = !(await stored.existsBy({ customerId, kind: row.kind }));
    await stored.insert({ ...row, isPrimary: isFirst });
  }
  await refreshSearch(tx, customerId);
  await announceCustomer(tx, customerId);
}
