import type { RoleKey, Scope } from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useApi, type Session } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { sql } from '../../platform/sql.js';
import { notificationsOf } from './notifications/notification.query.js';

const api = useApi();

async function signedIn(role: RoleKey): Promise<Session & { id: string }> {
  const { id } = await make.user(api, role);
  return { id, session: await api.kernel.app.access.openSession(api.system(), id) };
}

let manager: Awaited<ReturnType<typeof signedIn>>;
let agent: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  manager = await signedIn('ADMIN');
  agent = await signedIn('VIP_AGENT');
});

const save = `mutation ($input: SavedViewSaveInput!) { savedViewSave(input: $input) {
  view { id name isOwn } userErrors { code field } } }`;
const views = `{ savedViews(list: "customers") { id name address isShared isOwn ownerName } }`;
const view = { list: 'customers', name: 'Mine', address: 'class=VIP', isShared: false };

test('a view is its owner’s alone until it is shared; only the owner drops it', async () => {
  const saved = await api.ask(save, { input: view }, manager);
  // Made long ago: what is saved anew is not among the rows of its own transaction.
  const id = '01900000-0000-7000-8000-000000000001';
  await api.system().rows(sql`UPDATE saved_view SET id = ${id} WHERE id = ${saved.data!.savedViewSave.view.id}`);
  expect((await api.ask(views, {}, agent)).data!.savedViews).toEqual([]);
  await api.ask(save, { input: { ...view, address: 'class=LOYAL', isShared: true } }, manager);
  const [shared, ...more] = (await api.ask(views, {}, agent)).data!.savedViews;
  expect(more).toEqual([]);
  expect(shared).toMatchObject({ id, address: 'class=LOYAL', isOwn: false });
  const drop = `mutation ($id: ID!) { savedViewDrop(id: $id) { droppedId userErrors { code } } }`;
  expect((await api.ask(drop, { id }, agent)).data!.savedViewDrop.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await api.ask(drop, { id }, manager)).data!.savedViewDrop.droppedId).toBe(id);
  const told = await api.ask(`{ auditEntries { edges { node { action changes { after } } } } }`, {}, manager);
  expect(JSON.stringify(told.data)).toContain('savedViewSave');
  // What is searched for may name a person.
  expect(JSON.stringify(told.data)).not.toContain('class=');
});

test('a view needs a name and the word of a list', async () => {
  const { data } = await api.ask(save, { input: { ...view, name: '', list: 'No List' } }, manager);
  expect(data!.savedViewSave.userErrors.map(({ field }: { field: string[] }) => field.at(-1)).sort()).toEqual([
    'list',
    'name',
  ]);
});

const news = `{ notifications { kind title detail customerId isNew } }`;

test('a follow-up that somebody else planned is news until it was seen, and for nobody else', async () => {
  const customer = await make.customer(api, { name: '王伟' });
  const dueAt = new Date(Date.now() + 86_400_000).toISOString();
  const plan = `mutation ($input: TaskCreateInput!) { taskCreate(input: $input) { task { id } userErrors { message } } }`;
  const input = { customerId: customer.id, kind: 'CALL', title: 'Call back', dueAt, assigneeId: agent.id };
  expect((await api.ask(plan, { input }, manager)).data!.taskCreate.userErrors).toEqual([]);
  const told = { kind: 'TASK_GIVEN', title: 'Call back', detail: '王伟', customerId: customer.id };
  expect((await api.ask(news, {}, agent)).data!.notifications).toEqual([{ ...told, isNew: true }]);
  expect((await api.ask(news, {}, manager)).data!.notifications).toEqual([]);
  await api.ask('mutation { notificationsSee { seen } }', {}, agent);
  expect((await api.ask(news, {}, agent)).data!.notifications).toEqual([{ ...told, isNew: false }]);
  const marketer = await signedIn('MARKETER');
  await api.ask(plan, { input: { ...input, assigneeId: marketer.id } }, manager);
  expect((await api.ask(news, {}, marketer)).data!.notifications).toEqual([]);
});

const preview = `query ($userId: ID!) { accessPreview(userId: $userId) {
  allCustomers reach { permission customers } masked examples { name } } }`;

test('who keeps users sees what a colleague would see; others learn nothing', async () => {
  const own = await signedIn('SALES');
  await make.customer(api, { name: '李娜', ownerId: manager.id });
  const { data } = await api.ask(preview, { userId: own.id }, manager);
  expect(data!.accessPreview).toMatchObject({ allCustomers: 2, examples: [] });
  expect(data!.accessPreview.reach).toContainEqual({ permission: 'customers:read', customers: 0 });
  const agents = await api.ask(preview, { userId: agent.id }, manager);
  expect(agents.data!.accessPreview.reach).toContainEqual({ permission: 'customers:read', customers: 2 });
  expect(agents.data!.accessPreview.masked).toEqual([]);
  const marketer = await api.ask(preview, { userId: (await signedIn('MARKETER')).id }, manager);
  expect(marketer.data!.accessPreview.masked).toEqual(
    expect.arrayContaining(['PHONE', 'EMAIL', 'NATIONAL_ID', 'NOTE']),
  );
  expect(marketer.data!.accessPreview.masked).not.toContain('ADDRESS');
  expect(agents.data!.accessPreview.examples.map(({ name }: { name: string }) => name).sort()).toEqual([
    '李娜',
    '王伟',
  ]);
  const refused = await api.ask(preview, { userId: own.id }, agent);
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('long work is told to who may know of it, until it is finished', async () => {
  const work = '{ workUnderWay { kind about percent } }';
  await api.system().rows(
    sql`INSERT INTO import_job (id, mapping, definition, file_name, path, state, progress)
        VALUES (uuid7(), 'cdnow', '{}', 'orders.csv', '', 'RUNNING', 40)`,
  );
  expect((await api.ask(work, {}, manager)).data!.workUnderWay).toEqual([
    { kind: 'IMPORT', about: 'orders.csv', percent: 40 },
  ]);
  expect((await api.ask(work, {}, agent)).data!.workUnderWay).toEqual([]);
  await api.system().rows(sql`UPDATE import_job SET state = 'DONE'`);
  expect((await api.ask(work, {}, manager)).data!.workUnderWay).toEqual([]);
});

test('the bell tells of a note as far as the right to read notes reaches', async () => {
  const { tickets } = api.kernel.app.desk;
  const actor = await make.actor(api, 'ADMIN');
  const { id: customerId } = await make.customer(api, { name: '张伟' });
  const { ticketId } = await tickets.open(api.system(), { customerId, subject: 'Kettle' });
  const note = { ticketId, body: 'Look here', visibility: 'INTERNAL', mentionedUserIds: [actor.userId!] } as const;
  await tickets.reply(api.system(), note);
  const bell = async (scope: Scope) => {
    const permissions = new Map(actor.permissions).set('ticket-notes:read', scope);
    return (await notificationsOf(api.as({ ...actor, permissions }))).map(({ kind }) => kind);
  };
  expect(await bell('ALL')).toEqual(['NAMED_IN_NOTE']);
  expect(await bell('OWN')).toEqual([]);
});
