import { parse, subscribe } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { Region } from '../access/index.js';
import { newId } from '../../platform/ids.js';
import { dayOf } from '../../platform/clock.js';

const api = useApi();
const [north, south] = [newId(), newId()];
let admin = '';

beforeAll(async () => {
  admin = await api.token('ADMIN');
  await api
    .system()
    .db.getRepository(Region)
    .insert([
      { id: north, name: 'N' },
      { id: south, name: 'S' },
    ]);
});

const watch = async (id: string) => {
  const contextValue = api.as(await make.actor(api, 'MANAGER', { regionId: north }));
  const document = parse(`subscription { customerChanged(id: "${id}") { customerId kind } }`);
  return subscribe({ schema: api.kernel.app.schema, document, contextValue });
};

test('whoever watches a customer is told of changes until the customer leaves their reach', async () => {
  const { id } = await make.customer(api, { regionId: north });
  const events = (await watch(id)) as AsyncGenerator<{ data: unknown }>;
  const first = events.next();
  await api.ask(`mutation { noteAdd(input: { customerId: "${id}", body: "x" }) { userErrors { code } } }`, {}, admin);
  expect((await first).value.data).toEqual({ customerChanged: { customerId: id, kind: 'CHANGED' } });

  const second = events.next();
  const moved = await api.ask(
    `mutation { customerUpdate(id: "${id}", input: { expectedVersion: 1, regionId: "${south}" }) { customer { version } userErrors { code } } }`,
    {},
    admin,
  );
  expect(moved.data?.customerUpdate.customer).toEqual({ version: 2 });
  expect((await second).value.data).toEqual({ customerChanged: { customerId: id, kind: 'GONE' } });
  expect((await events.next()).done).toBe(true);
});

test('nobody watches a customer beyond their reach', async () => {
  const { id } = await make.customer(api, { regionId: south });
  expect(await watch(id)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await watch(newId())).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('days that come are those of customers within reach, the soonest first', async () => {
  const now = new Date();
  const day = (days: number): { month: number; day: number } => {
    const on = dayOf(new Date(now.getTime() + days * 86_400_000), 'Asia/Shanghai');
    return { month: Number(on.slice(5, 7)), day: Number(on.slice(8, 10)) };
  };
  const born = async (name: string, regionId: string, days: number): Promise<void> => {
    const { id: customerId } = await make.customer(api, { name, regionId });
    const { data } = await api.ask(
      'mutation($input: ImportantDateAddInput!) { importantDateAdd(input: $input) { userErrors { code } } }',
      { input: { customerId, ...day(days), year: 1980 } },
      admin,
    );
    expect(data?.importantDateAdd.userErrors).toEqual([]);
  };
  await born('later', north, 5);
  await born('soon', north, 2);
  await born('elsewhere', south, 2);
  await born('too late', north, 40);

  const query = '{ upcomingDates(days: 14) { daysLeft kind age customer { name } } }';
  const { data, errors } = await api.ask(query, {}, await api.token('MANAGER', { regionId: north }));

  expect(errors).toBeUndefined();
  expect(data?.upcomingDates).toEqual([
    { daysLeft: 2, kind: 'BIRTHDAY', age: expect.any(Number), customer: { name: 'soon' } },
    { daysLeft: 5, kind: 'BIRTHDAY', age: expect.any(Number), customer: { name: 'later' } },
  ]);
  const wrong = await api.ask('{ upcomingDates(days: 4000) { daysLeft } }', {}, admin);
  expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
