import { randomBytes } from 'node:crypto';
import { ConfigError } from './config.js';
import { run, type Runner } from './database.js';
import { KEY_BYTES, type KeyRing } from './keys.js';
import { sql } from './sql.js';
import { ownKeys, type OwnKey, type Vault } from './vault.js';

/**
 * Makes the installation's own keys at the first start, and opens them.
 * @throws ConfigError naming every key of the ring that something hangs on and that is not there
 */
export async function unlockVault(vault: Vault, runner: Runner): Promise<void> {
  const { ring } = vault;
  const missing = await missingKeys(runner, ring);
  if (missing.length > 0) throw new ConfigError(missing);
  const known = await storedOwnKeys(runner);
  for (const name of ownKeys.filter((one) => !known.some((row) => row.name === one))) {
    const wrapped = ring.wrap(randomBytes(KEY_BYTES), name);
    await run(
      runner,
      sql`INSERT INTO own_key (name, key_id, wrapped) VALUES (${name}, ${ring.current}, ${wrapped}) ON CONFLICT DO NOTHING`,
    );
  }
  const rows = known.length === ownKeys.length ? known : await storedOwnKeys(runner);
  try {
    for (const { name, wrapped } of rows) vault.hold(name, ring.unwrap(wrapped, name));
  } catch (error) {
    throw new ConfigError([`KEHU_KEYS: ${(error as Error).message}`]);
  }
}

/** The installation's own keys as they are stored. */
export const storedOwnKeys = (runner: Runner): Promise<{ name: OwnKey; wrapped: Buffer }[]> =>
  run(runner, sql`SELECT name, wrapped FROM own_key ORDER BY name`);

/** One sentence for each key of the ring that keys are wrapped with and that is not there. */
export async function missingKeys(runner: Runner, ring: KeyRing): Promise<string[]> {
  const used = await usedKeys(runner);
  if (used.some((id) => !ring.ids.includes(id))) ring.reload();
  return used
    .filter((id) => !ring.ids.includes(id))
    .map((id) => `KEHU_KEYS: the key "${id}" is missing; encrypted fields of this database hang on it`);
}

/** The ids of the ring's keys that anything is wrapped with; a step in the index for each, however many customers. */
export async function usedKeys(runner: Runner): Promise<string[]> {
  const ids = new Set<string>();
  const own = await run<{ id: string }>(runner, sql`SELECT DISTINCT key_id AS id FROM own_key`);
  for (const { id } of own) ids.add(id);
  for (let last: string | null = ''; last !== null;) {
    const rows: { id: string | null }[] = await run(
      runner,
      sql`SELECT min(key_id) AS id FROM customer_key WHERE key_id > ${last}`,
    );
    last = rows[0]?.id ?? null;
    if (last !== null) ids.add(last);
  }
  return [...ids].sort();
}
