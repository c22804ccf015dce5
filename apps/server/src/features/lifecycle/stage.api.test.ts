import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { killedWhile } from '../../../test/killed.js';
import { make } from '../../../test/make.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';

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

const PREVIEW = `query ($kind: SettingKind!, $value: JSON!) { settingPreview(kind: $kind, value: $value) {
  moving staying movers { customerId from to } } }`;
const CHANGE = `mutation ($input: SettingChangeInput!) { settingChange(input: $input) {
  setting { version value changedByName } userErrors { code field } } }`;
const SHOWN = '{ scoreSettings { kind version value } }';

test('other limits of the stages: refused by name, shown first, then everybody moves who was said to', async () => {
  const admin = await api.token('ADMIN');
  const { id } = await make.customer(api, { stage: 'REPEAT', baseClass: 'EXISTING' });
  for (const daysAgo of [40, 20]) {
    await api.system().rows(
      sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, units)
          VALUES (uuid7(), ${id}, 'S' || ${daysAgo}::int, now() - ${daysAgo}::int * interval '1 day', 'CNY', 100, 100, 100, 1)`,
    );
  }
  await api.kernel.app.scoring.recomputeAll(api.system());
  const shown = (await api.ask(SHOWN, {}, admin)).data!.scoreSettings as {
    kind: string;
    version: number;
    value: object;
  }[];
  expect(shown.map(({ kind }) => kind)).toEqual([
    ...['ABC', 'ADVICE', 'CHURN', 'COMPLETENESS', 'HEALTH', 'LIFETIME', 'PLAYBOOK', 'RFM', 'SATISFACTION', 'STAGES'],
  ]);
  const { version, value } = shown.at(-1)!;
  const strict = { ...value, churnLeastDays: 10, churnMostDays: 15, churnNoCycleDays: 15 };
  const look = async (given: object) =>
    (await api.ask(PREVIEW, { kind: 'STAGES', value: given }, admin)).data?.settingPreview;
  expect((await look(value)).movers).toEqual([]);
  expect((await look(strict)).movers).toEqual([{ customerId: id, from: 'REPEAT', to: 'CHURNED' }]);
  const change = async (given: object, expectedVersion = version) => {
    const input = { kind: 'STAGES', value: given, expectedVersion };
    return (await api.ask(CHANGE, { input }, admin)).data?.settingChange;
  };
  const refusals: [object, string[]][] = [
    [{ ...strict, riskScore: 'much' }, ['value', 'riskScore']],
    [{ ...strict, overdueRatio: -1 }, ['value', 'overdueRatio']],
    [{ ...strict, churnLeastDays: 16 }, ['value', 'churnMostDays']],
    [{ ...strict, nonsense: 1 }, ['value']],
  ];
  for (const [given, field] of refusals) {
    expect((await change(given)).userErrors).toEqual([{ code: 'BAD_INPUT', field }]);
  }
  expect((await api.ask(PREVIEW, { kind: 'POOL', value: {} }, admin)).errors?.[0]?.extensions.code).toBe(
    'BAD_USER_INPUT',
  );
  expect(await change(strict)).toMatchObject({ setting: { version: version + 1, value: strict }, userErrors: [] });
  expect((await change(strict)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const job = api.kernel.app.features
    .flatMap(({ jobs = [] }) => jobs)
    .find(({ name }) => name === 'lifecycle.apply-settings')!;
  const stage = async () =>
    (await api.system().rows<{ stage: string }>(sql`SELECT stage FROM customer WHERE id = ${id}`))[0]?.stage;
  const run = () => job.run(api.system(), {}, new AbortController().signal);
  for (const table of ['customer_metric', 'stage_move']) await killedWhile(api, table, run);
  expect(await stage()).toBe('REPEAT');
  await run();
  expect(await stage()).toBe('CHURNED');
  expect((await look(strict)).movers).toEqual([]);
  expect(
    (await api.ask(CHANGE, { input: { kind: 'STAGES', value, expectedVersion: 2 } }, await api.token('AGENT')))
      .errors?.[0]?.extensions.code,
  ).toBe('FORBIDDEN');
});

test('a complaint moves a customer to the watch list at once; contacts and a need qualify a lead', async () => {
  const admin = await api.token('ADMIN');
  const { id } = await make.customer(api, { stage: 'LOYAL', baseClass: 'LOYAL' });
  await api.system().rows(
    sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, units)
        SELECT uuid7(), ${id}::uuid, 'K' || n, now() - make_interval(days => n), 'CNY', 100, 100, 100, 1
        FROM unnest(ARRAY[5, 35, 65, 95, 125, 155, 185, 215, 245]) AS n`,
  );
  const weights = { ...{ overdue: 1, frequencyDrop: 0, amountDrop: 0, interactionDrop: 0, satisfaction: 0 } };
  const { scoreSettings } = (await api.ask(SHOWN, {}, admin)).data!;
  const begun = scoreSettings.find(({ kind }: { kind: string }) => kind === 'CHURN');
  const input = {
    kind: 'CHURN',
    value: { ...begun.value, ...weights, complaints: 99 },
    expectedVersion: begun.version,
  };
  expect((await api.ask(CHANGE, { input }, admin)).data?.settingChange.userErrors).toEqual([]);
  await inTransaction(api.system(), (tx) => api.kernel.app.scoring.recompute(tx, [id]));
  const OPEN = `mutation ($input: TicketOpenInput!) { ticketOpen(input: $input) { ticket { id } userErrors { code } } }`;
  const ticket = { customerId: id, subject: '坏了', type: 'COMPLAINT', severity: 'CRITICAL' };
  expect((await api.ask(OPEN, { input: ticket }, admin)).data?.ticketOpen.userErrors).toEqual([]);
  const LIVE = 'query ($id: ID!) { customer(id: $id) { stage churnRisk { band } stageHistory { to cause } } }';
  expect((await api.ask(LIVE, { id }, admin)).data?.customer).toEqual({
    stage: 'AT_RISK',
    churnRisk: { band: 'HIGH' },
    stageHistory: [{ to: 'AT_RISK', cause: 'RISK_RULE' }],
  });

  const lead = await make.customer(api);
  const LOG = 'mutation ($input: InteractionLogInput!) { interactionLog(input: $input) { userErrors { code } } }';
  const talk = () => api.ask(LOG, { input: { customerId: lead.id, kind: 'CALL', subject: 'x' } }, admin);
  await api.system().rows(
    sql`INSERT INTO customer_need (id, customer_id, need_class, description)
        VALUES (uuid7(), ${lead.id}, 'FUNCTIONAL', 'x')`,
  );
  await talk();
  const at = async () => (await api.ask(LIVE, { id: lead.id }, admin)).data?.customer;
  expect((await at()).stage).toBe('LEAD');
  await talk();
  await talk();
  expect(await at()).toMatchObject({ stage: 'PROSPECT', stageHistory: [{ to: 'PROSPECT', cause: 'QUALIFIED' }] });
});

const CAPTURE = `mutation ($input: LeadCaptureInput!) { leadCapture(input: $input) {
  outcome customer { id name stage source owner { id } identities { kind } timeline(first: 20) { edges { node { kind title } } } }
  userErrors { code field } } }`;

test('of twenty who bring the same person at once one makes the customer; each touch is kept, nobody is doubled', async () => {
  const token = await api.token('ADMIN');
  const capture = async (input: object, as = token) => (await api.ask(CAPTURE, { input }, as)).data?.leadCapture;
  const phones = ['138 0013 8666', '+86 138-0013-8666', '13800138666'];
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      capture({
        name: i % 2 ? '赵敏' : ' 赵敏 ',
        identities: [
          { kind: 'PHONE', value: phones[i % 3] },
          ...(i % 4 ? [] : [{ kind: 'EMAIL', value: 'ZhaoMin@Example.com' }]),
        ],
        source: i % 2 ? 'WEBSITE' : 'EVENT',
        subject: `touch ${i}`,
      }),
    ),
  );
  expect(all.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect(all.filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(1);
  expect(new Set(all.map(({ customer }) => customer.id)).size).toBe(1);
  const again = await capture({
    name: 'Z. Min',
    identities: [{ kind: 'EMAIL', value: 'zhaomin@example.com' }],
    source: 'AD',
  });
  expect(again).toMatchObject({
    outcome: 'KNOWN',
    customer: { id: all[0].customer.id, name: '赵敏', stage: 'PROSPECT' },
  });
  expect(again.customer.source).not.toBe('AD');
  const [row] = await api.system().rows<{ touches: number; identities: number }>(
    sql`SELECT count(*)::int AS touches, (SELECT count(*)::int FROM identity WHERE customer_id = ${again.customer.id}) AS identities
        FROM interaction WHERE customer_id = ${again.customer.id}`,
  );
  expect(row).toEqual({ touches: 21, identities: 2 });
  const bad = await capture({ name: 'x', identities: [{ kind: 'PHONE', value: 'no number' }] });
  expect(bad.userErrors).toEqual([{ code: 'BAD_INPUT', field: ['identities', '0', 'value'] }]);
});

test('a lead of nobody waits in the pool; whoever may not see a known person is not told who it is', async () => {
  const token = await api.token('ADMIN');
  const identities = [{ kind: 'EMAIL', value: 'nobody.yet@example.com' }];
  const ask = async (input: object, as: string) => (await api.ask(CAPTURE, { input }, as)).data?.leadCapture;
  const first = await ask({ name: '路人', identities, ownerId: null }, token);
  expect(first).toMatchObject({ outcome: 'CREATED', customer: { owner: null } });
  const kinds = first.customer.timeline.edges.map(({ node }: { node: { kind: string; title: string } }) => node);
  expect(kinds).toContainEqual({ kind: 'POOL', title: 'CAPTURED' });
  const stranger = await api.token('SALES');
  expect(await ask({ name: '路人', identities }, stranger)).toEqual({
    outcome: 'KNOWN',
    customer: null,
    userErrors: [],
  });
});

test('who comes to a stage gets its follow-ups, once an entry, for the owner and in their language', async () => {
  const admin = await api.token('ADMIN');
  const owner = await make.user(api, 'SALES', { locale: 'EN' });
  const step = { kind: 'CALL', titleZh: '首次沟通', titleEn: 'First talk', dueInDays: 2 };
  const steps = [
    { ...step, stage: 'PROSPECT' },
    { ...step, stage: 'LOYAL', titleEn: 'Never' },
  ];
  const input = { kind: 'PLAYBOOK', value: { isOn: true, steps }, expectedVersion: 1 };
  const bad = { ...input, value: { isOn: true, steps: [{ ...step, stage: 'NOWHERE' }] } };
  expect((await api.ask(CHANGE, { input: bad }, admin)).data?.settingChange.userErrors).toEqual([
    { code: 'BAD_INPUT', field: ['value', 'steps', '0', 'stage'] },
  ]);
  expect((await api.ask(CHANGE, { input }, admin)).data?.settingChange.userErrors).toEqual([]);
  const { id } = await make.customer(api, { ownerId: owner.id });
  const nobody = await make.customer(api);
  const enter = async (customerId: string) =>
    (await api.ask(SET, { input: { customerId, stage: 'PROSPECT' } }, admin)).data?.stageSet.userErrors;
  expect(await enter(id)).toEqual([]);
  expect(await enter(nobody.id)).toEqual([]);
  expect(await enter(id)).toMatchObject([{ code: 'CONFLICT' }]);
  const tasks = await api.system().rows<{ title: string }>(
    sql`SELECT customer_id AS "customerId", title, assignee_id AS owner, round(extract(epoch FROM due_at - created_at) / 86400)::int AS days
        FROM task ORDER BY title DESC`,
  );
  expect(tasks).toHaveLength(2);
  expect(tasks).toContainEqual({ customerId: id, title: 'First talk', owner: owner.id, days: 2 });
  expect(tasks).toContainEqual({ customerId: nobody.id, title: '首次沟通', owner: null, days: 2 });
});
