import { expect, test } from 'vitest';
import { sql } from '../../src/platform/sql.js';
import { useApi } from '../api.js';
import { make } from '../make.js';
import { argumentsOf, operation, rootFields } from '../schema-walk.js';

const api = useApi();
/** What a number that is none looks like, wherever it stands. */
const none = /NaN|Infinity|undefined|Invalid|\[object|"-0[".]|-0[,}\]]|null ?%/;
const asked =
  /^(customers|customerSummary|valueBoard|lifecycleBoard|stageFlow|purchaseCohorts|scoreModels|class|vipTiers|segment(s|Preview)$|settingPreview|pool|complaintReport|readiness)/;

/** Everything that figures, predictions, classes and dashboards answer of the customers there are. */
async function answers(token: string, customerIds: readonly string[]): Promise<Record<string, any>> {
  const { app } = api.kernel;
  await app.scoring.rebuild(api.system());
  await app.predictions.refresh(api.system());
  await app.lifecycle.passTime(api.system());
  await app.classes.evaluateAll(api.system());
  const all: Record<string, any> = {};
  const ask = async (name: string, query: (levels: number) => string) => {
    for (let levels = 2; all[name] === undefined; levels -= 1) {
      const answer = await api.ask(query(levels), {}, token);
      const isTooMuch = answer.errors?.some(({ message }) => /tokens|limit|deep/.test(message)) && levels > 0;
      if (!isTooMuch) all[name] = answer.errors ?? Object.values(answer.data!)[0];
    }
  };
  const id = () => customerIds[0] ?? '01a2915b-ca78-7650-b069-26db8841e17b';
  for (const field of rootFields(app.schema, 'query').filter(({ name }) => asked.test(name)))
    await ask(field.name, (levels) => operation('query', field, argumentsOf(field, id, {}, 20), levels, id));
  const customer = rootFields(app.schema, 'query').find(({ name }) => name === 'customer')!;
  for (const one of customerIds) await ask(one, (levels) => operation('query', customer, `(id: "${one}")`, levels, id));
  for (const [name, answer] of Object.entries(all)) {
    expect(JSON.stringify(answer), name).not.toMatch(none);
    expect(Array.isArray(answer) && answer.some((part) => part?.extensions?.code), `${name} is refused`).toBe(false);
  }
  return all;
}

test('nonsense in gives nothing with its reason out, and never a number that is none', async () => {
  const token = await api.token('ADMIN');
  const empty = await answers(token, []);
  expect(empty.valueBoard).toEqual({ rfm: [], pareto: [], abc: [], predicted: [], health: [] });
  expect(empty.scoreModels.map((model: any) => [model.state, model.reason])).toEqual([
    ['REFUSED', 'TOO_FEW_EVENTS'],
    ['REFUSED', 'TOO_FEW_BUYERS'],
  ]);

  const buy = async (customerId: string, unitPrice: string, orderedAt?: string) => {
    const input = { customerId, orderedAt, lines: [{ description: 'x', quantity: '1', unitPrice }] };
    const text = `mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { id } userErrors { field } } }`;
    return (await api.ask(text, { input }, token)).data!.orderCreate;
  };
  const customer = async (name: string) => (await make.customer(api, { name })).id;
  const [idle, cent] = [await customer('no orders'), await customer('one cent')];
  await buy(cent, '0.01');
  const alone = await answers(token, [idle, cent]);
  expect(alone[idle]).toMatchObject({ churnRisk: null, prediction: { alive: null, reason: 'NO_PURCHASE' } });
  // Nobody to compare with: neither best nor asleep.
  for (const one of [cent, idle])
    expect(alone[one].metrics).toMatchObject({ rfm: null, cycleDays: null, overdueRatio: null });
  expect(alone[cent].prediction).toMatchObject({ value: null, reason: 'TOO_FEW_BUYERS', churnProbability: null });
  // Nobody had bought by the day the models learn from, yet the customer has; and is not the best of one.
  expect(alone[cent]).toMatchObject({ prediction: { churnReason: 'TOO_FEW_EVENTS' }, vipTier: 'NONE' });

  const odd = await Promise.all(['1990', '10 M', 'nothing', 'twice at once', 'more back than bought'].map(customer));
  const [old, large, zero, twice, back] = odd as [string, string, string, string, string];
  await buy(old, '10', '1990-01-01T00:00:00Z');
  await buy(large, '10000000');
  await buy(zero, '0');
  for (let i = 0; i < 2; i += 1) await buy(twice, '10', '2026-01-01T00:00:00Z');
  const { order } = await buy(back, '5', '2026-02-01T00:00:00Z');
  await api.system().rows(
    sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, return_of_id)
        VALUES (uuid7(), ${back}, 'R', now() - interval '1 day', 'CNY', -5000, -5000, -5000, ${order.id})`,
  );
  for (const moment of ['2099-01-01T00:00:00Z', '1900-01-01T00:00:00Z'])
    expect(await buy(old, '1', moment)).toEqual({ order: null, userErrors: [{ field: ['orderedAt'] }] });
  const all = await answers(token, [...odd, cent, idle]);
  expect(all[old]).toMatchObject({ stage: 'CHURNED', churnRisk: null, metrics: { rfm: null } });
  expect(all[back].metrics).toMatchObject({ netRevenue: { amount: '-45.00' }, abcClass: 'C' });
  expect(all[twice].metrics).toMatchObject({ purchaseDays: 1, orders: 2, cycleDays: null });
  expect(all[zero].metrics).toMatchObject({ netRevenue: { amount: '0.00' }, averageOrderValue: { amount: '0.00' } });
});
