import { randomUUID } from 'node:crypto';
import { ROUNDS, type Bench, type Figure, type Measure } from '../bench.js';
import { throughput } from '../machine/load.js';
import { tokensOf } from '../machine/tokens.js';
import { compare } from '../rounds.js';
import { median, percentile } from '../statistics.js';
import { runBody } from '../yardstick/limit.js';

const AGENTS = 50;
const MOST_WAITING = 10_000;
/** What one round hands out: less than half of what the agents can hold, because the quicker ones take more. */
const ROUND = 1500;

const claim = `mutation ($queueId: ID!) { ticketClaimNext(input: { queueId: $queueId }) { ticket { id } userErrors { code } } }`;

/** Fifty agents who take tickets as fast as they can, from two thousand and from ten thousand waiting, beside the bare statement. */
export const claimMeasure: Measure = {
  keys: ['claim.p95', 'claim.doubles', 'claim.vsSql'],
  async run(bench) {
    const tokens = await tokensOf(bench.db, 'VIP_AGENT', AGENTS);
    const { rows } = await bench.db.query<{ id: string }>('SELECT id FROM queue WHERE is_vip');
    const queueId = rows[0]?.id ?? '';
    const rounds: Round[] = [];
    const ours = async (waiting: number): Promise<Round> => {
      await fill(bench.db, queueId, waiting);
      const round = await claims(bench, tokens, queueId);
      rounds.push(round);
      return round;
    };
    await ours(2000);
    const few = await ours(2000);
    const ratio = await compare(
      ROUNDS,
      async () => (await ours(MOST_WAITING)).perSecond,
      async () => {
        await fill(bench.db, queueId, MOST_WAITING);
        return bare(bench, tokens, queueId);
      },
    );
    const many = rounds.slice(-ROUNDS);
    const p95 = median(many.map((round) => round.p95));
    const handedOut = rounds.reduce((sum, { tickets }) => sum + tickets.length, 0);
    const different = rounds.reduce((sum, { tickets }) => sum + new Set(tickets).size, 0);
    const figures: Figure[] = [
      {
        key: 'claim.p95',
        value: p95,
        note: `p99 ${median(many.map(({ p99 }) => p99)).toFixed(1)}; p95 ${few.p95.toFixed(1)} ms from 2,000`,
      },
      { key: 'claim.doubles', value: handedOut - different, note: `of ${handedOut} handed out` },
      {
        ...{ key: 'claim.vsSql', value: ratio.value, spread: ratio.spread },
        note: `${ratio.ours.toFixed(0)} / ${ratio.theirs.toFixed(0)} claims a second`,
      },
    ];
    return figures;
  },
};

/** What one round of claims gave. */
interface Round {
  readonly perSecond: number;
  readonly p95: number;
  readonly p99: number;
  readonly tickets: readonly string[];
}

const settings = ({ kehu }: Bench, tokens: readonly string[]) => ({
  ...{ url: `${kehu.url}/graphql`, tokens, connections: AGENTS, keep: true },
});

/** Lets the agents take a good part of those who wait. */
async function claims(bench: Bench, tokens: readonly string[], queueId: string): Promise<Round> {
  const body = JSON.stringify({ query: claim, variables: { queueId } });
  const loaded = await bench.load.run({ ...settings(bench, tokens), bodies: Array(ROUND).fill(body) });
  type Claimed = { data: { ticketClaimNext: { ticket: { id: string } | null; userErrors: { code: string }[] } } };
  const tickets = loaded.answers.map((text) => {
    const { ticket, userErrors } = (JSON.parse(text) as Claimed).data.ticketClaimNext;
    if (ticket) return ticket.id;
    throw new Error(`a claim was refused: ${JSON.stringify(userErrors)}`);
  });
  const [p95, p99] = [percentile(loaded.latencies, 0.95), percentile(loaded.latencies, 0.99)];
  return { perSecond: throughput(loaded), p95, p99, tickets };
}

/** The same by the bare statement, which takes a place and does nothing else. Answers how many a second. */
async function bare(bench: Bench, tokens: readonly string[], queueId: string): Promise<number> {
  const bodies = Array.from({ length: ROUND }, () => runBody('claim', [randomUUID(), queueId]));
  const loaded = await bench.load.run({ ...settings(bench, tokens), url: `${bench.limit.url}/run`, bodies });
  if (loaded.answers.includes('null')) throw new Error('the queue of the bare statement was empty');
  return throughput(loaded);
}

/** Lets so many tickets of customers all over the table wait in the queue, with their clocks running; nobody has anything in hand. */
async function fill(db: Bench['db'], queueId: string, waiting: number): Promise<void> {
  await db.query(`DELETE FROM queue_item WHERE queue_id = $1 OR state <> 'DONE'`, [queueId]);
  await db.query('UPDATE agent_presence SET held = 0');
  await makeTickets(db, queueId, waiting);
  await db.query(
    `WITH waiting AS (
       UPDATE ticket t SET status = 'NEW', assignee_id = NULL
       FROM (SELECT id, customer_id FROM ticket WHERE subject LIKE 'bench %' ORDER BY number LIMIT $2) w
       WHERE t.id = w.id AND t.customer_id = w.customer_id RETURNING t.id, t.customer_id, substr(t.number, 2)::int AS n
     )
     INSERT INTO queue_item (id, queue_id, ticket_id, customer_id, region_id, team_id, owner_id, rank_key, standing, due_at, enqueued_at)
     SELECT uuid7(), $1, w.id, c.id, c.region_id, c.team_id, c.owner_id, 1000 + (n * 7919) % 1000 + n / 100000.0, '{}',
       now() + interval '1 hour', now() FROM waiting w JOIN customer c ON c.id = w.customer_id`,
    [queueId, waiting],
  );
  await db.query('VACUUM (ANALYZE) queue_item, ticket, agent_presence');
}

/** Makes tickets until there are so many. */
async function makeTickets(db: Bench['db'], queueId: string, count: number): Promise<void> {
  await db.query(
    `WITH opened AS MATERIALIZED (
       SELECT uuid7() AS id, c.id AS customer_id, n
       FROM generate_series((SELECT count(*) + 1 FROM ticket WHERE subject LIKE 'bench %'), $2::int) AS n
       JOIN (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS place FROM customer WHERE status = 'ACTIVE') c
         ON c.place = 1 + n % (SELECT count(*) FROM customer WHERE status = 'ACTIVE')
     ), tickets AS (
       INSERT INTO ticket (id, customer_id, number, subject, status, queue_id, opened_at)
       SELECT id, customer_id, 'B' || n, 'bench ' || n, 'NEW', $1, now() FROM opened
     )
     INSERT INTO service_clock (ticket_id, customer_id, metric, state, target_minutes, started_at, running_since, due_at)
     SELECT id, customer_id, metric, 'RUNNING', 60, now(), now(), now() + interval '1 hour'
     FROM opened, unnest(ARRAY['FIRST_RESPONSE', 'RESOLUTION']) AS metric`,
    [queueId, count],
  );
}
