import { readFileSync } from 'node:fs';
import type { Bench, Measure } from '../bench.js';
import { median } from '../statistics.js';

const CHANGED = 1000;
const TIMES = 5;
/** The server's own statement for the figures of some customers. */
const recompute = new URL('../../../../apps/server/dist/features/scoring/sql/recompute.sql', import.meta.url);
/** What turns the settings in force into the weights that statement takes. */
const policy = new URL('../../../../apps/server/dist/features/scoring/settings/setting.policy.js', import.meta.url);
const byHand = new URL('../yardstick/rebuild.sql', import.meta.url);

/** The figures of a thousand changed customers, and of all of them beside SQL by hand. */
export const scoringMeasure: Measure = {
  keys: ['dirty1000.ms', 'rebuild.vsSql'],
  async run(bench) {
    const dirty = await dirtyCustomers(bench);
    const hand = await seconds(() => bench.db.query(readFileSync(byHand, 'utf8')));
    const { figures: ours, night } = await rebuild(bench);
    const again = await seconds(() => bench.db.query(readFileSync(byHand, 'utf8')));
    const theirs = Math.min(hand, again);
    const note = `${ours.toFixed(1)} / ${theirs.toFixed(1)} s, every row written; the whole night ${night.toFixed(1)} s`;
    return [
      { key: 'dirty1000.ms', value: median(dirty), note: `one statement, ${TIMES} times` },
      { key: 'rebuild.vsSql', value: ours / theirs, note },
    ];
  },
};

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function dirtyCustomers({ db }: Bench): Promise<number[]> {
  const text = readFileSync(recompute, 'utf8');
  const weights = await weightsInForce(db);
  const times: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const { rows } = await db.query<{ id: string }>(
      `SELECT id FROM customer WHERE status = 'ACTIVE' ORDER BY md5(id::text || $1) LIMIT ${CHANGED}`,
      [String(i)],
    );
    const ids = rows.map(({ id }) => id);
    const values = [ids, new Date().toISOString().slice(0, 10), 'Asia/Shanghai', 1, weights];
    times.push(1000 * (await seconds(() => db.query({ name: 'recompute', text, values }))));
  }
  return times;
}

/** The weights by which this site works its figures out. */
async function weightsInForce(db: Bench['db']): Promise<number[]> {
  const { rows } = await db.query<{ kind: string; value: object }>(
    'SELECT DISTINCT ON (kind) lower(kind) AS kind, value FROM score_setting ORDER BY kind, version DESC',
  );
  const { weightsOf } = (await import(policy.href)) as { weightsOf: (rules: object) => number[] };
  return weightsOf(Object.fromEntries(rows.map(({ kind, value }) => [kind, value])));
}

/**
 * Has the server do its nightly work with every row out of date, as after a change of the formulas. Answers the seconds
 * until all rows of figures are written, and until the night's other work (how complete records are, the figures of the
 * day) is done too.
 */
async function rebuild({ db }: Bench): Promise<{ figures: number; night: number }> {
  await db.query('UPDATE customer_metric SET formula_version = formula_version - 1');
  await db.query('UPDATE score_baseline SET rebuilt_on = NULL');
  await db.query('VACUUM (ANALYZE) customer_metric');
  const began = performance.now();
  const since = (): number => (performance.now() - began) / 1000;
  await db.query(`SELECT graphile_worker.add_job('scoring.nightly', '{}'::json)`);
  let figures = 0;
  for (;;) {
    const { rows } = await db.query<{ isWritten: boolean; isOver: boolean }>(
      `SELECT EXISTS (SELECT FROM score_baseline WHERE rebuilt_on IS NOT NULL) AS "isWritten",
         NOT EXISTS (SELECT FROM graphile_worker.jobs WHERE task_identifier = 'scoring.nightly') AS "isOver"`,
    );
    if (figures === 0 && rows[0]?.isWritten) figures = since();
    if (rows[0]?.isOver) return { figures, night: since() };
    await new Promise((next) => setTimeout(next, 20));
  }
}
