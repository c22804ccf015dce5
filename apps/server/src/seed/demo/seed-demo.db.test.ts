import * as schema from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase, type TestDatabase } from '../../../test/database.js';
import { RequestContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/transaction.js';
import {
  completenessFrom,
  completenessRows,
  knownFieldsJson,
  type KnownFields,
} from '../../features/customers/completeness.facts.js';
import { firstCompletenessRules } from '../../features/customers/completeness-templates.policy.js';
import { sql } from '../../platform/sql.js';
import { checksums } from '../checksums.test-support.js';
import { judgeDemo, seedDemo, type SeedReport } from './seed-demo.js';

const now = new Date('2026-11-22T06:30:00Z');
/** The moment the demo was loaded, in SQL: what is asked must not depend on the day of the asking. */
const loaded = `'${now.toISOString()}'::timestamptz`;
const QUITE_A_WHILE = 240_000;
const first = useDatabase();
const second = useDatabase();

let report: SeedReport | null = null;
beforeAll(async () => {
  report = await seedDemo(first.kernel, undefined, now);
}, QUITE_A_WHILE);

async function rows<T>(database: TestDatabase, statement: string): Promise<T[]> {
  const result = await database.kernel.services.database.pool.query(statement);
  return result.rows as T[];
}

const value = async (statement: string): Promise<unknown> => {
  const [row] = await rows<Record<string, unknown>>(first, statement);
  return Object.values(row ?? {})[0];
};
const count = async (of: string): Promise<number> => Number(await value(`SELECT count(*) ${of}`));

test('the completeness in the figures is that of the record', async () => {
  const ctx = new RequestContext(first.kernel.services, first.kernel.system('completeness').actor, now, 'completeness');
  const found = await ctx.rows<{ fields: KnownFields; computed: number }>(
    sql`SELECT ${knownFieldsJson(sql.raw('c'))} AS fields, x.percent AS computed
        FROM customer c JOIN (${completenessRows(() => sql.raw('true'), now, firstCompletenessRules)}) x ON x.id = c.id`,
  );
  expect(found).toHaveLength(2000);
  expect(found.map(({ computed }) => computed)).toEqual(
    found.map(({ fields }) => completenessFrom(fields, now, firstCompletenessRules).percent),
  );
});

test('the company has the size that is promised', async () => {
  expect(report).toMatchObject({ customers: 2000, tickets: 551 });
  expect(report?.orders).toBeGreaterThan(12_000);
  const kinds = await rows(first, 'SELECT kind, count(*)::int AS n FROM customer GROUP BY kind ORDER BY kind');
  expect(kinds).toEqual([
    { kind: 'CORPORATE', n: 500 },
    { kind: 'INDIVIDUAL', n: 1400 },
    { kind: 'INSTITUTION', n: 100 },
  ]);
  expect(await count('FROM app_user')).toBe(40);
  expect(await count('FROM region WHERE parent_id IS NULL')).toBe(8);
  expect(await count(`FROM customer WHERE vip_tier <> 'NONE'`)).toBe(60);
  expect(await count('FROM product')).toBe(30);
  expect(await count('FROM segment')).toBe(10);
  expect(await count(`FROM customer WHERE stage = 'LEAD'`)).toBeGreaterThan(10);
});

test('the desk has 40 open tickets; twelve wait in the VIP queue, and the one that is breached stands first', async () => {
  expect(await count(`FROM queue_item WHERE state IN ('WAITING', 'ASSIGNED')`)).toBe(40);
  const head = await rows<{ name: string; state: string }>(
    first,
    `SELECT c.name, k.state FROM queue_item i JOIN queue q ON q.id = i.queue_id AND q.is_vip JOIN customer c ON c.id = i.customer_id
     JOIN service_clock k ON k.ticket_id = i.ticket_id AND k.metric = 'FIRST_RESPONSE'
     WHERE i.state = 'WAITING' ORDER BY i.rank_key DESC, i.id`,
  );
  expect(head).toHaveLength(12);
  expect(head[0]).toEqual({ name: '方毅', state: 'BREACHED' });
  expect(head.slice(1).filter(({ state }) => state === 'RUNNING')).toHaveLength(3);
  expect(head.slice(1).every(({ state }) => state === 'RUNNING' || state === 'MET')).toBe(true);
});

test('the desk lives on through the day: hours after the demo was loaded most of what is promised can still be kept', async () => {
  const owed = `FROM queue_item i JOIN service_clock k ON k.ticket_id = i.ticket_id AND k.state = 'RUNNING'
    WHERE i.state IN ('WAITING', 'ASSIGNED') AND k.metric = 'RESOLUTION'`;
  const running = await count(owed);
  expect(running).toBeGreaterThan(20);
  expect(await count(`${owed} AND k.due_at > ${loaded} + interval '4 hours'`)).toBeGreaterThan(running * 0.7);
  const vips = `FROM ticket t JOIN customer c ON c.id = t.customer_id AND c.vip_tier <> 'NONE'
    WHERE t.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')`;
  const brokenSoon = `${vips} AND EXISTS (SELECT FROM service_clock k WHERE k.ticket_id = t.id
    AND (k.state = 'BREACHED' OR k.state = 'RUNNING' AND k.due_at < ${loaded} + interval '30 minutes'))`;
  expect(await count(brokenSoon)).toBeLessThan((await count(vips)) / 2);
});

test('the weeks before and the day so far have arrivals, shifts, answers and customers who gave up', async () => {
  expect(await count(`FROM queue_item WHERE enqueued_at > ${loaded} - interval '28 days'`)).toBeGreaterThan(150);
  expect(await count(`FROM agent_shift WHERE left_at IS NOT NULL`)).toBeGreaterThan(200);
  const atWork = 'FROM agent_presence p WHERE is_online';
  expect(
    await count(`${atWork} AND EXISTS (SELECT FROM agent_shift s WHERE s.user_id = p.user_id AND s.left_at IS NULL)`),
  ).toBe(await count(atWork));
  const gaveUp = `FROM queue_item i JOIN ticket t ON t.id = i.ticket_id AND t.status = 'CANCELLED' WHERE i.assigned_at IS NULL`;
  expect(await count(gaveUp)).toBeGreaterThan(5);
});

test('a VIP is about to leave after two complaints', async () => {
  const [vip] = await rows(
    first,
    `SELECT c.stage, c.vip_tier AS tier, m.churn_score > 66 AS "isHigh", (SELECT count(*)::int FROM ticket t
       WHERE t.customer_id = c.id AND t.type = 'COMPLAINT' AND t.opened_at > m.last_order_at) AS complaints
     FROM customer c JOIN customer_metric m ON m.customer_id = c.id WHERE c.name = '顾清和'`,
  );
  expect(vip).toEqual({ stage: 'AT_RISK', tier: 'DIAMOND', isHigh: true, complaints: 2 });
});

test('a dealer orders far more than before and has it sent to another region', async () => {
  const [dealer] = await rows<{ before: string; after: string }>(
    first,
    `SELECT avg(net_minor) FILTER (WHERE place LIKE '%昆明%') AS before, avg(net_minor) FILTER (WHERE place LIKE '%广州%') AS after
     FROM sales_order o JOIN customer c ON c.id = o.customer_id WHERE c.name = '昆明恒泰源茶业有限公司'`,
  );
  expect(Number(dealer?.after) / Number(dealer?.before)).toBeCloseTo(5, 1);
  expect(await count(`FROM customer_tag t JOIN tag g ON g.id = t.tag_id WHERE g.name = '窜货嫌疑'`)).toBe(1);
});

test('six newcomers refer each other in a ring', async () => {
  const edges = await rows<{ customer_id: string; related_id: string }>(
    first,
    `SELECT customer_id, related_id FROM customer_relation WHERE type = 'REFEREE' AND note = '老带新活动'`,
  );
  const next = new Map(edges.map((edge) => [edge.customer_id, edge.related_id]));
  const [start] = next.keys();
  const walked = new Set<string>();
  for (let at = start; at && !walked.has(at); at = next.get(at)) walked.add(at);
  expect(walked.size).toBe(6);
  expect(next.get([...walked].at(-1) ?? '')).toBe(start);
});

test('twelve people are there twice, with one birthday and one address', async () => {
  const pairs = await count(
    `FROM customer_address a JOIN customer_address b USING (city, district, street)
     JOIN important_date d ON d.customer_id = a.customer_id JOIN important_date e ON e.customer_id = b.customer_id
     JOIN identity i ON i.customer_id = a.customer_id AND i.kind = 'PHONE'
     WHERE a.customer_id <> b.customer_id AND (d.year, d.month, d.day, d.calendar) = (e.year, e.month, e.day, e.calendar)
       AND NOT EXISTS (SELECT 1 FROM identity j WHERE j.customer_id = b.customer_id AND j.kind = 'PHONE')`,
  );
  expect(pairs).toBe(12);
});

test('the leaver left 120 customers behind and may not sign in', async () => {
  expect(await value(`SELECT status FROM app_user WHERE name = '赵明'`)).toBe('DISABLED');
  expect(await count(`FROM customer c JOIN app_user u ON u.id = c.owner_id WHERE u.name = '赵明'`)).toBe(120);
});

test('there is a lunar birthday on each of the next seven days', async () => {
  const names = ['沈秀兰', '郑德福', '罗玉梅', '蒋国强', '钱淑珍', '邵建华', '叶婉清'].map((name) => `'${name}'`);
  const ages = await rows<{ month: number; day: number }>(
    first,
    `SELECT d.month, d.day FROM important_date d JOIN customer c ON c.id = d.customer_id
     WHERE d.calendar = 'LUNAR' AND c.name IN (${names.join(', ')}) AND c.code <= 'K999999' AND d.month = 10
     ORDER BY d.day`,
  );
  // 2026-11-23 is 十月十五.
  const days = ages.map(({ day }) => day);
  for (let day = 15; day <= 21; day += 1) expect(days).toContain(day);
});

test('the campaign has an uplift of six points', async () => {
  const buyers = (arm: string): Promise<number> =>
    count(
      `FROM customer_tag t JOIN tag g ON g.id = t.tag_id AND g.name = '秋茶焕新·${arm}'
       WHERE EXISTS (SELECT 1 FROM sales_fact f WHERE f.customer_id = t.customer_id AND f.is_purchase
         AND f.ordered_at > '${now.toISOString()}'::timestamptz - interval '31 days')`,
    );
  expect(await buyers('触达')).toBe(30);
  expect(await buyers('对照')).toBe(18);
  expect(await count(`FROM customer_tag t JOIN tag g ON g.id = t.tag_id WHERE g.name = '秋茶焕新·对照'`)).toBe(200);
});

const enumColumns: readonly (readonly [table: string, column: string, of: { readonly keys: readonly string[] }])[] = [
  ['customer', 'source', schema.CustomerSource],
  ['customer', 'gender', schema.Gender],
  ['identity', 'kind', schema.IdentityKind],
  ['customer_address', 'kind', schema.AddressKind],
  ['customer_relation', 'type', schema.RelationType],
  ['customer_need', 'need_class', schema.NeedClass],
  ['customer_need', 'source', schema.FactSource],
  ['customer_preference', 'source', schema.FactSource],
  ['important_date', 'kind', schema.ImportantDateKind],
  ['important_date', 'calendar', schema.CalendarKind],
  ['sales_order', 'channel', schema.Channel],
  ['sales_order', 'payment_method', schema.PaymentMethod],
  ['payment', 'method', schema.PaymentMethod],
  ['interaction', 'kind', schema.InteractionKind],
  ['interaction', 'channel', schema.Channel],
  ['interaction', 'direction', schema.Direction],
  ['task', 'kind', schema.TaskKind],
  ['stage_move', 'to_stage', schema.LifecycleStage],
  ['stage_move', 'cause', schema.StageCause],
  ['ticket', 'type', schema.TicketType],
  ['ticket', 'severity', schema.Severity],
  ['ticket', 'phase', schema.TicketPhase],
  ['ticket', 'channel', schema.Channel],
  ['ticket', 'root_cause', schema.ComplaintCause],
  ['ticket_message', 'author', schema.AuthorKind],
  ['ticket_message', 'visibility', schema.MessageVisibility],
];

test.each(enumColumns)('%s.%s holds only values of its enum', async (table, column, { keys }) => {
  const found = await rows<{ value: string }>(
    first,
    `SELECT DISTINCT ${column} AS value FROM ${table} WHERE ${column} IS NOT NULL`,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((row) => row.value).filter((each) => !keys.includes(each))).toEqual([]);
});

test('every reference leads somewhere and nothing happens in the future or before its customer', async () => {
  expect(
    await count('FROM customer_relation r WHERE NOT EXISTS (SELECT 1 FROM customer c WHERE c.id = r.related_id)'),
  ).toBe(0);
  expect(await count('FROM interaction i WHERE NOT EXISTS (SELECT 1 FROM customer c WHERE c.id = i.customer_id)')).toBe(
    0,
  );
  const until = `'${now.toISOString()}'`;
  for (const [table, column] of [
    ['sales_order', 'ordered_at'],
    ['interaction', 'occurred_at'],
    ['payment', 'paid_at'],
    ['ticket', 'updated_at'],
    ['ticket_message', 'at'],
    ['stage_move', 'moved_at'],
    ['note', 'created_at'],
    ['customer', 'created_at'],
  ] as const) {
    expect(await count(`FROM ${table} WHERE ${column} > ${until}`), table).toBe(0);
  }
  const early = 'FROM sales_order o JOIN customer c ON c.id = o.customer_id WHERE o.ordered_at < c.created_at';
  expect(await count(early)).toBe(0);
});

test('the lines of an order add up to it, and a return takes back no more than was bought', async () => {
  const wrong = `FROM sales_order o JOIN (
      SELECT order_id, sum(net_minor) AS net, sum(cost_minor) AS cost, sum(discount_minor) AS discount, sum(quantity) AS units
      FROM order_line GROUP BY order_id) l ON l.order_id = o.id
    WHERE (o.net_minor, o.base_cost_minor, o.discount_minor, o.units) IS DISTINCT FROM (l.net, l.cost, l.discount, l.units)
      OR o.gross_minor - o.discount_minor <> o.net_minor`;
  expect(await count(wrong)).toBe(0);
  expect(await count('FROM sales_order o WHERE NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id)')).toBe(
    0,
  );
  const tooMuch = `FROM order_line b JOIN order_line l ON l.id = b.return_of_line_id WHERE -b.quantity > l.quantity`;
  expect(await count(tooMuch)).toBe(0);
  expect(await count('FROM order_line WHERE return_of_line_id IS NOT NULL')).toBeGreaterThan(100);
});

test('one request about data waits, one waits too long, one was answered; some took their consent back', async () => {
  const states = `SELECT state, due_at < $$${now.toISOString()}$$::timestamptz AS late FROM privacy_request ORDER BY received_at`;
  expect(await rows(first, states)).toEqual([
    { state: 'DONE', late: true },
    { state: 'VERIFIED', late: true },
    { state: 'RECEIVED', late: false },
  ]);
  expect(await count(`FROM consent WHERE state = 'WITHDRAWN'`)).toBeGreaterThan(50);
});

test('the figures are those a rebuild gives, and time moves nobody', async () => {
  const { app, services } = first.kernel;
  const ctx = new RequestContext(services, first.system().actor, now, 'test');
  const figures = "SELECT to_jsonb(m) - 'updated_at' AS row FROM customer_metric m ORDER BY customer_id";
  const before = await rows(first, figures);
  const ids = await rows<{ id: string }>(first, 'SELECT id FROM customer');
  await inTransaction(ctx, (tx) =>
    app.scoring.recompute(
      tx,
      ids.map(({ id }) => id),
    ),
  );
  expect(await rows(first, figures)).toEqual(before);
  expect(before).toHaveLength(2000);
  expect(await app.lifecycle.passTime(ctx)).toBe(0);
}, 60_000);

test(
  'the same day gives the same company at any minute, except at the desk',
  async () => {
    await seedDemo(second.kernel, undefined, new Date(now.getTime() + 3 * 3_600_000));
    const [one, other] = [await checksums(first), await checksums(second)];
    const present = [
      'ticket',
      'ticket_message',
      'ticket_status_move',
      'service_clock',
      'clock_event',
      'service_alert',
      'queue_item',
      'agent_presence',
      'agent_shift',
      'article_use',
      'complaint',
      'ticket_attachment',
      'ticket_line',
      'ticket_mention',
    ];
    for (const table of present) {
      expect(other[table]?.split(' ')[0], table).toBe(one[table]?.split(' ')[0]);
      delete one[table];
      delete other[table];
    }
    expect(other).toEqual(one);
    expect(Object.keys(one).length).toBeGreaterThan(25);
  },
  QUITE_A_WHILE,
);

test('a database that holds customers is left alone', async () => {
  expect(await seedDemo(first.kernel, undefined, now)).toBeNull();
  expect(await count('FROM customer')).toBe(2000);
  await rows(second, `DELETE FROM customer_class; UPDATE app_user SET email = 'own-' || email`);
  await judgeDemo(second.kernel, () => undefined, now);
  expect(await rows(second, 'SELECT 1 FROM customer_class')).toEqual([]);
});
