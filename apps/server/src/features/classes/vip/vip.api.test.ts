import { VipTier } from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';
import { measureBounds } from '../bounds.js';
import { builtInRules } from '../built-in.policy.js';
import type { ClassRules } from '../rules.policy.js';
import { demandsOf } from './tier-reason.policy.js';

const api = useApi();
const DAY_MS = 86_400_000;
const now = Date.now();
let admin: string;
const ids: string[] = [];

/** Gold from 1,000 a year, stays with 600; silver from 300. */
const rules: ClassRules = {
  weights: {},
  graceDays: 90,
  classes: [
    {
      ...{ key: 'GOLD', zh: '金卡', en: 'Gold', ways: [[{ fact: 'revenue365', op: 'gte', value: 1000 }]] },
      stays: [[{ fact: 'revenue365', op: 'gte', value: 600 }]],
      benefits: { rankPoints: 150, dedicatedAgent: true, giftBudget: 800, eventBudget: 0 },
    },
    { key: 'SILVER', zh: '银卡', en: 'Silver', ways: [[{ fact: 'revenue365', op: 'gte', value: 300 }]] },
    { key: 'NONE', zh: '非VIP', en: 'None', ways: [] },
  ],
};

const STANDING = `query ($id: ID!) { customer(id: $id) { vipTier baseClass vipStanding {
  tier leavingTo leavesOn benefits { rankPoints dedicatedAgent giftBudget { amount currency } }
  next { tier missingZh missingEn } moves { from to cause reasonZh reasonEn version } } } }`;
const standing = async (id: string) => (await api.ask(STANDING, { id }, admin)).data!.customer;
const evaluate = (inDays = 0) =>
  api.kernel.app.classes.evaluateAll(api.as(api.system().actor, new Date(now + inDays * DAY_MS)));
const follow = () => {
  const jobs = api.kernel.app.features.flatMap((feature) => feature.jobs ?? []);
  return jobs.find(({ name }) => name === 'segments.follow')!.run(api.system(), {}, new AbortController().signal);
};

async function publish(given: ClassRules): Promise<void> {
  const { classes } = api.kernel.app;
  await classes.saveDraft(api.system(), { scheme: 'VIP', rules: given });
  const id = await classes.publish(api.system(), { scheme: 'VIP', expectedEdition: 1 });
  await classes.publishJob.run(api.system(), { id }, new AbortController().signal);
}

async function buys(id: string, amount: string): Promise<{ id: string; lines: { id: string }[] }> {
  const { data } = await api.ask(
    `mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { id lines { id } } userErrors { message } } }`,
    { input: { customerId: id, status: 'PAID', lines: [{ description: '茶', quantity: '1', unitPrice: amount }] } },
    admin,
  );
  expect(data!.orderCreate.userErrors).toEqual([]);
  return data!.orderCreate.order;
}

beforeAll(async () => {
  admin = await api.token('ADMIN');
  await api.kernel.app.classes.begin(api.system());
  for (let i = 0; i < 4; i += 1) ids.push((await make.customer(api)).id);
  await publish(rules);
  await follow();
});

test('a purchase that reaches a tier brings it within the next round, with its reason in both languages', async () => {
  await buys(ids[0]!, '1200');
  await buys(ids[1]!, '400');
  await follow();
  expect(await standing(ids[0]!)).toEqual({
    vipTier: 'GOLD',
    baseClass: 'VIP',
    vipStanding: {
      ...{ tier: 'GOLD', leavingTo: null, leavesOn: null, next: null },
      benefits: { rankPoints: 150, dedicatedAgent: true, giftBudget: { amount: '800.00', currency: 'CNY' } },
      moves: [
        {
          ...{ from: 'NONE', to: 'GOLD', cause: 'FACTS', version: 2 },
          reasonZh: '近一年净消费 1,200 ≥ 1,000',
          reasonEn: '12-month net revenue 1,200 ≥ 1,000',
        },
        { from: null, to: 'NONE', cause: 'PUBLISHED', version: 2, reasonZh: '规则发布', reasonEn: 'Rules published' },
      ],
    },
  });
  const silver = await standing(ids[1]!);
  expect(silver).toMatchObject({ vipTier: 'SILVER', vipStanding: { benefits: { rankPoints: 0 } } });
  expect(silver.vipStanding.next).toEqual({
    tier: 'GOLD',
    missingZh: '近一年净消费 400 < 1,000',
    missingEn: '12-month net revenue 400 < 1,000',
  });
});

test('who falls below the way out keeps the tier for the grace, then loses it and the queue with it', async () => {
  const id = ids[2]!;
  const order = await buys(id, '2000');
  await follow();
  const { ticketId } = await api.kernel.app.desk.tickets.open(api.system(), { customerId: id, subject: '退货' });
  const queueOf = async () =>
    (
      await api
        .system()
        .rows<{ key: string }>(
          sql`SELECT q.key FROM ticket t JOIN queue q ON q.id = t.queue_id WHERE t.id = ${ticketId}`,
        )
    )[0]!.key;
  expect(await queueOf()).toBe('VIP');
  const returned = await api.ask(
    `mutation ($input: OrderReturnInput!) { orderReturn(input: $input) { userErrors { message } } }`,
    { input: { orderId: order.id, lines: [{ lineId: order.lines[0]!.id, quantity: '1' }] } },
    admin,
  );
  expect(returned.data!.orderReturn.userErrors).toEqual([]);
  await follow();
  const warned = await standing(id);
  expect(warned).toMatchObject({ vipTier: 'GOLD', vipStanding: { tier: 'GOLD', leavingTo: 'NONE' } });
  const left = Date.parse(warned.vipStanding.leavesOn) - now;
  expect(Math.round(left / DAY_MS)).toBe(90);
  const shown = (
    await api.ask(
      '{ vipTiers { graceDays leavers { customerId from to } tiers { tier holders leaving entryEn exitEn } } }',
      {},
      admin,
    )
  ).data!.vipTiers;
  expect(shown.leavers).toEqual([{ customerId: id, from: 'GOLD', to: 'NONE' }]);
  expect(shown.tiers[0]).toEqual({
    ...{ tier: 'GOLD', holders: 2, leaving: 1 },
    ...{ entryEn: '12-month net revenue ≥ 1,000', exitEn: '12-month net revenue ≥ 600' },
  });

  await evaluate(89);
  expect(await standing(id)).toMatchObject({ vipTier: 'GOLD' });
  await evaluate(91);
  const lost = await standing(id);
  expect(lost).toMatchObject({ vipTier: 'NONE', vipStanding: { tier: 'NONE', leavingTo: null } });
  expect(lost.vipStanding.moves[0]).toMatchObject({
    from: 'GOLD',
    to: 'NONE',
    reasonZh: '近一年净消费 0 < 600；90 天宽限期已过',
    reasonEn: '12-month net revenue 0 < 600; the grace of 90 days is over',
  });
  expect(await queueOf()).toBe('GENERAL');
});

test('who recovers within the grace keeps the tier as if nothing had been', async () => {
  const id = ids[3]!;
  await buys(id, '700');
  await api.system().rows(sql`UPDATE customer_class SET key = 'GOLD' WHERE customer_id = ${id} AND scheme = 'VIP'`);
  await publish({
    ...rules,
    classes: rules.classes.map((one) =>
      one.stays ? { ...one, stays: [[{ fact: 'revenue365', op: 'gte', value: 750 }]] } : one,
    ),
  });
  await evaluate();
  expect(await standing(id)).toMatchObject({ vipStanding: { tier: 'GOLD', leavingTo: 'SILVER' } });
  await buys(id, '100');
  await follow();
  expect(await standing(id)).toMatchObject({ vipStanding: { tier: 'GOLD', leavingTo: null, leavesOn: null } });
});

test('other points for a tier place everybody who waits anew; nonsense is refused by its path', async () => {
  const { ticketId } = await api.kernel.app.desk.tickets.open(api.system(), { customerId: ids[0]!, subject: '问' });
  const points = async () =>
    (
      await api
        .system()
        .rows<{ tier: number }>(
          sql`SELECT (standing->>'tier')::int AS tier FROM queue_item WHERE ticket_id = ${ticketId}`,
        )
    )[0]!.tier;
  expect(await points()).toBe(150);
  const [gold, ...others] = rules.classes;
  await publish({ ...rules, classes: [{ ...gold!, benefits: { ...gold!.benefits!, rankPoints: 220 } }, ...others] });
  expect(await points()).toBe(220);

  const { classes } = api.kernel.app;
  const draft = (scheme: 'VIP' | 'STARS', given: unknown) => classes.saveDraft(api.system(), { scheme, rules: given });
  const wrong: [unknown, string][] = [
    [
      { ...rules, classes: [{ ...gold, benefits: { rankPoints: 251 } }, ...others] },
      'rules.classes.0.benefits.rankPoints',
    ],
    [{ ...rules, classes: others.toReversed() }, 'rules.classes.1.key'],
    [{ ...rules, classes: [gold] }, 'rules.classes.0'],
  ];
  for (const [given, path] of wrong) {
    await expect(draft('VIP', given)).rejects.toMatchObject({
      refusals: [{ code: 'BAD_INPUT', field: path.split('.') }],
    });
  }
  await expect(draft('STARS', { ...builtInRules.STARS, graceDays: 3 })).rejects.toThrow('BAD_INPUT');
  expect(builtInRules.VIP.classes.map(({ key }) => key)).toEqual(VipTier.keys.toReversed());
});

test('a share tells nothing of few buyers, nor of buyers who all spend alike; no bound lies below the least', async () => {
  const bounds = async (more: Partial<ClassRules>) =>
    Object.values((await measureBounds(api.system(), { ...builtInRules.VIP, ...more })).measures);
  expect(new Set(await bounds({}))).toEqual(new Set([null]));
  const told = await bounds({ leastBuyers: 2 });
  expect(told.every((bound) => bound !== null && bound >= 100)).toBe(true);
  expect(new Set(await bounds({ leastBuyers: 2, leastBound: 1e6 }))).toEqual(new Set([1e6]));
  expect(demandsOf(builtInRules.VIP.classes[0]!.ways, {}).en).toMatch(/too few have bought, or all alike/);
  await api.system().rows(sql`UPDATE customer_metric SET net_365_minor = 5000 WHERE orders > 0`);
  expect(new Set(await bounds({ leastBuyers: 2 }))).toEqual(new Set([null]));
});

const vip = { baseClass: 'VIP' } as const;

test('a VIP who is due a dedicated agent and has none at work is listed until somebody is assigned', async () => {
  const unserved = async (first = 20) => {
    const { data } = await api.ask(
      `query ($first: Int) { unservedVips(first: $first) { totalCount { value } pageInfo { hasNextPage endCursor }
        edges { node { customer { name } former { name } backup { name } } } } }`,
      { first },
      admin,
    );
    return data!.unservedVips;
  };
  const [anna, bert] = [
    await make.user(api, 'VIP_AGENT', { name: 'Anna' }),
    await make.user(api, 'VIP_AGENT', { name: 'Bert' }),
  ];
  const before = (await unserved()).totalCount.value;
  const { id } = await make.customer(api, { name: 'Gold without', ...vip, vipTier: 'GOLD', valueMinor: '99999999999' });
  await make.customer(api, { name: 'Silver is not due one', ...vip, vipTier: 'SILVER', valueMinor: '99999999999' });
  const row = (former: object | null, backup: object | null) => ({
    customer: { name: 'Gold without' },
    former,
    backup,
  });
  const listed = async () => {
    const { edges, totalCount } = await unserved();
    return { first: edges[0]?.node, more: totalCount.value - before };
  };
  expect(await listed()).toEqual({ first: row(null, null), more: 1 });
  const assign = (input: object) =>
    api.ask(
      `mutation ($i: DedicatedAgentSetInput!) { dedicatedAgentSet(input: $i) { userErrors { message } } }`,
      { i: input },
      admin,
    );
  await assign({ customerId: id, primaryId: anna.id, backupId: bert.id });
  expect((await listed()).more).toBe(0);
  await api.system().rows(sql`UPDATE app_user SET status = 'DISABLED' WHERE id = ${anna.id}`);
  expect(await listed()).toEqual({ first: row({ name: 'Anna' }, { name: 'Bert' }), more: 1 });
  // Who may not change customers can still take a VIP who has nobody at work, once, and for oneself.
  const agent = async (name: string) => {
    const user = await make.user(api, 'VIP_AGENT', { name });
    return { id: user.id, session: await api.kernel.app.access.openSession(api.system(), user.id) };
  };
  const [carl, dora] = [await agent('Carl'), await agent('Dora')];
  const take = async (who: { session: string }, primaryId: string | null, more: object = {}) => {
    const mutation = 'mutation ($i: DedicatedAgentSetInput!) { dedicatedAgentSet(input: $i) { userErrors { code } } }';
    const { data } = await api.ask(mutation, { i: { customerId: id, primaryId, ...more } }, who);
    return data!.dedicatedAgentSet.userErrors.map(({ code }: { code: string }) => code);
  };
  const nobody = await make.customer(api, { name: 'No VIP' });
  expect(await take(carl, dora.id)).toEqual(['PRECONDITION']);
  expect(await take(carl, null)).toEqual(['PRECONDITION']);
  expect(await take(carl, carl.id, { backupId: dora.id })).toEqual(['PRECONDITION']);
  expect(await take(carl, carl.id, { customerId: nobody.id })).toEqual(['PRECONDITION']);
  const taken = await Promise.all([take(carl, carl.id), take(dora, dora.id)]);
  expect(taken.flat()).toEqual(['PRECONDITION']);
  const region = { id: newId(), name: 'Elsewhere' };
  await api.system().db.getRepository(Region).insert(region);
  const far = await make.user(api, 'AGENT', { name: 'Far', regionId: region.id });
  const elsewhere = { id: far.id, session: await api.kernel.app.access.openSession(api.system(), far.id) };
  expect(await take(elsewhere, far.id)).toEqual(['NOT_FOUND']);
  const hidden = await api.ask(
    '{ unservedVips { totalCount { value } edges { node { customerId } } } }',
    {},
    elsewhere,
  );
  expect(hidden.data!.unservedVips).toEqual({ totalCount: { value: 0 }, edges: [] });
});

test('gifts and events are booked out of the budget of the tier, never more than is left of the year', async () => {
  const { id } = await make.customer(api, vip);
  await buys(id, '1500');
  await follow();
  const agent = await api.token('VIP_AGENT');
  const create = `mutation ($input: VipBookingCreateInput!) { vipBookingCreate(input: $input) {
    booking { id kind amount { amount } name reason cancelledAt } userErrors { code message field } } }`;
  const book = async (amount: string, more: object = {}, token = agent) =>
    (
      await api.ask(
        create,
        { input: { customerId: id, kind: 'GIFT', amount, name: '明前龙井礼盒', reason: '生日', ...more } },
        token,
      )
    ).data!.vipBookingCreate;
  const shown = async () => {
    const { data } = await api.ask(
      `query ($id: ID!) { customer(id: $id) {
        vipStanding { budgets { kind budget { amount } spent { amount } left { amount } } bookings { name cancelledAt } }
        timeline(kinds: [BENEFIT]) { edges { node { title detail status amount { amount } } } } } }`,
      { id },
      agent,
    );
    return data!.customer;
  };
  // Nine at once, three have room: whoever is refused is told what is left.
  const answers = await Promise.all(Array.from({ length: 9 }, () => book('250')));
  const made = answers.filter(({ booking }) => booking !== null);
  expect(made).toHaveLength(3);
  expect(answers.find(({ booking }) => booking === null).userErrors).toEqual([
    { code: 'PRECONDITION', message: 'The budget has 50.00 CNY left.', field: ['amount'] },
  ]);
  expect((await book('50.01')).userErrors[0].code).toBe('PRECONDITION');
  expect((await book('0')).userErrors[0].field).toEqual(['amount']);
  expect((await book('10', { kind: 'EVENT' })).userErrors[0].field).toEqual(['kind']);
  const key = { clientMutationKey: 'once' };
  const { booking } = await book('50', key);
  expect((await book('50', key)).booking).toEqual(booking);
  const full = await shown();
  expect(full.vipStanding.budgets).toEqual([
    { kind: 'GIFT', budget: { amount: '800.00' }, spent: { amount: '800.00' }, left: { amount: '0.00' } },
  ]);
  expect(full.timeline.edges).toHaveLength(4);
  expect(full.timeline.edges[0].node).toEqual({
    ...{ title: '明前龙井礼盒', detail: '生日', status: 'GIFT', amount: { amount: '50.00' } },
  });

  const cancel = async (booking: string, token = agent) =>
    (
      await api.ask(
        `mutation ($input: VipBookingCancelInput!) { vipBookingCancel(input: $input) {
          booking { cancelledAt } userErrors { code } } }`,
        { input: { id: booking } },
        token,
      )
    ).data!.vipBookingCancel;
  expect((await cancel(made[0].booking.id)).booking.cancelledAt).not.toBeNull();
  expect((await cancel(made[0].booking.id)).userErrors).toEqual([{ code: 'PRECONDITION' }]);
  expect((await shown()).vipStanding.budgets[0].left).toEqual({ amount: '250.00' });
  expect((await shown()).timeline.edges).toHaveLength(3);
  const { data } = await api.ask('{ vipTiers { tiers { tier giftSpent { amount } } } }', {}, admin);
  expect(data!.vipTiers.tiers[0]).toEqual({ tier: 'GOLD', giftSpent: { amount: '550.00' } });

  const partner = await api.ask(
    create,
    { input: { customerId: id, kind: 'GIFT', amount: '1', name: 'x', reason: 'y' } },
    await api.token('PARTNER_API'),
  );
  expect(partner.errors![0]!.extensions!.code).toBe('FORBIDDEN');
  const region = { id: newId(), name: 'Far away' };
  await api.system().db.getRepository(Region).insert(region);
  const elsewhere = await api.token('AGENT', { regionId: region.id });
  expect((await book('1', {}, elsewhere)).userErrors[0].code).toBe('NOT_FOUND');
  expect((await cancel(made[1].booking.id, elsewhere)).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
});
