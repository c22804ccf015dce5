import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Team } from '../team.entity.js';

const api = useApi();
let admin = '';
beforeAll(async () => {
  admin = await api.token('ADMIN');
  await api.system().db.getRepository(Team).insert({ id: newId(), name: '华东销售' });
});

async function load(csv: string, more: object = {}, as = admin) {
  const { data, errors } = await api.ask(
    `mutation($input: UserImportInput!) { userImport(input: $input) { lines { line email outcome reason } userErrors { code field } } }`,
    { input: { csv, ...more } },
    as,
  );
  expect(errors).toBeUndefined();
  return data?.userImport;
}
const outcomes = ({ lines }: { lines: { outcome: string }[] }) => lines.map(({ outcome }) => outcome);

const file = `﻿姓名,邮箱,角色,团队,启用
"Ann, A.",Ann@firm.example,AGENT,华东销售,是
Bob,bob@firm.example,Sales,,
Cy,not an address,AGENT,,
Di,di@firm.example,NOBODY,,
Eve,bob@firm.example,AGENT,,
`;

test('a rehearsal changes nothing and says line by line what would be', async () => {
  const report = await load(file);
  expect(outcomes(report)).toEqual(['CREATED', 'CREATED', 'REFUSED', 'REFUSED', 'REFUSED']);
  expect(report.lines.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4, 5, 6]);
  expect(report.lines[3].reason).toBe('There is no such role.');
  expect(await api.system().rows(sql`SELECT 1 FROM app_user WHERE email LIKE '%@firm.example'`)).toEqual([]);
});

test('applied once it creates, twice it changes nothing, changed it updates what changed', async () => {
  expect(outcomes(await load(file, { apply: true })).slice(0, 2)).toEqual(['CREATED', 'CREATED']);
  expect(outcomes(await load(file, { apply: true })).slice(0, 2)).toEqual(['UNCHANGED', 'UNCHANGED']);
  const moved = 'name,mail,role,team\nAnn B.,ann@firm.example,AGENT,\nBob,bob@firm.example,SALES,华东销售\n';
  expect(outcomes(await load(moved, { apply: true }))).toEqual(['UPDATED', 'UPDATED']);
  const rows = await api
    .system()
    .rows(
      sql`SELECT u.name, t.name AS team FROM app_user u LEFT JOIN team t ON t.id = u.team_id WHERE u.email LIKE '%@firm.example' ORDER BY 1`,
    );
  expect(rows).toEqual([
    { name: 'Ann B.', team: null },
    { name: 'Bob', team: '华东销售' },
  ]);
});

test('who stands in no line is disabled where that is wished, but not with open work', async () => {
  const busy = await make.user(api, 'SALES', { email: 'busy@firm.example' });
  const idle = await make.user(api, 'SALES', { email: 'idle@firm.example' });
  const boss = await make.user(api, 'ADMIN', { email: 'boss@firm.example' });
  await make.customer(api, { ownerId: busy.id });
  const { lines } = await load('name,mail,role\nBoss,boss@firm.example,ADMIN\n', { apply: true, disableMissing: true });
  const outcomeOf = (email: string) => lines.find((one: { email: string }) => one.email === email)?.outcome;
  expect([outcomeOf(busy.email), outcomeOf(idle.email), outcomeOf(boss.email)]).toEqual([
    'REFUSED',
    'DISABLED',
    'UPDATED',
  ]);
});

test('a file is no way to rights one does not have, and what is no file is refused as a whole', async () => {
  const keeper = await make.user(api, 'MANAGER');
  const { data } = await api.ask(
    `mutation { roleCreate(input: { key: "KEEPER", nameZh: "人事", nameEn: "Keeper", permissions: [
      { permission: "users:read", scope: ALL }, { permission: "users:write", scope: ALL }] }) { role { id } } }`,
    {},
    admin,
  );
  await api.system().rows(sql`UPDATE app_user SET role_id = ${data?.roleCreate.role.id} WHERE id = ${keeper.id}`);
  const token = await api.token('KEEPER' as never);
  const report = await load('name,mail,role\nEvil,evil@firm.example,ADMIN\n', { apply: true }, token);
  expect(outcomes(report)).toEqual(['REFUSED']);
  expect((await load('name,role\nx,AGENT')).userErrors).toEqual([{ code: 'BAD_INPUT', field: ['csv'] }]);
  expect((await load('name,mail,role\n"open,quote')).userErrors).toEqual([{ code: 'BAD_INPUT', field: ['csv'] }]);
});
