import { randomUUID } from 'node:crypto';
import type { Bench, Measure } from '../bench.js';
import { median } from '../statistics.js';
import { randomRules } from '../yardstick/rules.js';

const SEGMENTS = 100;
const CHANGED = 1000;
const TIMES = 3;

/** A hundred saved segments: their members after a thousand customers changed, by following and by counting all anew. */
export const segmentFollowMeasure: Measure = {
  keys: ['segment.incremental'],
  async run(bench) {
    const ids = await saveSegments(bench);
    await job(bench, 'segments.recount');
    const [followed, counted]: [number[], number[]] = [[], []];
    for (let round = 0; round < TIMES; round += 1) {
      const before = await moves(bench);
      await change(bench, round);
      followed.push(await job(bench, 'segments.follow'));
      const after = await moves(bench);
      if (after === before) throw new Error('a thousand changed customers moved nobody');
      counted.push(await job(bench, 'segments.recount'));
      if ((await moves(bench)) !== after) throw new Error('following and counting anew disagree about members');
    }
    await bench.db.query('UPDATE segment SET deleted_at = now() WHERE id = ANY($1)', [ids]);
    const [ours, all] = [median(followed), median(counted)];
    const note = `${ours.toFixed(0)} / ${all.toFixed(0)} ms; ${SEGMENTS} segments, ${CHANGED} changed, members equal`;
    return [{ key: 'segment.incremental', value: ours / all, note }];
  },
};

async function saveSegments({ db }: Bench): Promise<string[]> {
  const rules = await randomRules(db, SEGMENTS);
  const ids = rules.map(() => randomUUID());
  await db.query(
    `INSERT INTO segment (id, name, filter) SELECT x.id, x.id::text, x.filter
     FROM unnest($1::uuid[], $2::jsonb[]) AS x (id, filter)`,
    [ids, rules.map(({ filter }) => JSON.stringify(filter))],
  );
  return ids;
}

/** Other figures of a thousand customers, noted as the server notes them. */
const change = ({ db }: Bench, round: number) =>
  db.query(
    `WITH chosen AS (SELECT id FROM customer WHERE status = 'ACTIVE' ORDER BY md5(id::text || $1) LIMIT ${CHANGED}),
       changed AS (UPDATE customer c SET churn_score = (c.churn_score + 37) % 101, value_minor = c.value_minor + 500000
         FROM chosen WHERE c.id = chosen.id RETURNING c.id)
     INSERT INTO segment_change (customer_id) SELECT id FROM changed`,
    [String(round)],
  );

/** Who is in a segment moved once, who was moved twice. */
async function moves({ db }: Bench): Promise<number> {
  const { rows } = await db.query<{ n: string }>(
    'SELECT (SELECT count(*) FROM segment_member) + 2 * (SELECT count(*) FROM segment_stay) AS n',
  );
  return Number(rows[0]?.n);
}

/** Has the server do a job, and answers how many milliseconds it took. */
async function job({ db }: Bench, name: string): Promise<number> {
  const began = performance.now();
  await db.query(`SELECT graphile_worker.add_job($1, '{}'::json)`, [name]);
  for (;;) {
    const { rows } = await db.query('SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = $1', [name]);
    if (rows.length === 0) return performance.now() - began;
    await new Promise((next) => setTimeout(next, 3));
  }
}
