import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { Region } from '../../access/index.js';
import { sql } from '../../../platform/sql.js';
import { exportAudit } from './export-audit.js';

const api = useApi();
let auditor = '';
let customerId = '';

const get = (path: string, token?: string) =>
  fetch(`${api.address}${path}`, token ? { headers: { authorization: `Bearer ${token}` } } : {});

beforeAll(async () => {
  auditor = await api.token('AUDITOR');
  const { data } = await api.ask(
    `mutation { customerCreate(input: { kind: INDIVIDUAL, name: "=王小明" }) { customer { id } userErrors { code } } }`,
    {},
    await api.token('ADMIN'),
  );
  customerId = data?.customerCreate.customer.id;
});

test('the file holds every entry with its place and hash, and can be proved by what the audit keeps of it', async () => {
  const response = await get('/audit/export.jsonl', auditor);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="kehu-audit-[\d-]+\.jsonl"$/);
  const lines = (await response.text()).trimEnd().split('\n');
  const [foot, ...entries] = [JSON.parse(lines.at(-1) ?? ''), ...lines.slice(1, -1).map((line) => JSON.parse(line))];
  const stored = await api.system().rows<{ mac: string }>(sql`SELECT encode(mac, 'hex') AS mac FROM audit_entry`);

  expect(foot.entries).toBe(entries.length);
  expect(stored.map(({ mac }) => mac)).toEqual(expect.arrayContaining(entries.map(({ mac }) => mac)));
  const made = entries.find(({ action }) => action === 'customerCreate');
  expect(made.changes).toContainEqual({ field: 'name', before: null, after: '=王小明' });
  const hash = createHash('sha256')
    .update(`${lines.slice(0, -1).join('\n')}\n`)
    .digest('hex');
  expect(foot.sha256).toBe(hash);
  const { data } = await api.ask(
    '{ auditEntries(first: 1) { edges { node { action changes { field after } } } } }',
    {},
    auditor,
  );
  expect(data?.auditEntries.edges[0].node).toMatchObject({
    action: 'auditExport',
    changes: expect.arrayContaining([{ field: 'sha256', after: hash }]),
  });
});

test('the filter of the list is the filter of the file; a spreadsheet runs nothing of it', async () => {
  const text = await (await get(`/audit/export.csv?action=customerCreate&customerId=${customerId}`, auditor)).text();
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toContain(customerId);
  expect(lines.every((line) => !/^[=+@-]/.test(line))).toBe(true);
});

test('whoever may not see the audit gets no file, and whoever sees a part gets that part', async () => {
  expect((await get('/audit/export.csv')).status).toBe(401);
  expect((await get('/audit/export.csv', await api.token('EXECUTIVE'))).status).toBe(403);
  expect((await get('/audit/export.csv?from=yesterday', auditor)).status).toBe(400);
  const region = newId();
  await api.system().db.getRepository(Region).insert({ id: region, name: 'Elsewhere' });
  const actor = await make.actor(api, 'AUDITOR', { regionId: region });
  const narrow = api.as({ ...actor, permissions: new Map([...actor.permissions, ['audit:read', 'REGION']]) });
  const lines: string[] = [];
  for await (const line of exportAudit(narrow, {}, 'jsonl')) lines.push(line);
  expect(lines).toHaveLength(2);
});
