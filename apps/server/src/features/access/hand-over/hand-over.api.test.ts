import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Team } from '../team.entity.js';
import type { User } from '../user.entity.js';

const api = useApi();
let admin = '';
beforeAll(async () => {
  admin = await api.token('ADMIN');
});

/** Somebody with customers, each with a follow-up and a ticket in work; and as many to stand behind a colleague for. */
async function busy(customers: number): Promise<User> {
  const user = await make.user(api, 'ADMIN', { capacity: 50 });
  const colleague = await make.user(api, 'AGENT');
  for (let i = 0; i < customers; i += 1) {
    const { id } = await make.customer(api, { ownerId: user.id });
    const due = new Date(Date.now() + 86_400_000).toISOString();
    const { data } = await api.ask(
      `mutation { taskCreate(input: { customerId: "${id}", kind: CALL, title: "Call", dueAt: "${due}", assigneeId: "${user.id}" }) { userErrors { message } }
        ticketOpen(input: { customerId: "${id}", subject: "Where is it?", type: CONSULT, channel: PHONE }) { ticket { id } userErrors { message } } }`,
      {},
      admin,
    );
    const assigned = await api.ask(
      `mutation { ticketAssign(input: { ticketId: "${data?.ticketOpen.ticket.id}", userId: "${user.id}" }) { userErrors { message } } }`,
      {},
      admin,
    );
    const other = await make.customer(api);
    const dedicated = await api.ask(
      `mutation { dedicatedAgentSet(input: { customerId: "${id}", primaryId: "${user.id}" }) { userErrors { message } }
        backup: dedicatedAgentSet(input: { customerId: "${other.id}", primaryId: "${colleague.id}", backupId: "${user.id}" }) { userErrors { message } } }`,
      {},
      admin,
    );
    const refusals = [
      data!.taskCreate,
      assigned.data!.ticketAssign,
      dedicated.data!.dedicatedAgentSet,
      dedicated.data!.backup,
    ];
    expect(refusals.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  }
  return user;
}

const waiting = async (userId: string): Promise<Record<string, number>> => {
  const { data } = await api.ask('query($id: ID!) { openWork(userId: $id) { kind count } }', { id: userId }, admin);
  return Object.fromEntries(data?.openWork.map(({ kind, count }: { kind: string; count: number }) => [kind, count]));
};
const handOver = async (input: object) =>
  (
    await api.ask(
      `mutation($input: HandOverCreateInput!) { handOverCreate(input: $input) {
        handOver { id undoableUntil given { kind count user { id } } } userErrors { code field } } }`,
      { input },
      admin,
    )
  ).data?.handOverCreate;
const undo = async (id: string) =>
  (
    await api.ask(
      'mutation($id: ID!) { handOverUndo(input: { id: $id }) { handOver { undoneAt } userErrors { code field } } }',
      { id },
      admin,
    )
  ).data?.handOverUndo;
const disable = async ({ id, version }: User) =>
  (
    await api.ask(
      'mutation($id: ID!, $v: Int!) { userUpdate(id: $id, input: { expectedVersion: $v, status: DISABLED }) { user { status } userErrors { code field } } }',
      { id, v: version },
      admin,
    )
  ).data?.userUpdate;

test('whoever still has work is not disabled; handed over, they are, and nothing is lost', async () => {
  const leaver = await busy(3);
  const receiver = await make.user(api, 'ADMIN');
  expect(await waiting(leaver.id)).toEqual({ CUSTOMER: 3, TASK: 3, TICKET: 3, DEDICATION: 3, BACKUP: 3 });
  expect((await disable(leaver)).userErrors).toMatchObject([{ code: 'PRECONDITION', field: ['status'] }]);

  const done = await handOver({ userId: leaver.id, receiverIds: [receiver.id] });
  expect(done.userErrors).toEqual([]);
  expect(done.handOver.given).toEqual(
    ['BACKUP', 'CUSTOMER', 'DEDICATION', 'TASK', 'TICKET'].map((kind) => ({
      kind,
      count: 3,
      user: { id: receiver.id },
    })),
  );
  expect(await waiting(leaver.id)).toEqual({ CUSTOMER: 0, TASK: 0, TICKET: 0, DEDICATION: 0, BACKUP: 0 });
  expect(await waiting(receiver.id)).toEqual({ CUSTOMER: 3, TASK: 3, TICKET: 3, DEDICATION: 3, BACKUP: 3 });
  expect((await disable(leaver)).user).toMatchObject({ status: 'DISABLED' });
  expect((await undo(done.handOver.id)).userErrors).toMatchObject([{ code: 'PRECONDITION' }]);
});

test('several share by customer, so that everything about one is in one hand; undone, all is back', async () => {
  const leaver = await busy(6);
  const receivers = [await make.user(api, 'ADMIN'), await make.user(api, 'ADMIN')];
  const done = await handOver({ userId: leaver.id, receiverIds: receivers.map(({ id }) => id) });
  const shares = await Promise.all(receivers.map(({ id }) => waiting(id)));
  for (const { BACKUP: _other, ...share } of shares) expect(new Set(Object.values(share)).size).toBe(1);
  expect(shares.reduce((sum, share) => sum + (share.CUSTOMER ?? 0), 0)).toBe(6);

  expect((await undo(done.handOver.id)).handOver.undoneAt).not.toBeNull();
  expect(await waiting(leaver.id)).toEqual({ CUSTOMER: 6, TASK: 6, TICKET: 6, DEDICATION: 6, BACKUP: 6 });
  expect((await undo(done.handOver.id)).userErrors).toMatchObject([{ code: 'PRECONDITION' }]);
});

test('work goes to nobody who is not there, and to nobody twice', async () => {
  const leaver = await busy(1);
  const gone = await make.user(api, 'AGENT', { status: 'DISABLED' });
  const somebody = await make.user(api, 'AGENT');
  for (const [receiverIds, code] of [
    [[], 'BAD_INPUT'],
    [[leaver.id], 'BAD_INPUT'],
    [[somebody.id, somebody.id], 'BAD_INPUT'],
    [[gone.id], 'PRECONDITION'],
    [[crypto.randomUUID()], 'NOT_FOUND'],
  ] as const) {
    expect((await handOver({ userId: leaver.id, receiverIds })).userErrors).toMatchObject([{ code }]);
  }
  expect(await waiting(leaver.id)).toEqual({ CUSTOMER: 1, TASK: 1, TICKET: 1, DEDICATION: 1, BACKUP: 1 });
});

test('customers the receiver would not see go to the team of the receiver where that is wished, and back when undone', async () => {
  const [here, there] = [newId(), newId()];
  await api
    .system()
    .db.getRepository(Team)
    .insert([
      { id: here, name: 'Here' },
      { id: there, name: 'There' },
    ]);
  const leaver = await make.user(api, 'ADMIN');
  const receiver = await make.user(api, 'SALES', { teamId: there });
  const mine = await make.customer(api, { ownerId: leaver.id, teamId: here });
  await make.customer(api, { ownerId: leaver.id, teamId: there });
  const session = { session: await api.kernel.app.access.openSession(api.system(), receiver.id) };
  const seen = async () =>
    (await api.ask('query($id: ID!) { customer(id: $id) { id } }', { id: mine.id }, session)).data?.customer;
  const { data } = await api.ask(
    'query($from: ID!, $to: [ID!]!) { handOverPreview(userId: $from, receiverIds: $to) { customers unseen } }',
    { from: leaver.id, to: [receiver.id] },
    admin,
  );
  expect(data?.handOverPreview).toEqual([{ customers: 2, unseen: 1 }]);

  const kept = await handOver({ userId: leaver.id, receiverIds: [receiver.id] });
  expect(await seen()).toBeNull();
  await undo(kept.handOver.id);
  const moved = await handOver({ userId: leaver.id, receiverIds: [receiver.id], movesUnseen: true });
  expect(await seen()).toEqual({ id: mine.id });
  const listed = await api.ask('{ handOvers { id fromName } }', {}, admin);
  expect(listed.data?.handOvers[0]).toEqual({ id: moved.handOver.id, fromName: leaver.name });
  await undo(moved.handOver.id);
  const [back] = await api.system().rows(sql`SELECT team_id AS "teamId" FROM customer WHERE id = ${mine.id}`);
  expect(back).toEqual({ teamId: here });
  expect(await waiting(leaver.id)).toMatchObject({ CUSTOMER: 2 });
});
