import type { Bench, Measure } from '../bench.js';
import { firstDifference } from '../same.js';
import { median, percentile } from '../statistics.js';
import { runBody } from '../yardstick/limit.js';
import { randomRules, type PreviewRule } from '../yardstick/rules.js';

const RULES = 32;
const TIMES = 3;
/** By then the server holds its customers in memory; before, it asks SQL. */
const LOADED_MS = 60_000;

const preview = `query ($filter: CustomerFilter!) { segmentPreview(filter: $filter) { size revenue { amount } byAbc { key count } } }`;

interface Answered {
  readonly size: number;
  readonly revenue: { amount: string };
  readonly byAbc: { key: string; count: number }[];
}

/** Thirty-two random rules, each asked of the server and of SQL by hand over a narrow table made for it. */
export const segmentPreviewMeasure: Measure = {
  keys: ['segmentPreview.p50', 'segmentPreview.p95'],
  async run(bench) {
    await narrowTable(bench);
    await bench.kehu.upFor(LOADED_MS);
    const rules = await randomRules(bench.db, RULES);
    for (const rule of rules) await requireSame(bench, rule);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (const rule of rules) {
      const pair = await timesOf(bench, rule);
      ours.push(pair.ours);
      theirs.push(pair.theirs);
    }
    return ([0.5, 0.95] as const).map((share) => {
      const [a, b] = [percentile(ours, share), percentile(theirs, share)];
      return { key: `segmentPreview.p${share * 100}`, value: a / b, note: `${a.toFixed(1)} / ${b.toFixed(1)} ms` };
    });
  },
};

/** Everything the rules ask for in one row a customer, as the best hand would have it. */
const narrowTable = ({ db }: Bench) =>
  db.query(`
    CREATE TABLE bench.fact AS
    SELECT c.id AS customer_id, c.stage, c.base_class, c.kind, c.value_minor, c.churn_score, c.last_order_at,
      coalesce(m.orders, 0) AS orders, m.abc_class, m.r_score, m.m_score
    FROM customer c LEFT JOIN customer_metric m ON m.customer_id = c.id WHERE c.status = 'ACTIVE';
    ALTER TABLE bench.fact ADD PRIMARY KEY (customer_id);
    ANALYZE bench.fact`);

const byHand = ({ where }: PreviewRule): string => `
  SELECT json_build_object('size', count(*), 'revenue', json_build_object('amount', amount_text(coalesce(sum(value_minor), 0)::bigint, 'CNY')),
    'byAbc', array_remove(ARRAY[
      CASE WHEN count(*) FILTER (WHERE abc_class = 'A') > 0 THEN json_build_object('key', 'A', 'count', count(*) FILTER (WHERE abc_class = 'A'))::jsonb END,
      CASE WHEN count(*) FILTER (WHERE abc_class = 'B') > 0 THEN json_build_object('key', 'B', 'count', count(*) FILTER (WHERE abc_class = 'B'))::jsonb END,
      CASE WHEN count(*) FILTER (WHERE abc_class = 'C') > 0 THEN json_build_object('key', 'C', 'count', count(*) FILTER (WHERE abc_class = 'C'))::jsonb END], NULL))::text AS answer
  FROM bench.fact f WHERE ${where}`;

function jobs({ kehu, limit, tokens }: Bench, rule: PreviewRule) {
  const settings = { tokens: [tokens.admin], connections: 1 };
  const asked = JSON.stringify({ query: preview, variables: { filter: rule.filter } });
  return {
    ours: { ...settings, url: `${kehu.url}/graphql`, bodies: [asked] },
    theirs: { ...settings, url: `${limit.url}/run`, bodies: [runBody(`rule ${rule.number}`, [], byHand(rule))] },
  };
}

async function requireSame(bench: Bench, rule: PreviewRule): Promise<void> {
  const { ours, theirs } = jobs(bench, rule);
  const [answer] = (await bench.load.run({ ...ours, keep: true })).answers;
  const [expected] = (await bench.load.run({ ...theirs, keep: true })).answers;
  const figures = (JSON.parse(answer ?? '') as { data: { segmentPreview: Answered } }).data.segmentPreview;
  const found = firstDifference(figures, JSON.parse(expected ?? ''));
  if (found !== null) throw new Error(`preview and SQL disagree (${JSON.stringify(rule)}): ${found}`);
}

async function timesOf(bench: Bench, rule: PreviewRule): Promise<{ ours: number; theirs: number }> {
  const { ours, theirs } = jobs(bench, rule);
  const [a, b]: [number[], number[]] = [[], []];
  for (let i = 0; i < TIMES; i += 1) {
    a.push(...(await bench.load.run(ours)).latencies);
    b.push(...(await bench.load.run(theirs)).latencies);
  }
  return { ours: median(a), theirs: median(b) };
}
