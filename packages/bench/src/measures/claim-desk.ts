import type { Bench } from '../bench.js';

const CLAIM = `mutation ($queueId: ID!) { ticketClaimNext(input: { queueId: $queueId }) { ticket { id } userErrors { code } } }`;

/** The body of a request for the head of a queue. */
export const claim = (queueId: string): string => JSON.stringify({ query: CLAIM, variables: { queueId } });

/** The queue whose head is claimed. */
export async function vipQueue(db: Bench['db']): Promise<string> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM queue WHERE is_vip');
  return rows[0]?.id ?? '';
}

interface Claimed {
  readonly data: { readonly ticketClaimNext: { ticket: { id: string } | null; userErrors: { code: string }[] } };
}

/** The ticket a claim answered. @throws when it was refused */
export function ticketOf(answer: string): string {
  const { ticket, userErrors } = (JSON.parse(answer) as Claimed).data.ticketClaimNext;
  if (ticket) return ticket.id;
  throw new Error(`a claim was refused: ${JSON.stringify(userErrors)}`);
}

/** Lets so many tickets of customers all over the table wait in the queue, with their clocks running; nobody has anything in hand. */
export async function fillQueue(db: Bench['db'], queueId: string, waiting: number): Promise<void> {
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
