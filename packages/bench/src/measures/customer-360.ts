import { CONNECTIONS, cpuMeter, ROUNDS, SECONDS, type Bench, type Figure, type Measure } from '../bench.js';
import { throughput } from '../machine/load.js';
import { compare } from '../rounds.js';
import { firstDifference } from '../same.js';
import { percentile } from '../statistics.js';
import { customer360, workedOut } from '../yardstick/customer-360.document.js';
import { runBody, startUsualStack, type Limit } from '../yardstick/limit.js';

const SAMPLE = 64;
const HEAVY_EVENTS = 10_000;

/** The request for a whole 360. */
export const bodyFor = (id: string): string => JSON.stringify({ query: customer360, variables: { id } });

/** The 360 beside its bare limit, its statements, and a customer with a long history beside the others. */
export const customer360Measure: Measure = {
  keys: ['customer360.statements', 'customer360.vsLimit', 'customer360.vsUsualStack', 'customer360.heavy'],
  async run(bench) {
    const ids = await sampleOf(bench);
    const heavy = await makeHeavy(bench, ids);
    await makeReady(bench, [...ids, heavy]);
    await requireSame(bench, [...ids, heavy]);
    const usual = await startUsualStack(bench.kehu.databaseUrl, `${bench.kehu.url}/schema.graphql`, bench.regionIds);
    try {
      await requireSameOf(bench, usual, [...ids, heavy]);
      return [
        await statements(bench, ids[0] ?? ''),
        await vsLimit(bench, ids),
        await vsUsualStack(bench, usual, ids),
        await heavyCustomer(bench, ids, heavy),
      ];
    } finally {
      usual.stop();
    }
  },
};

/** Customers of the region that ordered, all over the table. */
export async function sampleOf({ db, regionIds }: Bench): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT c.id FROM customer c JOIN customer_metric m ON m.customer_id = c.id
     WHERE c.status = 'ACTIVE' AND c.region_id = ANY ($1::uuid[]) AND m.orders BETWEEN 2 AND 30
     ORDER BY md5(c.id::text) LIMIT ${SAMPLE + 1}`,
    [regionIds],
  );
  return rows.map(({ id }) => id);
}

/** Gives one customer of the sample a history of ten thousand events; takes it out of the sample. */
async function makeHeavy({ db }: Bench, ids: string[]): Promise<string> {
  const id = ids.pop() ?? '';
  await db.query(
    `INSERT INTO interaction (id, customer_id, occurred_at, kind, channel, direction, subject)
     SELECT uuid7(), $1, date_trunc('milliseconds', now() - n * interval '1 hour'), 'CALL', 'PHONE', 'INBOUND', 'event ' || n
     FROM generate_series(1, $2::int) AS n`,
    [id, HEAVY_EVENTS * 0.8],
  );
  await db.query(
    `INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, units)
     SELECT uuid7(), $1, 'HEAVY' || n, date_trunc('milliseconds', now() - n * interval '7 hours'), 'CNY', 100 * n, 100 * n, 100 * n, 1
     FROM generate_series(1, $2::int) AS n`,
    [id, HEAVY_EVENTS * 0.2],
  );
  await db.query('ANALYZE interaction; ANALYZE sales_order');
  return id;
}

type Profile = Record<string, unknown> & { identities: { id: string; value: string }[]; contacts: Contact[] };
type Contact = { id: string; phone: string | null; email: string | null };

const read = async ({ kehu, tokens }: Bench, id: string): Promise<Profile> =>
  (await kehu.ask<{ customer: Profile }>(tokens.manager, customer360, { id })).customer;

/** Lays ready for the limit what the server works out in its own code. */
async function makeReady(bench: Bench, ids: readonly string[]): Promise<void> {
  const { db } = bench;
  const columns = Object.values(workedOut);
  await db.query(`
    CREATE TABLE bench.known (customer_id uuid PRIMARY KEY, ${columns.map((name) => `${name} json`).join(', ')});
    CREATE TABLE bench.plain_identity (id uuid PRIMARY KEY, value text);
    CREATE TABLE bench.plain_contact (id uuid PRIMARY KEY, phone text, email text)`);
  for (const id of ids) {
    const profile = await read(bench, id);
    const values = Object.keys(workedOut).map((field) => JSON.stringify(profile[field]));
    const places = columns.map((_, i) => `$${i + 2}`).join(', ');
    await db.query(`INSERT INTO bench.known VALUES ($1, ${places})`, [id, ...values]);
    for (const one of profile.identities) {
      await db.query(`INSERT INTO bench.plain_identity VALUES ($1, $2)`, [one.id, one.value]);
    }
    for (const one of profile.contacts) {
      await db.query(`INSERT INTO bench.plain_contact VALUES ($1, $2, $3)`, [one.id, one.phone, one.email]);
    }
  }
  await db.query('ANALYZE bench.known; ANALYZE bench.plain_identity; ANALYZE bench.plain_contact');
}

const limitBody = ({ regionIds }: Bench, id: string): string => runBody('customer-360', [id, regionIds]);

const requireSame = (bench: Bench, ids: readonly string[]): Promise<void> =>
  requireEqual(bench, ids, `${bench.limit.url}/run`, (id) => limitBody(bench, id));

const requireSameOf = (bench: Bench, usual: Limit, ids: readonly string[]): Promise<void> =>
  requireEqual(bench, ids, `${usual.url}/graphql`, bodyFor);

/** @throws naming the first field in which a yardstick answers otherwise than we do */
async function requireEqual(bench: Bench, ids: readonly string[], url: string, bodyOf: typeof bodyFor): Promise<void> {
  const { load, kehu, tokens } = bench;
  const settings = { tokens: [tokens.manager], connections: 1, keep: true };
  const ours = await load.run({ ...settings, url: `${kehu.url}/graphql`, bodies: ids.map(bodyFor) });
  const theirs = await load.run({ ...settings, url, bodies: ids.map(bodyOf) });
  for (const [i, answer] of ours.answers.entries()) {
    const { data } = JSON.parse(answer) as { data: unknown };
    const other = JSON.parse(theirs.answers[i] ?? 'null') as { data: unknown };
    const found = firstDifference(data, other.data);
    if (found !== null) throw new Error(`the 360 and its yardstick disagree about ${ids[i]}: ${found}`);
  }
}

/** Statements of one request: what the database counts over many of them, one after the other. */
async function statements(bench: Bench, id: string): Promise<Figure> {
  const { load, kehu, tokens, db } = bench;
  const requests = 1000;
  const run = (count: number) =>
    load.run({
      url: `${kehu.url}/graphql`,
      tokens: [tokens.manager],
      connections: 1,
      bodies: Array.from({ length: count }, () => bodyFor(id)),
    });
  await run(20);
  // A connection tells what it did up to a second later.
  await rest();
  const began = await commits(db);
  await rest();
  const quiet = (await commits(db)) - began;
  const before = performance.now();
  await run(requests);
  const busyMs = performance.now() - before;
  await rest();
  // What the server does by the way (jobs, heartbeat) goes on while it is asked.
  const counted = (await commits(db)) - began - quiet - quiet * (1 + busyMs / REST_MS);
  const value = Math.round(counted / requests);
  return { key: 'customer360.statements', value, note: `${counted.toFixed(0)} statements in ${requests} requests` };
}

/** Sessions report what they did with a delay of up to ten seconds. */
const REST_MS = 11_000;
const rest = () => new Promise((next) => setTimeout(next, REST_MS));

/** Statements of our database so far. */
async function commits(db: Bench['db']): Promise<number> {
  const { rows } = await db.query<{ n: string }>(
    'SELECT xact_commit AS n FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(rows[0]?.n);
}

async function vsLimit(bench: Bench, ids: readonly string[]): Promise<Figure> {
  const { load, kehu, limit, tokens } = bench;
  const settings = { tokens: [tokens.manager], connections: CONNECTIONS, seconds: SECONDS };
  const meter = cpuMeter(bench);
  const told: Record<'ours' | 'theirs', string> = { ours: '', theirs: '' };
  const run = async (who: keyof typeof told, url: string, bodies: readonly string[]): Promise<number> => {
    meter(1);
    const loaded = await load.run({ ...settings, url, bodies });
    const p95 = percentile(loaded.latencies, 0.95).toFixed(1);
    told[who] =
      `${throughput(loaded).toFixed(0)} a second (p95 ${p95} ms, ${meter(loaded.requests)}, generator ${loaded.costMs.toFixed(2)})`;
    return throughput(loaded);
  };
  const byHand = ids.map((id) => limitBody(bench, id));
  const ratio = await compare(
    ROUNDS,
    () => run('ours', `${kehu.url}/graphql`, ids.map(bodyFor)),
    () => run('theirs', `${limit.url}/run`, byHand),
  );
  const note = `${told.ours} / ${told.theirs}`;
  return { key: 'customer360.vsLimit', value: ratio.value, spread: ratio.spread, note };
}

async function vsUsualStack({ load, kehu, tokens }: Bench, usual: Limit, ids: readonly string[]): Promise<Figure> {
  const settings = { tokens: [tokens.manager], connections: CONNECTIONS, seconds: SECONDS, bodies: ids.map(bodyFor) };
  const speed = async (url: string) => throughput(await load.run({ ...settings, url: `${url}/graphql` }));
  const ratio = await compare(
    ROUNDS,
    () => speed(kehu.url),
    () => speed(usual.url),
  );
  const note = `${ratio.ours.toFixed(0)} / ${ratio.theirs.toFixed(0)} a second`;
  return { key: 'customer360.vsUsualStack', value: ratio.value, spread: ratio.spread, note };
}

async function heavyCustomer({ load, kehu, tokens }: Bench, ids: readonly string[], heavy: string): Promise<Figure> {
  const settings = { url: `${kehu.url}/graphql`, tokens: [tokens.manager], connections: CONNECTIONS, seconds: SECONDS };
  const p95 = async (of: readonly string[]) =>
    percentile((await load.run({ ...settings, bodies: of.map(bodyFor) })).latencies, 0.95);
  const ratio = await compare(
    ROUNDS,
    () => p95([heavy]),
    () => p95(ids),
  );
  const note = `p95 ${ratio.ours.toFixed(1)} / ${ratio.theirs.toFixed(1)} ms`;
  return { key: 'customer360.heavy', value: ratio.value, spread: ratio.spread, note };
}
