import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/platform/config.js';
import { createLog } from '../../src/platform/log.js';
import { sql } from '../../src/platform/sql.js';
import { openKernel, serve, type Kernel } from '../../src/server.js';
import { useDatabase } from '../database.js';
import { TEST_KEYS } from '../global-setup.js';
import { make } from '../make.js';

const database = useDatabase();
const secrets = {
  phone: '13866661234',
  email: 'canary.bird@example.com',
  password: 'canary-password-77',
  key: TEST_KEYS.split(':')[1] ?? '',
};
let kernel: Kernel;
let server: Awaited<ReturnType<typeof serve>>;
let token = '';
let written = '';

beforeAll(async () => {
  const output = new PassThrough();
  output.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const config = readConfig({ PORT: '0', KEHU_KEYS: TEST_KEYS, KEHU_LOG_LEVEL: 'trace' });
  kernel = await openKernel(config, database.url, createLog('trace', output), { migrate: false });
  server = await serve(kernel, { jobs: false });
  token = await make.token(database, 'ADMIN');
});
afterAll(async () => {
  await server.stop();
  await kernel.close();
});

/** What came back, whatever it was. */
async function ask(query: string, variables: object = {}): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query, variables });
  return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).text();
}

test('planted secrets stand in no log, metric, refusal or audit, though everything is logged', async () => {
  const { phone, email, password } = secrets;
  const create = `mutation($p: String!, $e: String!) { customerCreate(input: { kind: INDIVIDUAL, name: "Bird",
    identities: [{ kind: PHONE, value: $p }, { kind: EMAIL, value: $e }] }) { customer { id } userErrors { message } } }`;
  expect(await ask(create, { p: phone, e: email })).toContain('"userErrors":[]');
  const answers = [
    await ask(create, { p: phone, e: email }),
    await ask('mutation($i: SessionCreateInput!) { sessionCreate(input: $i) { userErrors { message } } }', {
      i: { email, password },
    }),
    await ask(`{ customers(search: "${phone}", first: "${password}") { edges { cursor } } }`),
    await ask('query($p: Int!) { customers(first: $p) { edges { cursor } } }', { p: password }),
    await ask(`{ broken ${password}`),
  ];
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  const rows = await database.system().rows<{ text: string }>(sql`SELECT e::text AS text FROM audit_entry e`);
  const audit = rows.map(({ text }) => text).join('\n');

  expect(written.length).toBeGreaterThan(100);
  expect(rows.length).toBeGreaterThan(0);
  for (const [name, secret] of [...Object.entries(secrets), ['token', token]] as const) {
    for (const [place, text] of Object.entries({ written, metrics, audit })) {
      expect(text.includes(secret), `${name} in ${place}`).toBe(false);
    }
  }
  for (const answer of answers) expect(answer).not.toContain(phone);
});
