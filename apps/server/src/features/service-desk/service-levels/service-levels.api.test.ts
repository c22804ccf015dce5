import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { sql } from '../../../platform/sql.js';

const api = useApi();
let admin = '';
let agent = '';
beforeAll(async () => {
  admin = await api.token('ADMIN');
  agent = await api.token('VIP_AGENT');
});

const office = {
  ...{ nameZh: '门店', nameEn: 'Shop', timezone: 'Asia/Shanghai' },
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
};
const create = `mutation C($input: CalendarCreateInput!) { calendarCreate(input: $input) {
  userErrors { code field } calendar { id version weekly { weekday from to } days { date kind } yearsWithoutData } } }`;
const update = `mutation U($id: ID!, $input: CalendarUpdateInput!) { calendarUpdate(id: $id, input: $input) {
  userErrors { code field } calendar { version } } }`;

async function ask(query: string, variables: object = {}, as = admin) {
  const { data, errors } = await api.ask(query, variables as Record<string, unknown>, as);
  expect(errors).toBeUndefined();
  return data!;
}

describe('calendars', () => {
  test('have many hours a day, also over midnight; they tell when minutes are over', async () => {
    const weekly = [
      { weekday: 1, from: '09:00', to: '12:00' },
      { weekday: 1, from: '13:30', to: '18:00' },
      { weekday: 2, from: '21:00', to: '02:00' },
      { weekday: 7, from: '00:00', to: '24:00' },
    ];
    const { calendarCreate } = await ask(create, { input: { ...office, weekly } });
    expect(calendarCreate.userErrors).toEqual([]);
    expect(calendarCreate.calendar.weekly).toEqual(weekly);
    const due = `{ businessCalendars { id dueAt(from: "2026-03-02T03:30:00Z", minutes: 60) } }`;
    const { businessCalendars } = await ask(due, {}, agent);
    const shop = businessCalendars.find(({ id }: { id: string }) => id === calendarCreate.calendar.id);
    expect(shop.dueAt).toBe('2026-03-02T06:00:00.000Z');
  });

  test.each([
    [{ weekly: [] }, 'BAD_INPUT', ['weekly']],
    [{ timezone: 'Mars/Olympus' }, 'BAD_INPUT', ['timezone']],
    [{ weekly: [{ weekday: 1, from: '9', to: '17:00' }] }, 'BAD_INPUT', ['weekly', '0']],
    [{ weekly: [...office.weekly, { weekday: 1, from: '16:00', to: '18:00' }] }, 'BAD_INPUT', ['weekly', '5']],
    [
      {
        weekly: [
          { weekday: 7, from: '22:00', to: '06:00' },
          { weekday: 1, from: '05:00', to: '08:00' },
        ],
      },
      'BAD_INPUT',
      ['weekly', '1'],
    ],
  ])('nonsense is refused by its name: %j', async (given, code, field) => {
    const { calendarCreate } = await ask(create, { input: { ...office, ...given } });
    expect(calendarCreate).toMatchObject({ calendar: null, userErrors: [{ code, field }] });
  });

  test('know the public days of China and warn of a year without any', async () => {
    const { publicDays } = await ask('{ publicDays(year: 2026) { day kind nameZh } }', {}, agent);
    expect(publicDays).toContainEqual({ day: '2026-02-17', kind: 'HOLIDAY', nameZh: '春节' });
    expect(publicDays).toContainEqual({ day: '2026-02-14', kind: 'WORKDAY', nameZh: '春节' });
    await api.system().rows(sql`DELETE FROM public_day WHERE day >= '2026-01-01'`);
    const { businessCalendars } = await ask('{ businessCalendars { followsPublicDays yearsWithoutData } }', {}, agent);
    const year = new Date().getUTCFullYear();
    for (const { followsPublicDays, yearsWithoutData } of businessCalendars) {
      if (followsPublicDays) expect(yearsWithoutData).toContain(year);
      else expect(yearsWithoutData).toEqual([]);
    }
    const set = `mutation S($input: PublicDaySetInput!) { publicDaySet(input: $input) { userErrors { code } publicDay { day kind nameEn } } }`;
    const { publicDaySet } = await ask(set, { input: { date: `${year}-12-31`, kind: 'HOLIDAY' } });
    expect(publicDaySet.publicDay).toEqual({ day: `${year}-12-31`, kind: 'HOLIDAY', nameEn: 'Day off' });
    expect((await ask(set, { input: { date: `${year}-12-31`, kind: null } })).publicDaySet.publicDay).toBeNull();
  });

  test('are kept by those who keep the settings, each change on what they saw', async () => {
    const { errors } = await api.ask(create, { input: office }, agent);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { calendarCreate } = await ask(create, { input: office });
    const { id } = calendarCreate.calendar;
    const stale = await ask(update, { id, input: { ...office, expectedVersion: 7 } });
    expect(stale.calendarUpdate.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const done = await ask(update, { id, input: { ...office, expectedVersion: 1 } });
    expect(done.calendarUpdate.calendar.version).toBe(2);
  });
});

describe('policies', () => {
  const ticket = `mutation T($input: TicketOpenInput!) { ticketOpen(input: $input) { userErrors { code } ticket { id } } }`;
  const look = `query L($id: ID!) { ticket(id: $id) { clocks { metric targetMinutes consumedMinutes dueAt }
    clockEntries { metric kind targetMinutes consumedMinutes dueAt policyNameEn calendarNameEn } queueItem { rankKey dueAt } } }`;
  const policies =
    '{ servicePolicies { id nameEn version rule { tiers types } targets { metric time normal } calendarId } }';
  const promise = (metric: string, minutes: number) => ({
    ...{ metric, time: 'CALENDAR', critical: minutes, high: minutes, normal: minutes, low: minutes },
  });

  test('promise anew when they change; what was used stays used, and the ledger tells it all', async () => {
    const customer = await make.customer(api, { vipTier: 'GOLD' });
    const { ticketOpen } = await ask(ticket, { input: { customerId: customer.id, subject: 'Where is it?' } });
    const { id } = ticketOpen.ticket;
    const ago = sql`interval '10 minutes'`;
    await api
      .system()
      .rows(
        sql`UPDATE service_clock SET started_at = started_at - ${ago}, running_since = running_since - ${ago}, due_at = due_at - ${ago} WHERE ticket_id = ${id}`,
      );
    const { servicePolicies } = await ask(policies);
    const gold = servicePolicies.find(({ nameEn }: { nameEn: string }) => nameEn === 'Gold and silver');
    const change = `mutation P($id: ID!, $input: ServicePolicyUpdateInput!) { servicePolicyUpdate(id: $id, input: $input) {
      userErrors { code field } policy { version } } }`;
    const input = {
      ...{ nameZh: '黄金', nameEn: 'Gold', expectedVersion: gold.version, rule: { tiers: ['GOLD'] } },
      targets: [promise('FIRST_RESPONSE', 45), promise('RESOLUTION', 90)],
    };
    expect((await ask(change, { id: gold.id, input })).servicePolicyUpdate).toMatchObject({
      userErrors: [],
      policy: { version: gold.version + 1 },
    });
    const { ticket: seen } = await ask(look, { id }, agent);
    const [first] = seen.clocks;
    expect(first).toMatchObject({ metric: 'FIRST_RESPONSE', targetMinutes: 45, consumedMinutes: 10 });
    const left = (Date.parse(first.dueAt) - Date.now()) / 60_000;
    expect(left).toBeGreaterThan(34);
    expect(left).toBeLessThan(35.1);
    expect(seen.queueItem.dueAt).toBe(first.dueAt);
    const told = seen.clockEntries.filter(({ metric }: { metric: string }) => metric === 'FIRST_RESPONSE');
    expect(told).toMatchObject([
      { kind: 'STARTED', targetMinutes: 15, consumedMinutes: 0 },
      { kind: 'RETARGETED', targetMinutes: 45, consumedMinutes: 10, policyNameEn: 'Gold', calendarNameEn: null },
    ]);
  });

  test('are asked in order', async () => {
    const add = `mutation A($input: ServicePolicyCreateInput!) { servicePolicyCreate(input: $input) { userErrors { code field } policy { id } } }`;
    const order = `mutation O($input: ServicePolicyOrderInput!) { servicePolicyOrder(input: $input) { userErrors { code field } policies { id } } }`;
    const draft = {
      ...{ nameZh: '退换', nameEn: 'Returns', rule: { types: ['RETURN'] } },
      targets: [promise('FIRST_RESPONSE', 77)],
    };
    const { servicePolicyCreate } = await ask(add, { input: draft });
    const { id } = servicePolicyCreate.policy;
    const opened = async (): Promise<number[]> => {
      const customer = await make.customer(api, { vipTier: 'DIAMOND' });
      const input = { customerId: customer.id, subject: 'Back', type: 'RETURN' };
      const { ticketOpen } = await ask(ticket, { input });
      const { ticket: seen } = await ask(look, { id: ticketOpen.ticket.id });
      return seen.clocks.map(({ targetMinutes }: { targetMinutes: number }) => targetMinutes);
    };
    expect(await opened()).toEqual([15, 720]);
    const known: string[] = (await ask(policies)).servicePolicies.map((one: { id: string }) => one.id);
    expect((await ask(order, { input: { ids: known.slice(1) } })).servicePolicyOrder.userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: ['ids'] },
    ]);
    await ask(order, { input: { ids: [id, ...known.filter((one) => one !== id)] } });
    expect(await opened()).toEqual([77]);
    const business = { ...draft, targets: [{ ...promise('FIRST_RESPONSE', 5), time: 'BUSINESS' }] };
    expect((await ask(add, { input: business })).servicePolicyCreate.userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: ['calendarId'] },
    ]);
    const never = { ...draft, targets: [promise('FIRST_RESPONSE', 0)] };
    expect((await ask(add, { input: never })).servicePolicyCreate.userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: ['targets', '0', 'low'] },
    ]);
  });
});
