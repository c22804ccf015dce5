import { expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { dayOf } from '../../../platform/clock.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { randomShop, storeShop } from './shop.test-support.js';

const api = useApi();
const ONE = `query One($id: ID!) { customer(id: $id) {
  prediction { alive value { amount currency } reason churnProbability churnReason churnSigns { feature sentence sentenceZh } }
  insight { advice { action reason reasonZh evidence { kind key } } persona { zh en evidence { kind key refId } } }
  health { score reason need parts { part value points most } trend { day score } }
  metricHistory(days: 30) { day orders netRevenue { amount } } } }`;

test('without a model there are reasons; a lead that nobody followed is the next thing to do', async () => {
  const { id } = await make.customer(api);
  const { data } = await api.ask(ONE, { id }, await api.token('ADMIN'));
  expect(data?.customer).toMatchObject({
    prediction: { alive: null, value: null, reason: 'NO_PURCHASE', churnReason: 'NO_PURCHASE', churnSigns: [] },
    insight: {
      advice: { action: 'QUALIFY' },
      persona: [{ evidence: [{ kind: 'CUSTOMER', key: 'stage', refId: null }] }],
    },
    health: { score: null, reason: 'TOO_LITTLE_KNOWN', need: 40, parts: [], trend: [] },
    metricHistory: [],
  });
});

test('predictions, their words and the figures of days gone by come with the customer', async () => {
  const now = new Date();
  const shop = randomShop(600, now, 'api');
  await storeShop(api, shop, now);
  const before = (await api.ask(ONE, { id: shop[0]!.customerId }, await api.token('ADMIN'))).data?.customer;
  expect(before.prediction.reason).toBe('NOT_YET');
  await api.kernel.app.predictions.refresh(api.system());
  const [likely] = await api
    .system()
    .rows<{ id: string }>(
      sql`SELECT customer_id AS id FROM customer_prediction ORDER BY churn_probability DESC NULLS LAST LIMIT 1`,
    );
  const { data } = await api.ask(ONE, { id: likely!.id }, await api.token('ADMIN'));
  const { prediction, insight, health } = data!.customer;
  const points = health.parts.reduce((sum: number, part: { points: number }) => sum + part.points, 0);
  expect(Math.abs(points - health.score)).toBeLessThan(1);
  expect(prediction.churnProbability).toBeGreaterThan(0.5);
  expect(prediction.reason).toBeNull();
  expect(prediction.value.currency).toBe('CNY');
  expect(prediction.churnSigns[0].sentence.length).toBeGreaterThan(10);
  expect(insight.persona.length).toBeGreaterThanOrEqual(4);

  const found = await api.ask(
    '{ customers(filter: { churnProbability: { gte: 0.5 }, predictedValue: { gte: "0.01" } }, first: 5) { totalCount { value } edges { node { prediction { churnProbability } } } } }',
    {},
    await api.token('ADMIN'),
  );
  expect(found.data?.customers.totalCount.value).toBeGreaterThan(5);
  for (const { node } of found.data!.customers.edges)
    expect(node.prediction.churnProbability).toBeGreaterThanOrEqual(0.5);
});

test('how health stood on days gone by is kept, and is what a reckoning as of that day gives', async () => {
  const ctx = api.system();
  const [buyer] = await ctx.rows<{ id: string }>(
    sql`SELECT customer_id AS id FROM customer_metric WHERE health IS NOT NULL ORDER BY days_365 DESC LIMIT 1`,
  );
  const { scoring } = api.kernel.app;
  const { timezone } = ctx.services.config;
  const day = (ago: number) => dayOf(new Date(ctx.now.getTime() - ago * 86_400_000), timezone);
  await scoring.keepPastDay(ctx, [buyer!.id], day(100));
  const { data } = await api.ask(ONE, { id: buyer!.id }, await api.token('ADMIN'));
  const reckoned = await inTransaction(ctx, async (tx) => {
    await scoring.refresh(tx, [buyer!.id], day(100));
    const [row] = await tx.rows<{ health: number }>(
      sql`SELECT health FROM customer_metric WHERE customer_id = ${buyer!.id}`,
    );
    await scoring.refresh(tx, [buyer!.id]);
    return row!.health;
  });
  expect(data?.customer.health.trend).toEqual([90, 60, 30].map((ago) => ({ day: day(ago), score: reckoned })));
});

test('other limits of advice and other weights of completeness: who moves is said, and then it is so', async () => {
  const admin = await api.token('ADMIN');
  const settings = (await api.ask('{ scoreSettings { kind version value } }', {}, admin)).data!.scoreSettings as {
    kind: string;
    version: number;
    value: Record<string, unknown>;
  }[];
  const of = (kind: string) => settings.find((one) => one.kind === kind)!;
  const look = async (kind: string, value: object) => {
    const query = `query ($kind: SettingKind!, $value: JSON!) { settingPreview(kind: $kind, value: $value) {
      moving staying movers { customerId from to } } }`;
    return (await api.ask(query, { kind, value }, admin)).data?.settingPreview;
  };
  const change = async (kind: string, value: object) => {
    const query = 'mutation ($input: SettingChangeInput!) { settingChange(input: $input) { userErrors { field } } }';
    const input = { kind, value, expectedVersion: of(kind).version };
    return (await api.ask(query, { input }, admin)).data?.settingChange.userErrors;
  };
  const { value } = of('ADVICE');
  expect((await look('ADVICE', value)).moving).toBe(0);
  const eager = { ...value, dueFrom: 0, dueTo: 100 };
  const { moving, movers } = await look('ADVICE', eager);
  expect(moving).toBeGreaterThan(5);
  expect(await change('ADVICE', { ...eager, dueFrom: 101 })).toEqual([{ field: ['value', 'dueFrom'] }]);
  expect(await change('ADVICE', eager)).toEqual([]);
  await api.heard();
  const { data } = await api.ask(ONE, { id: movers[0].customerId }, admin);
  expect(data?.customer.insight.advice.action).toBe(movers[0].to);

  const { value: complete } = of('COMPLETENESS');
  expect((await look('COMPLETENESS', complete)).moving).toBe(0);
  const asked = { NAME: 1, OWNER: 99 };
  const classes = { PROSPECT: asked, EXISTING: asked, LOYAL: asked, VIP: asked, CHURNED: asked };
  const others = { ...complete, weights: { INDIVIDUAL: classes, CORPORATE: classes, INSTITUTION: classes } };
  const less = await look('COMPLETENESS', others);
  expect(less.movers[0].to).toBe('0');
  expect(await change('COMPLETENESS', others)).toEqual([]);
  await api.kernel.app.scoring.recomputeAll(api.system());
  const percent = 'query ($id: ID!) { customer(id: $id) { completeness { percent missing } } }';
  expect((await api.ask(percent, { id: less.movers[0].customerId }, admin)).data?.customer.completeness).toEqual({
    percent: 1,
    missing: ['OWNER'],
  });
  expect((await look('COMPLETENESS', others)).moving).toBe(0);
});

test('the cards are for who may see figures, a new run for who may ask for one', async () => {
  const cards =
    '{ scoreModels(kind: CHURN) { kind state backTest { auc lift { lift } } features { feature weight } } metricDefinitions { key version } }';
  const seen = await api.ask(cards, {}, await api.token('SALES'));
  expect(seen.data?.scoreModels[0]).toMatchObject({ kind: 'CHURN', state: 'READY' });
  expect(seen.data?.metricDefinitions.length).toBeGreaterThan(20);
  expect((await api.ask(cards)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const fit = 'mutation { modelsFit { isQueued userErrors { code } } }';
  expect((await api.ask(fit, {}, await api.token('SALES'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(fit, {}, await api.token('CLASSIFIER'))).data?.modelsFit).toEqual({
    isQueued: true,
    userErrors: [],
  });
});

test('the board of values adds up to the customers behind it', async () => {
  const token = await api.token('ADMIN');
  const board = `{ valueBoard { rfm { recency frequency customers } pareto { customers revenue } abc { customers }
    predicted { from { amount } to { amount } customers } } }`;
  const { rfm, pareto, abc, predicted } = (await api.ask(board, {}, token)).data!.valueBoard;
  const counted = async (filter: string) => {
    const query = `{ customers(first: 0, exactTotal: true, filter: ${filter}) { totalCount { value } } }`;
    return (await api.ask(query, {}, token)).data?.customers.totalCount.value;
  };
  const sum = (rows: { customers: number }[]) => rows.reduce((total, { customers }) => total + customers, 0);
  expect(sum(rfm)).toBe(await counted('{ recencyScore: { gte: 1 } }'));
  expect(rfm[0].customers).toBe(
    await counted(`{ recencyScore: { eq: ${rfm[0].recency} }, frequencyScore: { eq: ${rfm[0].frequency} } }`),
  );
  expect(sum(abc)).toBe(await counted('{ abcClass: { in: [A, B, C] } }'));
  expect(sum(predicted)).toBe(await counted('{ predictedValue: { isNull: false } }'));
  expect(pareto.at(-1)).toEqual({ customers: 1, revenue: 1 });
  const outside = (await api.ask(board, {}, await api.token('SALES'))).data!.valueBoard;
  expect(outside).toEqual({ rfm: [], pareto: [], abc: [], predicted: [] });
});
