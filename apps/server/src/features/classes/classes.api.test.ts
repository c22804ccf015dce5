import fc from 'fast-check';
import { abcByCount, abcByShare } from '@kehu/analytics';
import { ClassScheme } from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { killedWhile as killed } from '../../../test/killed.js';
import { make } from '../../../test/make.js';
import { sql } from '../../platform/sql.js';
import { builtInRules } from './built-in.policy.js';
import { readRules, type ClassRules } from './rules.policy.js';

const api = useApi();
const now = new Date();
const DAY_MS = 86_400_000;
const nets: number[] = [];
let admin: string;

const schemes = () =>
  api.ask(
    '{ classSchemes { scheme published { version movers } toCome { state edition } counts { key count } } }',
    {},
    admin,
  );
const PREVIEW = `query($scheme: ClassScheme!, $rules: JSON!) { classPreview(scheme: $scheme, rules: $rules) {
  moving staying cells { from to count } movers { customerId from to } } }`;
const SAVE = `mutation($input: ClassDraftInput!) { classDraftSave(input: $input) { version { id edition } userErrors { code field message } } }`;
const PUBLISH = `mutation($input: ClassPublishInput!) { classPublish(input: $input) { version { id state } userErrors { code field } } }`;
const evaluate = () => api.kernel.app.classes.evaluateAll(api.system());
const runPublish = (id: string) =>
  api.kernel.app.classes.publishJob.run(api.system(), { id }, new AbortController().signal);
const killedWhile = (table: string, work: () => Promise<unknown>) => killed(api, table, work);
const movesIn = async (scheme: string) =>
  (await api.system().rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM class_move WHERE scheme = ${scheme}`))[0]!
    .n;

/** Saves rules as a draft, publishes them, runs the job. */
async function publish(scheme: ClassScheme, rules: ClassRules): Promise<void> {
  const saved = (await api.ask(SAVE, { input: { scheme, rules } }, admin)).data!.classDraftSave;
  expect(saved.userErrors).toEqual([]);
  const asked = (await api.ask(PUBLISH, { input: { scheme, expectedEdition: saved.version.edition } }, admin)).data!;
  expect(asked.classPublish.version.state).toBe('PUBLISHING');
  await runPublish(asked.classPublish.version.id);
}

beforeAll(async () => {
  admin = await api.token('ADMIN');
  for (let i = 0; i < 60; i += 1) {
    const { id } = await make.customer(api);
    const net = i < 40 ? 1000 * (1 + (i % 13)) * (i % 5 === 0 ? 20 : 1) : 0;
    nets.push(net);
    if (net === 0) continue;
    await api.system().rows(
      sql`INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, units)
          SELECT uuid7(), ${id}::uuid, 'N' || ${i}::int || '-' || n, ${now}::timestamptz - n * interval '20 days', 'CNY',
            ${net}::bigint, ${net}::bigint, ${net}::bigint, 1
          FROM generate_series(1, ${1 + (i % 3)}::int) AS n`,
    );
    nets[i] = net * (1 + (i % 3));
  }
  await api.kernel.app.scoring.refreshBaseline(api.system());
  await api.kernel.app.scoring.recomputeAll(api.system());
  await evaluate();
});

test('all built-in rules are well formed; Pareto classes are those of the analytics package', async () => {
  for (const scheme of ClassScheme.keys) expect(readRules(scheme, builtInRules[scheme])).toMatchObject({ ok: true });
  const counted = (await schemes()).data!.classSchemes as {
    scheme: string;
    counts: { key: string; count: number }[];
  }[];
  expect(counted.map(({ scheme }) => scheme)).toEqual([...ClassScheme.keys]);
  const bought = nets.filter((net) => net > 0);
  for (const [scheme, naive] of [
    ['ABC_SHARE', abcByShare(bought)],
    ['ABC_COUNT', abcByCount(bought)],
  ] as const) {
    const own = counted.find((one) => one.scheme === scheme)!.counts;
    const classes = naive.ok ? naive.value : [];
    for (const key of ['A', 'B', 'C']) {
      expect(own.find((one) => one.key === key)?.count ?? 0, `${scheme} ${key}`).toBe(
        classes.filter((one) => one === key).length,
      );
    }
  }
  const total = (scheme: string) =>
    counted.find((one) => one.scheme === scheme)!.counts.reduce((sum, { count }) => sum + count, 0);
  expect(total('BASE')).toBe(60);
  expect(total('STARS')).toBe(40);
  expect(total('SATISFACTION')).toBe(0);
});

test('the page of a customer shows the class of every scheme, with the rule behind it; a pin says so itself', async () => {
  const [best] = await api.system().rows<{ id: string; classes: Record<string, string> }>(
    sql`SELECT customer_id AS id, json_object_agg(scheme, key) AS classes FROM customer_class
        GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
  );
  const query = 'query ($id: ID!) { customer(id: $id) { classes { scheme key labelZh labelEn reasonZh reason } } }';
  const classes = async () =>
    (await api.ask(query, { id: best!.id }, admin)).data!.customer.classes as Record<string, string>[];
  const shown = await classes();
  expect(Object.fromEntries(shown.map(({ scheme, key }) => [scheme, key]))).toEqual(best!.classes);
  expect(shown.length).toBeGreaterThanOrEqual(9);
  expect(shown.find(({ scheme }) => scheme === 'QUALITY')).toMatchObject({
    reason: expect.stringMatching(/^value score/),
  });
  const row = {
    customerId: best!.id,
    scheme: 'ABC_SHARE',
    key: 'C',
    reason: '试点客户',
    expiresAt: new Date(now.getTime() + DAY_MS),
  };
  const PIN = 'mutation($input: ClassPinInput!) { classPin(input: $input) { pinId userErrors { code } } }';
  const { pinId: id } = (await api.ask(PIN, { input: row }, admin)).data!.classPin;
  expect((await classes()).find(({ scheme }) => scheme === 'ABC_SHARE')).toMatchObject({
    key: 'C',
    reasonZh: '人工固定：试点客户',
  });
  await api.ask('mutation($id: ID!) { classUnpin(id: $id) { userErrors { code } } }', { id }, admin);
});

/** Every row that says where customers stand, in the version it was written in. */
const rowsOf = () =>
  api.system().rows(
    sql`SELECT 'class' AS what, k.ctid::text AS place, k.xmin::text AS version FROM customer_class k
        UNION ALL SELECT 'move', v.ctid::text, v.xmin::text FROM class_move v
        UNION ALL SELECT 'customer', c.ctid::text, c.xmin::text FROM customer c
        UNION ALL SELECT 'proposal', p.ctid::text, p.xmin::text FROM class_proposal p ORDER BY 1, 2`,
  );

test('a change of a customer moves their classes within the next round, to where the night would put them', async () => {
  const { id } = await make.customer(api);
  const follow = () =>
    api.kernel.app.features
      .flatMap(({ jobs = [] }) => jobs)
      .find(({ name }) => name === 'segments.follow')!
      .run(api.system(), {}, new AbortController().signal);
  const held = async () =>
    Object.fromEntries(
      (
        await api
          .system()
          .rows<{ scheme: string; key: string }>(sql`SELECT scheme, key FROM customer_class WHERE customer_id = ${id}`)
      ).map(({ scheme, key }) => [scheme, key]),
    );
  await follow();
  const line = { description: 'x', quantity: '1', unitPrice: '99999' };
  const BUY = 'mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { userErrors { code } } }';
  await api.ask(BUY, { input: { customerId: id, status: 'PAID', lines: [line] } }, admin);
  const RATE = 'mutation ($input: InteractionLogInput!) { interactionLog(input: $input) { userErrors { code } } }';
  const rating = { customerId: id, kind: 'REVIEW', subject: 'x', rating: 1 };
  expect((await api.ask(RATE, { input: rating }, admin)).data?.interactionLog.userErrors).toEqual([]);
  await follow();
  const first = await held();
  expect(first).toMatchObject({ BASE: 'VIP', VIP: 'DIAMOND', ABC_SHARE: 'A', QUALITY: 'PREMIUM', SATISFACTION: 'LOW' });
  await evaluate();
  expect(await held()).toEqual(first);
  await api.system().rows(sql`DELETE FROM customer WHERE id = ${id}`);
  await evaluate();
});

test('evaluating again, and publishing the same rules again, moves nobody and writes nothing', async () => {
  const before = await movesIn('STARS');
  await evaluate();
  expect(await movesIn('STARS')).toBe(before);
  const stored = await rowsOf();
  await publish('QUALITY', builtInRules.QUALITY);
  expect(await rowsOf()).toEqual(stored);
  const [version] = await api
    .system()
    .rows(sql`SELECT version, movers FROM class_version WHERE scheme = 'QUALITY' AND state = 'PUBLISHED'`);
  expect(version).toEqual({ version: 2, movers: 0 });
});

test('the preview says who moves, and publishing moves just those; between two dates the matrix adds up', async () => {
  const rules: ClassRules = {
    ...builtInRules.SPEND_RANGE,
    classes: [
      { key: 'VALUE', zh: '价值', en: 'Value', ways: [[{ fact: 'revenue', op: 'gte', value: 100 }]] },
      { key: 'ORDINARY', zh: '普通', en: 'Ordinary', ways: [[{ fact: 'orders', op: 'gt', value: 0 }]] },
    ],
  };
  const preview = (await api.ask(PREVIEW, { scheme: 'SPEND_RANGE', rules }, admin)).data!.classPreview;
  expect(preview.moving + preview.staying).toBe(60);
  expect(preview.moving).toBeGreaterThan(0);
  const before = await movesIn('SPEND_RANGE');
  await publish('SPEND_RANGE', rules);
  expect(await movesIn('SPEND_RANGE')).toBe(before + preview.moving);
  expect((await api.ask(PREVIEW, { scheme: 'SPEND_RANGE', rules }, admin)).data!.classPreview.moving).toBe(0);
  await api.system().rows(sql`UPDATE class_move SET moved_at = moved_at - interval '3 days' WHERE cause = 'FACTS'`);
  await api.system().rows(sql`UPDATE customer SET created_at = created_at - interval '5 days'`);
  const day = (daysAgo: number) => new Date(now.getTime() - daysAgo * DAY_MS).toISOString().slice(0, 10);
  const TRANSITIONS = `query($from: Date!, $to: Date!) { classTransitions(scheme: SPEND_RANGE, from: $from, to: $to) { cells { from to count filter } } }`;
  const { cells } = (await api.ask(TRANSITIONS, { from: day(2), to: day(-1) }, admin)).data!.classTransitions;
  expect(cells.reduce((sum: number, cell: { count: number }) => sum + cell.count, 0)).toBe(60);
  const moved = cells.filter((cell: { from: string; to: string }) => cell.from !== cell.to);
  expect(moved.reduce((sum: number, cell: { count: number }) => sum + cell.count, 0)).toBe(preview.moving);
  const behind = 'query ($filter: CustomerFilter) { customerSummary(filter: $filter) { total } }';
  for (const { count, filter } of cells) {
    expect((await api.ask(behind, { filter }, admin)).data!.customerSummary.total).toBe(count);
  }
});

test('a publishing that was interrupted leaves the old classes and finishes by itself', async () => {
  const rules = { weights: {}, classes: [{ key: 'ALL', zh: '全部', en: 'All', ways: [] }] };
  const saved = (await api.ask(SAVE, { input: { scheme: 'BEHAVIOUR', rules } }, admin)).data!.classDraftSave;
  const asked = (
    await api.ask(PUBLISH, { input: { scheme: 'BEHAVIOUR', expectedEdition: saved.version.edition } }, admin)
  ).data!;
  const { id } = asked.classPublish.version;
  const stopped = api.kernel.app.classes.publishJob.run(api.system(), { id }, AbortSignal.abort(new Error('killed')));
  await expect(stopped).rejects.toThrow('killed');
  const keys = async () =>
    (
      await api.system().rows<{ key: string }>(sql`SELECT DISTINCT key FROM customer_class WHERE scheme = 'BEHAVIOUR'`)
    ).map(({ key }) => key);
  expect(await keys()).not.toContain('ALL');
  await killedWhile('customer_class', () => runPublish(id));
  expect(await keys()).not.toContain('ALL');
  await runPublish(id);
  expect(await keys()).toEqual(['ALL']);
  await runPublish(id);
  expect(await keys()).toEqual(['ALL']);
});

test('a pin holds against the rules until its time is over, with its causes in the history', async () => {
  const { id } = await make.customer(api);
  const PIN = 'mutation($input: ClassPinInput!) { classPin(input: $input) { pinId userErrors { code field } } }';
  const input = {
    customerId: id,
    scheme: 'VIP',
    key: 'GOLD',
    reason: '创始客户',
    expiresAt: new Date(now.getTime() + 30 * DAY_MS),
  };
  const late = { ...input, expiresAt: new Date(now.getTime() + 400 * DAY_MS) };
  expect((await api.ask(PIN, { input: late }, admin)).data?.classPin.userErrors).toEqual([
    { code: 'BAD_INPUT', field: ['expiresAt'] },
  ]);
  const unknown = { ...input, key: 'BRONZE' };
  expect((await api.ask(PIN, { input: unknown }, admin)).data?.classPin.userErrors).toEqual([
    { code: 'BAD_INPUT', field: ['key'] },
  ]);
  expect((await api.ask(PIN, { input }, await api.token('AGENT'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { pinId } = (await api.ask(PIN, { input }, admin)).data!.classPin;
  expect(pinId).toBeTruthy();
  await evaluate();
  await api.kernel.app.classes.evaluateAll(api.as(api.system().actor, new Date(now.getTime() + 31 * DAY_MS)));
  const history = 'query($id: ID!) { customer(id: $id) { classMoves { scheme from to cause } } }';
  const moves = (await api.ask(history, { id }, admin)).data!.customer.classMoves.filter(
    (move: { scheme: string }) => move.scheme === 'VIP',
  );
  expect(moves).toEqual([
    { scheme: 'VIP', from: 'GOLD', to: 'NONE', cause: 'FACTS' },
    { scheme: 'VIP', from: null, to: 'GOLD', cause: 'PINNED' },
  ]);
});

test('a step of two stars waits for somebody else to say yes', async () => {
  const asker = await make.actor(api, 'ADMIN');
  const approver = await make.actor(api, 'ADMIN');
  const [low] = await api
    .system()
    .rows<{ id: string }>(
      sql`SELECT customer_id AS id FROM customer_class WHERE scheme = 'STARS' AND key <> 'STAR_5' LIMIT 1`,
    );
  const version = { scheme: 'STARS', rules: builtInRules.STARS } as const;
  await api
    .system()
    .rows(sql`UPDATE customer_class SET key = 'STAR_1' WHERE scheme = 'STARS' AND customer_id = ${low!.id}`);
  const rules: ClassRules = {
    ...version.rules,
    classes: [
      { key: 'STAR_5', zh: '五星', en: '5', ways: [[{ fact: 'orders', op: 'gt', value: 0 }]] },
      ...version.rules.classes.slice(1),
    ],
  };
  const { classes } = api.kernel.app;
  await classes.saveDraft(api.as(asker), { scheme: 'STARS', rules });
  await runPublish(await classes.publish(api.as(asker), { scheme: 'STARS', expectedEdition: 1 }));
  const starsOf = async () =>
    (
      await api
        .system()
        .rows<{ key: string }>(sql`SELECT key FROM customer_class WHERE scheme = 'STARS' AND customer_id = ${low!.id}`)
    )[0]?.key;
  expect(await starsOf()).toBe('STAR_1');
  const { ClassPeopleService } = await import('./class-people.service.js');
  const people = new ClassPeopleService(classes);
  const found = (await people.waiting(api.as(asker))).find((one) => one.customerId === low!.id)!;
  expect(found).toMatchObject({ from: 'STAR_1', to: 'STAR_5', mayDecide: false });
  await expect(people.decide(api.as(asker), { id: found.id, isApproved: true })).rejects.toMatchObject({
    refusals: [{ code: 'FORBIDDEN' }],
  });
  expect(await people.decide(api.as(approver), { id: found.id, isApproved: true })).toBe(true);
  expect(await starsOf()).toBe('STAR_5');
  await evaluate();
  expect(await starsOf()).toBe('STAR_5');
});

test('weights that sum to nothing put nobody anywhere; rules that make no sense are refused by their path', async () => {
  const none = { ...builtInRules.QUALITY, weights: {} };
  const preview = (await api.ask(PREVIEW, { scheme: 'QUALITY', rules: none }, admin)).data!.classPreview;
  expect(preview.cells.every((cell: { to: string | null }) => cell.to === null)).toBe(true);
  const wrong = { classes: [{ key: 'A', zh: 'a', en: 'a', ways: [[{ fact: 'stage', op: 'gte', value: 3 }]] }] };
  const refused = (await api.ask(SAVE, { input: { scheme: 'BASE', rules: wrong } }, admin)).data!.classDraftSave;
  expect(refused.userErrors[0]).toMatchObject({
    code: 'BAD_INPUT',
    field: ['rules', 'classes', '0', 'ways', '0', '0'],
  });
  const [, middle] = builtInRules.SATISFACTION.classes;
  const among = (ways: unknown) => ({
    ...builtInRules.SATISFACTION,
    classes: builtInRules.SATISFACTION.classes.map((one) => (one === middle ? { ...one, ways } : one)),
  });
  for (const ways of [[], [[{ fact: 'satisfaction', op: 'gt', value: 80 }]]]) {
    expect(readRules('SATISFACTION', among(ways))).toMatchObject({
      ok: false,
      fault: { path: ['classes', '1', 'ways'] },
    });
  }
  expect(readRules('SATISFACTION', among([[{ fact: 'satisfaction', op: 'gte', value: 79 }]]))).toMatchObject({
    ok: true,
  });
  fc.assert(fc.property(fc.jsonValue(), (given) => void readRules('VIP', given)));
});
