import { createHash, randomBytes } from 'node:crypto';
import type { Bench, Figure, Measure } from '../bench.js';
import { percentile } from '../statistics.js';

const AGENTS = 50;
const MOST_WAITING = 10_000;
/** What one round hands out: half of what the agents can hold, because the quicker ones take more. */
const ROUND = 2500;

const claim = `mutation ($queueId: ID!) { ticketClaimNext(input: { queueId: $queueId }) { ticket { id } userErrors { code } } }`;

/** Fifty agents who take tickets as fast as they can, from two thousand and from ten thousand waiting. */
export const claimMeasure: Measure = {
  keys: ['claim.p95', 'claim.doubles'],
  async run(bench) {
    const tokens = await agents(bench);
    const { rows } = await bench.db.query<{ id: string }>('SELECT id FROM queue WHERE is_vip');
    const queueId = rows[0]?.id ?? '';
    await bench.db.query(`UPDATE queue_item SET state = 'DONE', done_at = now() WHERE state <> 'DONE'`);
    await round(bench, tokens, queueId, 2000);
    const few = await round(bench, tokens, queueId, 2000);
    const many = await round(bench, tokens, queueId, MOST_WAITING);
    const p95 = percentile(many.latencies, 0.95);
    const note = `${(many.claims / many.seconds).toFixed(0)} claims a second; p95 ${percentile(few.latencies, 0.95).toFixed(1)} ms from 2,000`;
    const doubles = few.doubles + many.doubles;
    const figures: Figure[] = [
      { key: 'claim.p95', value: p95, note },
      { key: 'claim.doubles', value: doubles, note: `of ${few.claims + many.claims} handed out` },
    ];
    return figures;
  },
};

/** People of the VIP desk with a token each. */
async function agents({ db }: Bench): Promise<string[]> {
  const secrets = Array.from({ length: AGENTS }, () => `kt_${randomBytes(32).toString('base64url')}`);
  const hashes = secrets.map((secret) => createHash('sha256').update(secret).digest());
  await db.query(
    `INSERT INTO api_token (id, name, prefix, token_hash, role_id)
     SELECT uuid7(), 'bench agent', 'bench', hash, r.id FROM unnest($1::bytea[]) AS hash, role r WHERE r.key = 'VIP_AGENT'`,
    [hashes],
  );
  return secrets;
}

/** Fills the queue, lets the agents take a good part of it, and frees their hands again. */
async function round({ db, kehu, load }: Bench, tokens: string[], queueId: string, waiting: number) {
  await fill(db, queueId, waiting);
  const claims = Math.min(waiting, ROUND);
  const loaded = await load.run({
    ...{ url: `${kehu.url}/graphql`, tokens, connections: AGENTS, keep: true },
    bodies: Array.from({ length: claims }, () => JSON.stringify({ query: claim, variables: { queueId } })),
  });
  type Claimed = { data: { ticketClaimNext: { ticket: { id: string } | null; userErrors: unknown[] } } };
  const payloads = loaded.answers.map((text) => (JSON.parse(text) as Claimed).data.ticketClaimNext);
  const refused = payloads.find(({ ticket }) => ticket === null);
  if (refused) throw new Error(`a claim was refused: ${JSON.stringify(refused.userErrors)}`);
  const ids = new Set(payloads.map(({ ticket }) => ticket?.id));
  await db.query(`UPDATE queue_item SET state = 'DONE', done_at = now() WHERE state <> 'DONE'`);
  await db.query('UPDATE agent_presence SET held = 0');
  await db.query('VACUUM queue_item, agent_presence');
  return { ...loaded, claims, doubles: payloads.length - ids.size };
}

/** Tickets of customers all over the table wait in the queue, with their clocks running. */
async function fill(db: Bench['db'], queueId: string, waiting: number): Promise<void> {
  await db.query(
    `WITH opened AS MATERIALIZED (
       SELECT uuid7() AS id, c.id AS customer_id, c.region_id, c.team_id, c.owner_id, n
       FROM generate_series(1, $2::int) AS n
       JOIN (SELECT *, row_number() OVER (ORDER BY md5(id::text)) AS place FROM customer WHERE status = 'ACTIVE') c
         ON c.place = 1 + n % (SELECT count(*) FROM customer WHERE status = 'ACTIVE')
     ), tickets AS (
       INSERT INTO ticket (id, customer_id, number, subject, status, queue_id, opened_at)
       SELECT id, customer_id, 'B' || n, 'bench ' || n, 'NEW', $1, now() FROM opened
     ), clocks AS (
       INSERT INTO service_clock (ticket_id, customer_id, metric, state, target_minutes, started_at, running_since, due_at)
       SELECT id, customer_id, metric, 'RUNNING', 60, now(), now(), now() + interval '1 hour'
       FROM opened, unnest(ARRAY['FIRST_RESPONSE', 'RESOLUTION']) AS metric
     )
     INSERT INTO queue_item (id, queue_id, ticket_id, customer_id, region_id, team_id, owner_id, rank_key, standing, due_at, enqueued_at)
     SELECT uuid7(), $1, id, customer_id, region_id, team_id, owner_id, 1000 + (n * 7919) % 1000 + n / 100000.0, '{}',
       now() + interval '1 hour', now() FROM opened`,
    [queueId, waiting],
  );
  await db.query('ANALYZE queue_item; ANALYZE ticket');
}
