import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { sql } from '../../../platform/sql.js';
import { eraseOnRequest } from './erase.job.js';

const api = useApi();
let admin = '';
beforeAll(async () => {
  admin = await api.token('ADMIN');
});

const fields = 'id state version isOverdue dueAt wish identityCheck outcome refusal erasure { name count isDeleted }';

async function move(mutation: string, input: object, as = admin) {
  const type = {
    privacyRequestOpen: 'Open',
    privacyRequestStart: 'Move',
    privacyRequestAssign: 'Assign',
  }[mutation];
  const { data, errors } = await api.ask(
    `mutation($input: PrivacyRequest${type ?? 'Say'}Input!) { ${mutation}(input: $input) {
      privacyRequest { ${fields} } userErrors { code field } } }`,
    { input },
    as,
  );
  expect(errors).toBeUndefined();
  return data?.[mutation];
}

const open = (customerId: string, kind: string, more: object = {}) =>
  move('privacyRequestOpen', { customerId, kind, channel: 'EMAIL', wish: 'Please, all of it', ...more });

async function verified(customerId: string, kind: string) {
  const { privacyRequest: opened } = await open(customerId, kind);
  const { privacyRequest } = await move('privacyRequestVerify', {
    ...{ id: opened.id, expectedVersion: opened.version, text: 'passport shown in the shop' },
  });
  return privacyRequest;
}

const step = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

test('a request goes from received over verified and in work to done, in this order alone', async () => {
  const customer = await make.customer(api);
  const { privacyRequest: received } = await open(customer.id, 'RECTIFICATION');
  expect(received).toMatchObject({ state: 'RECEIVED', isOverdue: false, wish: 'Please, all of it' });
  const early = await move('privacyRequestStart', step(received));
  expect(early.userErrors).toEqual([{ code: 'PRECONDITION', field: ['id'] }]);

  const { privacyRequest: known } = await move('privacyRequestVerify', { ...step(received), text: 'called back' });
  expect(known).toMatchObject({ state: 'VERIFIED', identityCheck: 'called back' });
  const stale = await move('privacyRequestStart', step(received));
  expect(stale.userErrors).toEqual([{ code: 'CONFLICT', field: ['expectedVersion'] }]);
  const { privacyRequest: running } = await move('privacyRequestStart', step(known));
  const late = await move('privacyRequestRefuse', { ...step(running), text: 'too late' });
  expect(late.userErrors).toEqual([{ code: 'PRECONDITION', field: ['id'] }]);
  const { privacyRequest: done } = await move('privacyRequestFinish', { ...step(running), text: 'name put right' });
  expect(done).toMatchObject({ state: 'DONE', wish: 'Please, all of it', outcome: 'name put right' });
});

test('what came too long ago is overdue, by the days of the setting, and stands first', async () => {
  const customer = await make.customer(api);
  await open(customer.id, 'ACCESS');
  const receivedAt = new Date(Date.now() - 40 * 86_400_000).toISOString();
  const { privacyRequest: late } = await open(customer.id, 'ACCESS', { receivedAt });
  expect(late.isOverdue).toBe(true);
  const { data } = await api.ask(
    `query($id: ID!) { privacyRequests(filter: { isOpen: true, customerId: $id }) { totalCount { value } edges { node { id } } }
      over: privacyRequests(filter: { isOverdue: true, customerId: $id }) { edges { node { id } } } }`,
    { id: customer.id },
    admin,
  );
  expect(data?.privacyRequests.totalCount).toEqual({ value: 2 });
  expect(data?.privacyRequests.edges[0].node.id).toBe(late.id);
  expect(data?.over.edges).toEqual([{ node: { id: late.id } }]);

  const set = await api.ask(
    `mutation { privacySettingUpdate(input: { answerDays: 45, expectedVersion: 1 }) { privacySetting { answerDays } userErrors { code } } }`,
    {},
    admin,
  );
  expect(set.data?.privacySettingUpdate.privacySetting).toEqual({ answerDays: 45 });
  expect((await open(customer.id, 'ACCESS', { receivedAt })).privacyRequest.isOverdue).toBe(false);
});

test('the words of a request stand nowhere in the clear', async () => {
  const customer = await make.customer(api);
  await open(customer.id, 'ACCESS', { wish: 'Quetzalcoatl wants to know' });
  const rows = await api.system().rows(sql`SELECT 1 FROM privacy_request r WHERE r::text LIKE '%Quetzal%'`);
  expect(rows).toEqual([]);
});

async function fetchAs(token: string, path: string) {
  const response = await fetch(`${api.address}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, text: await response.text() };
}

async function linkOf(id: string) {
  const { data } = await api.ask(
    'mutation($id: ID!) { privacyRequestLink(input: { id: $id }) { link { readable data expiresAt } userErrors { code } } }',
    { id },
    admin,
  );
  return data?.privacyRequestLink;
}

test('who is certain to have asked is handed a readable package, by an address that is good for one person alone', async () => {
  const customer = await make.customer(api, { name: 'Ada <Lovelace>' });
  const { privacyRequest: unsure } = await open(customer.id, 'ACCESS');
  expect((await linkOf(unsure.id)).userErrors).toEqual([{ code: 'PRECONDITION' }]);

  const request = await verified(customer.id, 'ACCESS');
  const { link } = await linkOf(request.id);
  const page = await fetchAs(admin, link.readable);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Ada &#60;Lovelace&#62;');
  expect(JSON.parse((await fetchAs(admin, link.data)).text).tables.customer[0].name).toBe('Ada <Lovelace>');

  const another = await api.token('ADMIN');
  const forged = link.readable.replace(/until=\d+/, `until=${Date.now() + 9_000_000}`);
  for (const [token, path] of [
    [another, link.readable],
    [admin, forged],
    ['', link.readable],
  ] as const)
    expect((await fetchAs(token, path)).status).toBe(404);
  const [last] = await api
    .system()
    .rows(sql`SELECT action FROM audit_entry WHERE customer_id = ${customer.id} ORDER BY at DESC, seq DESC LIMIT 1`);
  expect(last).toEqual({ action: 'customerDataExport' });
});

test('an erasure shows what it will do, runs as a job and leaves the request as its proof, without words', async () => {
  const customer = await make.customer(api, { name: 'Lost Soul' });
  await api.ask(
    'mutation($id: ID!) { noteAdd(input: { customerId: $id, body: "likes tea" }) { userErrors { code } } }',
    { id: customer.id },
    admin,
  );
  const request = await verified(customer.id, 'ERASURE');
  const shown = Object.fromEntries(request.erasure.map((one: { name: string }) => [one.name, one]));
  expect(shown.Notes).toEqual({ name: 'Notes', count: 1, isDeleted: true });
  expect(shown.Profile).toMatchObject({ count: 1, isDeleted: false });
  const { privacyRequest: running } = await move('privacyRequestStart', step(request));
  expect(running.state).toBe('RUNNING');
  const byHand = await move('privacyRequestFinish', { ...step(running), text: 'done by hand' });
  expect(byHand.userErrors).toEqual([{ code: 'PRECONDITION', field: ['id'] }]);

  await eraseOnRequest.run(api.system(), { requestId: request.id }, new AbortController().signal);
  await eraseOnRequest.run(api.system(), { requestId: request.id }, new AbortController().signal);

  const { data } = await api.ask(
    `query($id: ID!) { privacyRequest(id: $id) { ${fields} stepsDone stepsTotal customer { name } } }`,
    { id: request.id },
    admin,
  );
  expect(data?.privacyRequest).toMatchObject({ state: 'DONE', wish: null, identityCheck: null });
  expect(data?.privacyRequest.stepsDone).toBe(data?.privacyRequest.stepsTotal);
  expect(data?.privacyRequest.erasure).toContainEqual(shown.Notes);
  expect(data?.privacyRequest.customer.name).not.toContain('Lost');
});

test('a legal hold stops an erasure, before it begins and after', async () => {
  const customer = await make.customer(api);
  const hold = async (verb: string, more = '') =>
    (
      await api.ask(
        `mutation($id: ID!) { customerHold${verb}(input: { customerId: $id, kind: LEGAL ${more} }) { holds { kind reason } userErrors { code } } }`,
        { id: customer.id },
        admin,
      )
    ).data?.[`customerHold${verb}`];
  const request = await verified(customer.id, 'ERASURE');
  expect((await hold('Place', ', reason: "case 12/3"')).holds).toEqual([{ kind: 'LEGAL', reason: 'case 12/3' }]);
  expect((await move('privacyRequestStart', step(request))).userErrors).toEqual([
    { code: 'PRECONDITION', field: ['customerId'] },
  ]);
  const direct = await api.ask(
    'mutation($id: ID!) { customerErase(input: { customerId: $id, reason: "asked" }) { userErrors { code } } }',
    { id: customer.id },
    admin,
  );
  expect(direct.data?.customerErase.userErrors).toEqual([{ code: 'PRECONDITION' }]);
  expect((await hold('Lift')).holds).toEqual([]);
  await move('privacyRequestStart', step(request));
  await hold('Place', ', reason: "case 12/4"');
  await eraseOnRequest.run(api.system(), { requestId: request.id }, new AbortController().signal);
  const { data } = await api.ask('query($id: ID!) { privacyRequest(id: $id) { state } }', { id: request.id }, admin);
  expect(data?.privacyRequest).toEqual({ state: 'VERIFIED' });
});

const permissionsOf = async (customerId: string) => {
  const { data } = await api.ask(
    `query($id: ID!) { contactPermissions(customerId: $id, channels: [SMS]) { purpose isAllowed refusal } }`,
    { id: customerId },
    admin,
  );
  return Object.fromEntries(
    data?.contactPermissions.map((one: { purpose: string; refusal: string | null }) => [one.purpose, one.refusal]),
  );
};

test('an objection takes every yes back, a restriction leaves nothing but service, and each says why', async () => {
  const customer = await make.customer(api);
  await api.ask(
    `mutation($id: ID!) { consentSet(input: { customerId: $id, purpose: MARKETING, channel: SMS, state: GRANTED }) { userErrors { code } } }`,
    { id: customer.id },
    admin,
  );
  expect(await permissionsOf(customer.id)).toMatchObject({ SERVICE: null, MARKETING: null, SURVEY: 'NEVER_ASKED' });
  const objection = await verified(customer.id, 'OBJECTION');
  const { privacyRequest: running } = await move('privacyRequestStart', step(objection));
  await move('privacyRequestFinish', { ...step(running), text: 'taken off all lists' });
  expect(await permissionsOf(customer.id)).toMatchObject({ SERVICE: null, MARKETING: 'WITHDRAWN' });
  const restriction = await verified(customer.id, 'RESTRICTION');
  const { privacyRequest: begun } = await move('privacyRequestStart', step(restriction));
  await move('privacyRequestFinish', { ...step(begun), text: 'restricted' });
  expect(await permissionsOf(customer.id)).toMatchObject({
    SERVICE: null,
    MARKETING: 'RESTRICTED',
    SURVEY: 'RESTRICTED',
  });
});
