import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';

const api = useApi();

const SET = `mutation Move($input: StageSetInput!) {
  stageSet(input: $input) { customer { stage baseClass stageHistory { from to cause reason } } userErrors { code field } } }`;

test('a person qualifies a lead; where no stage leads there is a conflict', async () => {
  const { id } = await make.customer(api);
  const token = await api.token('ADMIN');
  const moved = await api.ask(SET, { input: { customerId: id, stage: 'PROSPECT', reason: '有预算' } }, token);
  expect(moved.data?.stageSet).toEqual({
    customer: {
      stage: 'PROSPECT',
      baseClass: 'PROSPECT',
      stageHistory: [{ from: 'LEAD', to: 'PROSPECT', cause: 'QUALIFIED', reason: '有预算' }],
    },
    userErrors: [],
  });
  const refused = await api.ask(SET, { input: { customerId: id, stage: 'LOYAL' } }, token);
  expect(refused.data?.stageSet).toEqual({ customer: null, userErrors: [{ code: 'CONFLICT', field: ['stage'] }] });
  const forbidden = await api.ask(SET, { input: { customerId: id, stage: 'LOYAL' } }, await api.token('AGENT'));
  expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('the classes say in both languages where a customer is, and why', async () => {
  const { id } = await make.customer(api, { vipTier: 'GOLD', baseClass: 'VIP' });
  const query = 'query One($id: ID!) { customer(id: $id) { classes { scheme key labelZh labelEn reasonZh reason } } }';
  const seen = await api.ask(query, { id }, await api.token('ADMIN'));
  expect(seen.data?.customer.classes).toEqual([
    { scheme: 'BASE', key: 'VIP', labelZh: 'VIP客户', labelEn: 'VIP', reasonZh: '金卡', reason: 'Gold' },
  ]);
});
