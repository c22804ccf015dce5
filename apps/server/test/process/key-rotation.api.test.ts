import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigError } from '../../src/platform/config.js';
import { newId } from '../../src/platform/ids.js';
import { KeyRing } from '../../src/platform/keys.js';
import { sql } from '../../src/platform/sql.js';
import { Vault, type StoredKey } from '../../src/platform/vault.js';
import { unlockVault, usedKeys } from '../../src/platform/vault-store.js';
import { useDatabase } from '../database.js';
import { TEST_KEYS } from '../global-setup.js';
import { make } from '../make.js';
import { startServer, type ServerProcess } from './server-process.js';

/** More than a batch of the rotation, so that it can be killed between two. */
const CUSTOMERS = 700;
const READERS = 4;

const database = useDatabase();
const newKey = `k2:${randomBytes(32).toString('base64')}`;
const phones = new Map<string, string>();
let env: Record<string, string> = {};
let server: ServerProcess;
let token = '';

beforeAll(async () => {
  await plant();
  token = await make.token(database, 'ADMIN');
  env = { DATABASE_URL: database.url, KEHU_KEYS: `${newKey},${TEST_KEYS}`, KEHU_DEMO: '0' };
  server = await startServer(env);
}, 60_000);
afterAll(() => server.end('SIGTERM'));

/** Customers who each have a phone, sealed under a key of their own that hangs on the old key. */
async function plant(): Promise<void> {
  const ctx = database.system();
  const rows = Array.from({ length: CUSTOMERS }, (_, i) => {
    const [id, phone] = [newId(), `+86138${String(10_000_000 + i)}`];
    phones.set(id, phone);
    const key = ctx.services.keys.newDataKey(id);
    return { id, key: key.wrapped, sealed: key.seal(phone) };
  });
  const ids = rows.map(({ id }) => id);
  await ctx.rows(
    sql`INSERT INTO customer (id, code, kind, name, name_folded, name_sort)
        SELECT id, 'R' || n, 'INDIVIDUAL', 'R' || n, 'r', 'r' || n FROM unnest(${ids}::uuid[]) WITH ORDINALITY x (id, n)`,
  );
  await ctx.rows(
    sql`INSERT INTO customer_key (customer_id, generation, key_id, wrapped)
        SELECT id, 1, 'k1', wrapped FROM unnest(${ids}::uuid[], ${rows.map(({ key }) => key)}::bytea[]) x (id, wrapped)`,
  );
  await ctx.rows(
    sql`INSERT INTO identity (id, customer_id, kind, sealed, value_hash, masked)
        SELECT uuid7(), id, 'PHONE', sealed, sealed, '****' FROM unnest(${ids}::uuid[], ${rows.map(({ sealed }) => sealed)}::bytea[]) x (id, sealed)`,
  );
}

async function ask(query: string, variables: object): Promise<any> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/** Reads and writes without a pause until told to stop; answers how often, and everything that went wrong. */
async function traffic(signal: { isOver: boolean }): Promise<{ reads: number; writes: number; failures: string[] }> {
  const all = [...phones];
  const seen = { reads: 0, writes: 0, failures: [] as string[] };
  const read = async (reader: number): Promise<void> => {
    for (let i = reader; !signal.isOver; i += READERS) {
      const [id, phone] = all[(i * 37) % all.length] ?? ['', ''];
      const { data, errors } = await ask('query ($id: ID!) { customer(id: $id) { identities { value } } }', { id });
      const value = data?.customer?.identities[0]?.value;
      if (errors || value !== phone) seen.failures.push(`${id}: ${value} ${JSON.stringify(errors)}`);
      seen.reads += 1;
    }
  };
  const write = async (): Promise<void> => {
    while (!signal.isOver) {
      const identities = [{ kind: 'PHONE', value: `139${String(10_000_000 + seen.writes)}` }];
      const { data } = await ask(
        'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { userErrors { message } } }',
        { input: { kind: 'INDIVIDUAL', name: 'Meanwhile', identities } },
      );
      if (data?.customerCreate.userErrors.length !== 0) seen.failures.push(JSON.stringify(data));
      seen.writes += 1;
    }
  };
  await Promise.all([write(), ...Array.from({ length: READERS }, (_, reader) => read(reader))]);
  return seen;
}

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

function rotation() {
  const child = spawn(process.execPath, [cli, 'keys', 'rotate', '--json'], {
    env: { ...process.env, ...env, KEHU_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  return { child, end: once(child, 'exit') as Promise<[number | null, string | null]>, output: () => output };
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not happen');
}

const hanging = async (): Promise<Record<string, number>> => {
  const rows = await database
    .system()
    .rows<{ id: string; n: number }>(sql`SELECT key_id AS id, count(*)::int AS n FROM customer_key GROUP BY 1`);
  return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
};

test('a rotation that is killed in the middle under traffic costs nobody a read, goes on, and leaves the old key useless', async () => {
  const signal = { isOver: false };
  const running = traffic(signal);
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  try {
    // Somebody holds the last of them, so that the rotation stands still where it is to be killed.
    await holder.query('BEGIN');
    await holder.query(`SELECT FROM customer_key WHERE key_id = 'k1' ORDER BY ctid DESC LIMIT 1 FOR UPDATE`);
    const first = rotation();
    await until(async () => {
      const { rows } = await holder.query<{ waiting: boolean }>(
        `SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))) AS waiting`,
      );
      return rows[0]?.waiting === true;
    });
    first.child.kill('SIGKILL');
    expect((await first.end)[1]).toBe('SIGKILL');
  } finally {
    await holder.query('ROLLBACK');
    await holder.end();
  }
  const halfway = await hanging();
  expect(halfway.k1).toBeGreaterThan(0);
  expect(halfway.k2).toBeGreaterThan(0);

  const second = rotation();
  expect(await second.end).toEqual([0, null]);
  signal.isOver = true;
  const { reads, writes, failures } = await running;

  expect(failures).toEqual([]);
  expect(reads).toBeGreaterThan(20);
  expect(writes).toBeGreaterThan(0);
  expect(JSON.parse(second.output())).toMatchObject({ key: 'k2', left: [], unused: ['k1'] });
  expect(await hanging()).toEqual({ k2: CUSTOMERS + writes });
}, 90_000);

test('with the new key alone every value is read; with the old one alone nothing is, and the start names what is missing', async () => {
  const { pool } = database.kernel.services.database;
  expect(await usedKeys(pool)).toEqual(['k2']);
  const [alone, old] = [new Vault(new KeyRing(newKey)), new KeyRing(TEST_KEYS)];
  await unlockVault(alone, pool);
  const rows = await database.system().rows<StoredKey & { sealed: Buffer }>(
    sql`SELECT k.customer_id AS "customerId", k.generation, k.key_id AS "keyId", k.wrapped, i.sealed
        FROM customer_key k JOIN identity i ON i.customer_id = k.customer_id WHERE k.customer_id = ANY(${[...phones.keys()]}::uuid[])`,
  );
  expect(rows).toHaveLength(CUSTOMERS);
  for (const { sealed, ...key } of rows) {
    expect(alone.dataKey(key).open(sealed)).toBe(phones.get(key.customerId));
    expect(() => old.unwrap(key.wrapped, key.customerId)).toThrow('the key "k2" is not in KEHU_KEYS');
  }
  await expect(unlockVault(new Vault(old), pool)).rejects.toThrow(ConfigError);
  await expect(unlockVault(new Vault(old), pool)).rejects.toThrow(/the key "k2" is missing/);
}, 60_000);
