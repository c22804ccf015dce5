import type pg from 'pg';
import { dice } from '../statistics.js';

/** A rule in both languages: what the API takes, and a condition over `bench.fact f`. */
export interface PreviewRule {
  readonly number: number;
  readonly filter: object;
  readonly where: string;
}

type Condition = Omit<PreviewRule, 'number'>;
type Dice = () => number;

const stages = ['LEAD', 'FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'AT_RISK', 'CHURNED'] as const;
const MOST_CONDITIONS = 8;

const upTo = (thrown: Dice, most: number): number => 1 + Math.floor(thrown() * most);
const some = <T>(thrown: Dice, of: readonly T[]): T[] => {
  const kept = of.filter(() => thrown() < 0.5);
  return kept.length > 0 ? kept : of.slice(0, 1);
};
const listed = (values: readonly string[]): string => `(${values.map((value) => `'${value}'`).join(', ')})`;

/** The first moment of the last so many days, as the server counts them. */
const since = (days: number): string =>
  `(((now() AT TIME ZONE 'Asia/Shanghai')::date - ${days - 1})::timestamp AT TIME ZONE 'Asia/Shanghai')`;

function conditions(tagIds: readonly string[]): ((thrown: Dice) => Condition)[] {
  return [
    (thrown) => {
      const values = some(thrown, stages);
      return { filter: { stage: { in: values } }, where: `f.stage IN ${listed(values)}` };
    },
    (thrown) => {
      const values = some(thrown, ['A', 'B', 'C']);
      return { filter: { abcClass: { in: values } }, where: `f.abc_class IN ${listed(values)}` };
    },
    (thrown) => {
      const least = upTo(thrown, 20);
      return { filter: { orders: { gte: least } }, where: `f.orders >= ${least}` };
    },
    (thrown) => {
      const least = upTo(thrown, 20) * 500;
      return { filter: { value: { gte: String(least) } }, where: `f.value_minor >= ${least * 100}` };
    },
    (thrown) => {
      const least = upTo(thrown, 90);
      return { filter: { churnScore: { gte: least } }, where: `(f.churn_score >= ${least} AND f.churn_score <> -1)` };
    },
    (thrown) => {
      const most = upTo(thrown, 4);
      return { filter: { recencyScore: { lte: most } }, where: `f.r_score <= ${most}` };
    },
    (thrown) => {
      const days = upTo(thrown, 300);
      const where = `(f.last_order_at < ${since(days)} AND f.last_order_at <> '1900-01-01T00:00:00Z')`;
      return { filter: { lastOrderAt: { olderThanDays: days } }, where };
    },
    (thrown) => {
      const [days, least] = [upTo(thrown, 180), upTo(thrown, 10) * 100];
      const where = `f.customer_id IN (SELECT customer_id FROM sales_order WHERE status IN ('PAID', 'COMPLETED', 'RETURNED')
        AND ordered_at >= ${since(days)} AND ordered_at <= now() GROUP BY 1 HAVING sum(base_net_minor) >= ${least * 100})`;
      return { filter: { spent: { days, gte: String(least) } }, where };
    },
    (thrown) => {
      const tag = tagIds[Math.floor(thrown() * tagIds.length)];
      const where = `EXISTS (SELECT FROM customer_tag x WHERE x.customer_id = f.customer_id AND x.tag_id = '${tag}')`;
      return tag === undefined ? { filter: {}, where: 'true' } : { filter: { tag: { any: [tag] } }, where };
    },
  ];
}

/** Random rules of one to eight conditions, joined by "and" or "or"; the same ones every time for the same tags. */
export async function randomRules(db: pg.Pool, count: number): Promise<PreviewRule[]> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM tag ORDER BY name LIMIT 5');
  const made = conditions(rows.map(({ id }) => id));
  const thrown = dice(20_261_121);
  return Array.from({ length: count }, (_, number) => {
    const chosen = Array.from({ length: upTo(thrown, MOST_CONDITIONS) }, () =>
      made[Math.floor(thrown() * made.length)]?.(thrown),
    ).filter((one) => one !== undefined);
    const joined = thrown() < 0.6 ? 'and' : 'or';
    return {
      number,
      filter: { [joined]: chosen.map(({ filter }) => filter) },
      where: chosen.map(({ where }) => `(${where})`).join(joined === 'and' ? ' AND ' : ' OR '),
    };
  });
}
