import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { useDatabase } from '../../../../test/database.js';
import { TEST_KEYS } from '../../../../test/global-setup.js';
import { RequestContext } from '../../../platform/context.js';
import { ConfigError } from '../../../platform/config.js';
import { KeyRing } from '../../../platform/keys.js';
import { sql } from '../../../platform/sql.js';
import { Vault } from '../../../platform/vault.js';
import { unlockVault } from '../../../platform/vault-store.js';
import { ContactService } from '../contacts/contact.service.js';
import { refreshSearch } from '../refresh-search.js';
import { inTransaction } from '../../../platform/transaction.js';
import { rotateKeys } from './rotate-keys.js';

const database = useDatabase();
const SECOND = `k2:${randomBytes(32).toString('base64')}`;
const ids: string[] = [];

/** The system with another ring over the same database. */
async function withRing(ring: string): Promise<RequestContext> {
  const { services, actor } = database.system();
  const keys = new Vault(new KeyRing(ring));
  await unlockVault(keys, services.database.pool);
  return new RequestContext({ ...services, keys }, actor, new Date(), 'test');
}

/** Opens every identity and contact there is. */
async function readable(ctx: RequestContext): Promise<string[]> {
  const rows = await ctx.rows<{
    customerId: string;
    generation: number;
    keyId: string;
    wrapped: Buffer;
    sealed: Buffer;
  }>(
    sql`SELECT k.customer_id AS "customerId", k.generation, k.key_id AS "keyId", k.wrapped, x.sealed
        FROM (SELECT customer_id, sealed FROM identity UNION ALL SELECT customer_id, phone_sealed FROM contact) x
        JOIN customer_key k ON k.customer_id = x.customer_id AND k.generation = get_byte(x.sealed, 0)`,
  );
  return rows.map(({ sealed, ...key }) => ctx.services.keys.dataKey(key).open(sealed)).sort();
}

const phones = Array.from({ length: 12 }, (_, i) => `+8613800000${String(100 + i)}`);

beforeAll(async () => {
  const ctx = database.system();
  for (const value of phones) {
    const given = { kind: 'CORPORATE', name: 'Tea House', identities: [{ kind: 'PHONE', value }] } as const;
    const { customerId } = await database.kernel.app.customers.create(ctx, given);
    ids.push(customerId);
  }
  await new ContactService().add(ctx, { customerId: ids[0] ?? '', name: 'Li', phone: '13911112222' });
});

const all = [...phones, '+8613911112222'].sort();

test('a value stands nowhere in the clear, and every customer has a key of their own', async () => {
  const [found] = await database.system().rows<{ hits: string; keys: string }>(
    sql`SELECT (SELECT count(*) FROM identity i WHERE i::text LIKE '%13800000100%') AS hits,
            (SELECT count(DISTINCT wrapped) FROM customer_key) AS keys`,
  );
  expect(found).toEqual({ hits: '0', keys: String(phones.length) });
});

test('a rotation that was stopped goes on, reads never fail, and the old key is useless then', async () => {
  const both = await withRing(`${SECOND},${TEST_KEYS}`);
  const { wrap } = both.services.keys.ring;
  let wrapped = 0;
  vi.spyOn(both.services.keys.ring, 'wrap').mockImplementation(function (this: KeyRing, ...given) {
    if ((wrapped += 1) > 6) throw new Error('stopped');
    return wrap.apply(this, given);
  });
  await expect(rotateKeys(both, { renewData: false })).rejects.toThrow('stopped');
  vi.restoreAllMocks();
  expect(await readable(both)).toEqual(all);

  const rotation = await rotateKeys(both, { renewData: false });

  expect(rotation).toMatchObject({ key: 'k2', left: [] });
  expect(await readable(await withRing(SECOND))).toEqual(all);
  await expect(withRing(TEST_KEYS)).rejects.toThrow(ConfigError);
  await expect(withRing(TEST_KEYS)).rejects.toThrow(/"k2" is missing/);
});

test('the same value is found by the same hash after the rotation', async () => {
  const before = database.system().services.keys.blind('PHONE', phones[0] ?? '');
  const after = (await withRing(SECOND)).services.keys.blind('PHONE', phones[0] ?? '');
  expect(after).toEqual(before);
});

test('new data keys seal every value anew, and search and writers go on with them', async () => {
  const ctx = await withRing(SECOND);
  const sealed = () => ctx.rows(sql`SELECT sealed FROM identity ORDER BY id`);
  const before = await sealed();

  const { renewed } = await rotateKeys(ctx, { renewData: true });

  expect(renewed).toBe(phones.length);
  expect(await readable(ctx)).toEqual(all);
  expect(await sealed()).not.toEqual(before);
  await inTransaction(ctx, (tx) => refreshSearch(tx, ids[0] ?? ''));
  const [key] = await ctx.rows(sql`SELECT count(*) AS n FROM key_rotation WHERE finished_at IS NULL`);
  expect(key).toEqual({ n: '0' });
});

test('a key of the ring with the right name and other bytes is told apart', async () => {
  await expect(withRing(`k2:${randomBytes(32).toString('base64')}`)).rejects.toThrow(
    /"k2" of KEHU_KEYS is not the one/,
  );
});
