import { createHash } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';

const api = useApi();
const open = `mutation ($input: CustomerExportInput!) { customerExportOpen(input: $input)
  { export { id state path rowsExpected inFull sentenceZh } userErrors { code message field } } }`;
const columns = ['CODE', 'NAME', 'CLASS', 'VALUE', 'PHONE', 'OWNER'];
const north = newId();
const south = newId();
let admin = '';
let manager = '';

const fetched = (path: string, token?: string) =>
  fetch(`${api.address}${path}`, token ? { headers: { authorization: `Bearer ${token}` } } : {});

async function opened(token: string, input: Record<string, unknown> = {}): Promise<Record<string, any>> {
  const { data, errors } = await api.ask(open, { input: { columns, reason: 'quarterly call list', ...input } }, token);
  expect(errors).toBeUndefined();
  return data?.customerExportOpen;
}

/** The lines of a file, without the mark of its encoding. */
async function linesOf(token: string, input: Record<string, unknown> = {}): Promise<string[]> {
  const { export: ready } = await opened(token, input);
  const response = await fetched(ready.path, token);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
}

beforeAll(async () => {
  for (const [id, name] of [
    [north, 'North'],
    [south, 'South'],
  ] as const) {
    await api.system().db.getRepository(Region).insert({ id, name });
  }
  admin = await api.token('ADMIN');
  manager = await api.token('MANAGER', { regionId: north });
  const create = (name: string, regionId: string, phone: string) =>
    api.ask(
      `mutation ($n: String!, $r: ID!, $p: String!) { customerCreate(input: { kind: INDIVIDUAL, name: $n, regionId: $r,
        identities: [{ kind: PHONE, value: $p }] }) { userErrors { message } } }`,
      { n: name, r: regionId, p: phone },
      admin,
    );
  await create('=cmd|calc', north, '13800000001');
  await create('王, 小明', north, '13800000002');
  await create('Southern', south, '13800000003');
  // More than a page, all of the same worth: only the id tells them apart.
  await api.system().rows(
    sql`INSERT INTO customer (id, code, kind, name, name_folded, name_sort, region_id)
        SELECT uuid7(), 'B' || i, 'CORPORATE', 'Bulk ' || i, 'bulk', 'bulk ' || i, ${north} FROM generate_series(1, 2500) i`,
  );
});

test('the file holds the list as filtered, in its order, once each, with a mark of who took it', async () => {
  const lines = await linesOf(manager, {
    filter: { kind: { eq: 'INDIVIDUAL' } },
    orderBy: { field: 'NAME', direction: 'ASC' },
  });
  expect(lines[0]).toBe('Code,Name,Class,Net revenue,Phone,Owner');
  expect(lines.slice(1, 3).map((line) => line.replace(/^K\d+,/, ''))).toEqual([
    `'=cmd|calc,Prospect,0,'+8613800000001,`,
    `"王, 小明",Prospect,0,'+8613800000002,`,
  ]);
  expect(lines[3]).toMatch(/Kehu export .* taken by token of MANAGER at .*; kind is Individual; 2 rows/);
  expect(lines).toHaveLength(4);
});

test('pages of a long list neither overlap nor leave anybody out', async () => {
  const lines = await linesOf(manager, { filter: { kind: { eq: 'CORPORATE' } }, columns: ['CODE'] });
  expect(new Set(lines.slice(1, -1)).size).toBe(2500);
  expect(lines).toHaveLength(2502);
});

const openTickets = open
  .replace('CustomerExportInput', 'TicketExportInput')
  .replace('customerExportOpen', 'ticketExportOpen');
const ticketColumns = ['NUMBER', 'SUBJECT', 'STATUS', 'NAME', 'OPENED'];

test('tickets leave as a file by the same rules: as filtered, in their order, within reach, marked and on record', async () => {
  const ctx = api.system();
  for (const [name, subject] of [
    ['王, 小明', '=1+1'],
    ['王, 小明', 'Second'],
    ['Southern', 'Out of reach'],
  ] as const) {
    const [customer] = await ctx.rows<{ id: string }>(sql`SELECT id FROM customer WHERE name = ${name}`);
    await api.kernel.app.desk.tickets.open(ctx, { customerId: customer!.id, subject });
  }
  const input = { filter: { isOpen: true }, oldestFirst: true, columns: ticketColumns, reason: 'review of the week' };
  const [preview, opened] = await Promise.all([
    api.ask('{ ticketExportPreview(filter: { isOpen: true }) { rows } }', {}, manager),
    api.ask(openTickets, { input }, manager),
  ]);
  expect(preview.data?.ticketExportPreview.rows).toBe(2);
  const { export: ready, userErrors } = opened.data?.ticketExportOpen ?? {};
  expect(userErrors).toEqual([]);
  expect(ready).toMatchObject({ rowsExpected: 2, inFull: false, sentenceZh: '未完结' });
  const response = await fetched(ready.path, manager);
  expect(response.headers.get('content-disposition')).toContain('kehu-tickets-');
  const lines = (await response.text()).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/Ticket,Subject,Status,Name,Opened$/);
  expect(lines[1]).toMatch(/,'=1\+1,New,"王, 小明",\d{4}-\d\d-\d\d/);
  expect(lines[2]).toContain(',Second,');
  expect(lines[3]).toMatch(/Kehu export .*; still open; 2 rows/);
  expect(lines).toHaveLength(4);
  const wrong = await api.ask(openTickets, { input: { ...input, columns: ['NUMBER', 'PHONE'] } }, manager);
  expect(wrong.data?.ticketExportOpen.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['columns', '1'] }]);
  const [noted] = await ctx.rows<{ list: string }>(sql`SELECT list FROM list_export WHERE id = ${ready.id}`);
  expect(noted).toEqual({ list: 'TICKETS' });
});

test('nobody takes what they may not see, and masks hold', async () => {
  expect((await linesOf(manager, { search: 'Southern' })).join()).not.toContain('Southern,');
  const ctx = api.system();
  const masked = await api.token('MARKETER');
  await ctx.rows(
    sql`INSERT INTO role_permission (role_id, permission, scope) SELECT id, 'customers:export', 'ALL' FROM role WHERE key = 'MARKETER'`,
  );
  const lines = await linesOf(masked, { search: '小明' });
  expect(lines[1]).toContain('****');
  expect(lines.join()).not.toContain('00000002');
  const { data } = await api.ask('{ customerExportPreview { rows leftToday } }', {}, manager);
  expect(data?.customerExportPreview.rows).toBe(2502);
});

test('the file goes to who asked for it, once, and to nobody else', async () => {
  const { export: ready } = await opened(manager, { columns: ['CODE'] });
  expect((await fetched(ready.path)).status).toBe(401);
  expect((await fetched(ready.path, await api.token('AGENT'))).status).toBe(403);
  expect((await fetched(ready.path, admin)).status).toBe(404);
  const first = await fetched(ready.path, manager);
  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toBe('no-store');
  await first.text();
  expect((await fetched(ready.path, manager)).status).toBe(404);
  const late = await opened(manager, { columns: ['CODE'] });
  await api
    .system()
    .rows(sql`UPDATE list_export SET created_at = created_at - interval '11 minutes' WHERE id = ${late.export.id}`);
  expect((await fetched(late.export.path, manager)).status).toBe(404);
});

test('what was taken is on record with its reason and the hash of the file, and only auditors see all of it', async () => {
  const lines = await linesOf(manager, { filter: { kind: { eq: 'INDIVIDUAL' } }, columns: ['CODE'] });
  const ask = `{ listExports(first: 1) { edges { node { state actorName reason sentenceZh rowsTaken inFull path } } } }`;
  const { data } = await api.ask(ask, {}, await api.token('AUDITOR'));
  expect(data?.listExports.edges[0].node).toMatchObject({
    state: 'DONE',
    actorName: 'token of MANAGER',
    reason: 'quarterly call list',
    rowsTaken: 2,
    inFull: false,
    path: null,
  });
  const other = await api.ask(ask, {}, await api.token('MANAGER'));
  expect(other.data?.listExports.edges).toEqual([]);
  const told = await api.ask(
    `{ auditEntries(first: 1, filter: { onlyReads: true }) { edges { node { action changes { field after } } } } }`,
    {},
    admin,
  );
  const hash = createHash('sha256')
    .update(`\uFEFF${lines.slice(0, -1).join('\r\n')}\r\n`)
    .digest('hex');
  expect(told.data?.auditEntries.edges[0].node).toMatchObject({
    action: 'customerExport',
    changes: expect.arrayContaining([{ field: 'sha256', after: hash }]),
  });
  const [stored] = await api
    .system()
    .rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM list_export e WHERE e::text LIKE '%quarterly%'`);
  expect(stored?.n).toBe(0);
});

test('a download that is broken off counts what went out, and says so', async () => {
  const { export: ready } = await opened(manager, { filter: { kind: { eq: 'CORPORATE' } }, columns: ['CODE'] });
  const stop = new AbortController();
  const response = await fetch(`${api.address}${ready.path}`, {
    headers: { authorization: `Bearer ${manager}` },
    signal: stop.signal,
  });
  const reader = response.body?.getReader();
  await reader?.read();
  stop.abort();
  await vi.waitFor(async () => {
    const [row] = await api
      .system()
      .rows<{ state: string; rows: string }>(
        sql`SELECT state, rows_taken AS rows FROM list_export WHERE id = ${ready.id}`,
      );
    expect(['BROKEN', 'DONE']).toContain(row?.state);
    expect(Number(row?.rows)).toBeGreaterThan(0);
  });
});

test('beyond the day nothing is taken: it is refused, written down, and the administrators are told', async () => {
  await make.user(api, 'ADMIN', { email: 'keeper@test.example' });
  const policy = (version: number, rowsADay: number, alarmRows: number) =>
    api.ask(
      `mutation { exportPolicyUpdate(input: { rowsADay: ${rowsADay}, alarmRows: ${alarmRows}, expectedVersion: ${version} }) { policy { version } userErrors { code } } }`,
      {},
      admin,
    );
  expect((await policy(1, 5_000, 2)).data?.exportPolicyUpdate).toEqual({ policy: { version: 2 }, userErrors: [] });
  expect((await policy(1, 1, 1)).data?.exportPolicyUpdate.userErrors[0].code).toBe('CONFLICT');
  const fresh = await api.token('MANAGER', { regionId: north });
  const bulk = { filter: { kind: { eq: 'CORPORATE' } }, columns: ['CODE'] };
  const two = await Promise.all([opened(fresh, bulk), opened(fresh, bulk), opened(fresh, bulk)]);
  expect(two.filter(({ userErrors }) => userErrors[0]?.code === 'PRECONDITION')).toHaveLength(1);
  const states = await api.system().rows<{ state: string }>(sql`SELECT state FROM list_export WHERE state = 'REFUSED'`);
  expect(states).toHaveLength(1);
  const mails = await api.system().rows<{ recipient: string }>(sql`SELECT recipient FROM mail`);
  expect(mails.map(({ recipient }) => recipient)).toEqual(['keeper@test.example', 'keeper@test.example']);
});

test.each([
  ['no reason', { reason: '' }, 'reason'],
  ['no column', { columns: [] }, 'columns'],
  ['a filter that is none', { filter: { churnScore: {} } }, 'filter'],
])('%s is refused by name', async (_what, input, field) => {
  const { userErrors } = await opened(manager, input);
  expect(userErrors[0]).toMatchObject({ code: 'BAD_INPUT', field: expect.arrayContaining([field]) });
});
