import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { forgetUploads } from './forget-uploads.js';
import { uploadPath } from './upload-files.js';

const api = useApi();
const plan = 'plan { subject source columns { column field } kind knownBy known }';
const look = `query ($id: ID!, $subject: ImportSubject) { importUpload(id: $id, subject: $subject) {
  name bytes encoding columns { name samples } rows planName suggestion: suggestion { subject source columns { column field } kind knownBy known } } }`;
const begin = `mutation ($input: ImportBeginInput!) { importBegin(input: $input) { job { id state fileName } userErrors { code message field } } }`;

async function send(body: Buffer | string, token: string, name = 'a.csv'): Promise<{ status: number; id: string }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  const response = await fetch(`${api.address}/imports/files?name=${encodeURIComponent(name)}`, {
    ...{ method: 'POST', headers, body: Buffer.from(body) },
  });
  const told = (await response.json()) as { id?: string };
  return { status: response.status, id: told.id ?? '' };
}
const seen = async (id: string, token: string, subject?: string): Promise<any> =>
  (await api.ask(look, { id, subject }, token)).data?.importUpload;

async function run(uploadId: string, given: object, isRehearsal: boolean, token: string): Promise<any> {
  const { data } = await api.ask(begin, { input: { uploadId, plan: given, isRehearsal } }, token);
  const { job, userErrors } = data!.importBegin;
  if (!job) return userErrors;
  await api.kernel.app.imports.run(api.system(), job.id);
  const counts =
    'query ($id: ID!) { importJob(id: $id) { id state fileName counts { kind created updated unchanged rejected } remarks { line reason } } }';
  return (await api.ask(counts, { id: job.id }, token)).data?.importJob;
}
const counted = (created: number, updated: number, unchanged: number, rejected: number) => [
  { kind: 'customer', created, updated, unchanged, rejected },
];
const customers = () => api.system().rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM customer`);

// 客户编号,客户名称,客户类型,手机,城市 in GB18030
const gb = Buffer.from(
  'bfcdbba7b1e0bac52cbfcdbba7c3fbb3c62cbfcdbba7c0e0d0cd2ccad6bbfa2cb3c7cad00a' +
    '41312cb0a2c0adb6a1c9ccc3b32cb9abcbbe2c31333830303133383030312cb1b1bea90a' +
    '41322cd5c5b5a42cb8f6c8cb2c31333830303133383030322cc9cfbaa30a' +
    '41332c2c'.concat('ccecc9cfc8cb2c2c0a'),
  'hex',
);

test('a file in GB18030 is read, understood by its headings, rehearsed without a trace, and brought in; twice creates nothing', async () => {
  const admin = await api.token('ADMIN');
  const { status, id } = await send(gb, admin, '客户.csv');
  expect(status).toBe(201);
  const found = await seen(id, admin);
  expect(found).toMatchObject({ name: '客户.csv', encoding: 'gb18030', planName: null });
  expect(found.columns[1]).toEqual({ name: '客户名称', samples: ['阿拉丁商贸', '张丹'] });
  expect(found.rows[0]).toEqual(['A1', '阿拉丁商贸', '公司', '13800138001', '北京']);
  expect(found.suggestion).toMatchObject({ subject: 'CUSTOMER', known: 'OVERWRITE', knownBy: ['PHONE', 'EMAIL'] });
  expect(found.suggestion.columns).toEqual([
    { column: '客户编号', field: 'KEY' },
    { column: '客户名称', field: 'NAME' },
    { column: '客户类型', field: 'KIND' },
    { column: '手机', field: 'PHONE' },
    { column: '城市', field: 'CITY' },
  ]);
  const before = await customers();
  const tried = await run(id, found.suggestion, true, admin);
  expect(tried).toMatchObject({ state: 'DONE', fileName: '客户.csv', counts: counted(2, 0, 0, 1) });
  expect(tried.remarks).toEqual([{ line: 4, reason: expect.stringContaining('天上人') }]);
  expect(await customers()).toEqual(before);
  const list = '{ importJobs { edges { node { fileName state } } } }';
  expect((await api.ask(list, {}, admin)).data?.importJobs.edges).toEqual([]);

  const done = await run(id, found.suggestion, false, admin);
  expect(done.counts).toEqual(counted(2, 0, 0, 1));
  const rows = await api
    .system()
    .rows(sql`SELECT name, kind FROM customer WHERE source_detail = 'upload' ORDER BY name`);
  expect(rows).toEqual([
    { name: '张丹', kind: 'INDIVIDUAL' },
    { name: '阿拉丁商贸', kind: 'CORPORATE' },
  ]);
  expect((await run(id, found.suggestion, true, admin)).counts).toEqual(counted(0, 0, 2, 1));
  const again = await run(id, { ...found.suggestion, kind: 'INSTITUTION' }, false, admin);
  expect(again.counts).toEqual(counted(1, 0, 2, 0));
  const headers = { authorization: `Bearer ${admin}` };
  const file = await (await fetch(`${api.address}/imports/${done.id}/rejected.csv`, { headers })).text();
  expect(file.split('\r\n')[0]).toContain('客户编号,客户名称,客户类型,手机,城市');
  expect(file.split('\r\n')[1]).toMatch(/^A3,,天上人,,,4,/);
});

test('who is known by a phone is found again, and what is there wins, loses or stays as the plan says', async () => {
  const admin = await api.token('ADMIN');
  const known = await make.customer(api, { name: '老客', industry: 'steel' });
  const addPhone = `mutation ($input: IdentityAddInput!) { identityAdd(input: $input) { userErrors { code } } }`;
  const phone = { input: { customerId: known.id, kind: 'PHONE', value: '13900139000' } };
  expect((await api.ask(addPhone, phone, admin)).data?.identityAdd.userErrors).toEqual([]);
  const { id } = await send('id,name,phone,industry,gender\n7,新名,139 0013 9000,zinc,女\n', admin);
  const { suggestion } = await seen(id, admin);
  const other = { ...suggestion, source: 'crm' };
  const is = async () =>
    (await api.system().rows(sql`SELECT name, industry, gender FROM customer WHERE id = ${known.id}`))[0];
  expect((await run(id, { ...other, known: 'KEEP' }, false, admin)).counts).toEqual(counted(0, 0, 1, 0));
  expect((await run(id, { ...other, known: 'FILL' }, false, admin)).counts).toEqual(counted(0, 1, 0, 0));
  expect(await is()).toEqual({ name: '老客', industry: 'steel', gender: 'FEMALE' });
  expect((await run(id, other, true, admin)).counts).toEqual(counted(0, 1, 0, 0));
  expect((await run(id, other, false, admin)).counts).toEqual(counted(0, 1, 0, 0));
  expect(await is()).toEqual({ name: '新名', industry: 'zinc', gender: 'FEMALE' });
  expect((await run(id, { ...other, knownBy: [] }, true, admin)).counts).toEqual(counted(1, 0, 0, 0));
});

test('a plan is kept by name and recognised; what it lacks is told, and nothing begins', async () => {
  const admin = await api.token('ADMIN');
  const { id } = await send('no,who,mail\n1,Ann,ann@x.example\n', admin);
  const columns = [
    { column: 'no', field: 'KEY' },
    { column: 'who', field: 'NAME' },
  ];
  const mine = { subject: 'CUSTOMER', source: 'shop', columns, kind: 'INDIVIDUAL', knownBy: [], known: 'FILL' };
  const save = `mutation ($input: ImportPlanSaveInput!) { importPlanSave(input: $input) { plan { id name ${plan} } userErrors { code } } }`;
  const saved = (await api.ask(save, { input: { name: 'Shop', plan: mine } }, admin)).data?.importPlanSave;
  expect(saved).toMatchObject({ plan: { name: 'Shop', plan: mine }, userErrors: [] });
  expect(await seen(id, admin)).toMatchObject({ planName: 'Shop', suggestion: mine });
  expect(await seen(id, admin, 'ORDER')).toMatchObject({ planName: null, suggestion: { subject: 'ORDER' } });
  const wrong = (given: object) => run(id, { ...mine, ...given }, false, admin);
  const refused = [{ code: 'BAD_INPUT', message: expect.any(String), field: ['plan', 'columns'] }];
  expect(await wrong({ columns: [columns[1]] })).toEqual(refused);
  expect(await wrong({ columns: [...columns, { column: 'mail', field: 'NAME' }] })).toEqual(refused);
  expect(await wrong({ columns: [...columns, { column: 'mail', field: 'RATING' }] })).toEqual(refused);
  expect(await wrong({ columns: [...columns, { column: 'none', field: 'EMAIL' }] })).toEqual(refused);
  const drop = 'mutation ($id: ID!) { importPlanDrop(id: $id) { droppedId userErrors { code } } }';
  expect((await api.ask(drop, { id: saved.plan.id }, admin)).data?.importPlanDrop.userErrors).toEqual([]);
  expect((await api.ask('{ importPlans { name } }', {}, admin)).data?.importPlans).toEqual([]);
});

test('a file is its sender’s alone, and goes a day after its last use or with an erasure', async () => {
  const [admin, other, agent] = await Promise.all([api.token('ADMIN'), api.token('ADMIN'), api.token('AGENT')]);
  expect((await send('id\n1\n', agent)).status).toBe(403);
  expect((await send('', admin)).status).toBe(400);
  const { id } = await send('id\n1\n', admin);
  expect(await seen(id, other)).toBeNull();
  const given = {
    subject: 'CUSTOMER',
    source: 'x',
    columns: [{ column: 'id', field: 'KEY' }],
    knownBy: [],
    known: 'KEEP',
  };
  expect(await run(id, given, true, other)).toMatchObject([{ code: 'NOT_FOUND', field: ['uploadId'] }]);
  const path = uploadPath(api.kernel.services.config, id);
  const stray = uploadPath(api.kernel.services.config, newId());
  writeFileSync(stray, 'id\n1\n');
  await forgetUploads(api.system(), '1 day');
  expect([path, stray].map(existsSync)).toEqual([true, true]);
  // A server that was stopped before it could tell of a file leaves it to nobody.
  for (const file of [path, stray]) utimesSync(file, 0, 0);
  await forgetUploads(api.system(), '1 day');
  expect([path, stray].map(existsSync)).toEqual([true, false]);
  await forgetUploads(api.system(), '0 seconds');
  expect(existsSync(path)).toBe(false);
  expect(await seen(id, admin)).toBeNull();
});

test('imports that began at the same moment are each shown once, page by page', async () => {
  const admin = await api.token('ADMIN');
  await api.system().rows(sql`DELETE FROM import_job`);
  await api.system().rows(
    sql`INSERT INTO import_job (id, mapping, definition, file_name, path, started_at, state)
        SELECT uuid7(), 'x', '{}', i || '.csv', '', '2026-01-01', 'DONE' FROM generate_series(1, 5) i`,
  );
  const page =
    'query ($after: String) { importJobs(first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { fileName } } } }';
  const names: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo }: any = (await api.ask(page, { after }, admin)).data!.importJobs;
    names.push(...edges.map(({ node }: any) => node.fileName));
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  expect(names.sort()).toEqual(['1.csv', '2.csv', '3.csv', '4.csv', '5.csv']);
  const broken = await api.ask(page, { after: Buffer.from('["a","b"]').toString('base64url') }, admin);
  expect(broken.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
