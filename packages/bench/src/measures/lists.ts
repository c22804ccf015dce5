import { CONNECTIONS, ROUNDS, SECONDS, type Bench, type Figure, type Measure } from '../bench.js';
import { throughput } from '../machine/load.js';
import { compare } from '../rounds.js';
import { firstDifference } from '../same.js';
import { percentile } from '../statistics.js';
import { runBody } from '../yardstick/limit.js';

/** Customers on a page. */
export const PAGE = 50;
const DEEPEST_PAGE = 1000;

/** A page of customers as the console lists them. */
export const customers = /* GraphQL */ `
  query Customers($after: String, $first: Int, $search: String, $filter: CustomerFilter) {
    customers(first: $first, after: $after, search: $search, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          code
          name
          kind
          baseClass
          vipTier
          stage
          lastOrderAt
          lastContactAt
          churnScore
          value {
            amount
            currency
          }
          owner {
            id
            name
          }
        }
      }
    }
  }
`;

/** The request for a page. */
export const pageBody = (variables: object): string =>
  JSON.stringify({ query: customers, variables: { first: PAGE, ...variables } });

async function speed({ load, kehu }: Bench, token: string, body: string): Promise<number> {
  const settings = { tokens: [token], connections: CONNECTIONS, seconds: SECONDS };
  return throughput(await load.run({ ...settings, url: `${kehu.url}/graphql`, bodies: [body] }));
}

/** A page far down beside the first one, and a region beside everything. */
export const listMeasure: Measure = {
  keys: ['list.deep', 'list.scoped'],
  async run(bench) {
    const { admin, manager } = bench.tokens;
    const { page, after } = await deepCursor(bench);
    const first = pageBody({});
    const deep = await compare(
      ROUNDS,
      () => speed(bench, admin, pageBody({ after })),
      () => speed(bench, admin, first),
    );
    const scoped = await compare(
      ROUNDS,
      () => speed(bench, manager, first),
      () => speed(bench, admin, first),
    );
    const figure = (key: string, ratio: typeof deep, what: string): Figure => ({
      ...{ key, value: ratio.value, spread: ratio.spread },
      note: `${ratio.ours.toFixed(0)} / ${ratio.theirs.toFixed(0)} a second, ${what}`,
    });
    return [figure('list.deep', deep, `page ${page}`), figure('list.scoped', scoped, 'a region as manager')];
  },
};

/** Where page 1,000 begins, or the last full page of fewer customers. */
async function deepCursor({ kehu, tokens, customers: size }: Bench): Promise<{ page: number; after: string }> {
  const page = Math.min(DEEPEST_PAGE, Math.floor((size * 0.9) / PAGE));
  let after: string | null = null;
  for (let passed = 0; passed < (page - 1) * PAGE;) {
    const first: number = Math.min(200, (page - 1) * PAGE - passed);
    const text = `query ($first: Int, $after: String) { customers(first: $first, after: $after) { pageInfo { endCursor } } }`;
    const answer: { customers: { pageInfo: { endCursor: string } } } = await kehu.ask(tokens.admin, text, {
      first,
      after,
    });
    after = answer.customers.pageInfo.endCursor;
    passed += first;
  }
  return { page, after: after ?? '' };
}

/** A name of two characters, through the tokens and through a trigram index by hand, by value. */
export const searchMeasure: Measure = {
  keys: ['search.vsTrigram'],
  async run(bench) {
    const { load, kehu, limit, tokens, db } = bench;
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE TABLE bench.name AS SELECT id, name_folded AS name, value_minor FROM customer WHERE status = 'ACTIVE';
      CREATE INDEX ON bench.name USING gin (name gin_trgm_ops);
      ANALYZE bench.name`);
    const text = `SELECT coalesce(json_agg(x.id), '[]')::text AS answer FROM (
      SELECT id FROM bench.name WHERE name LIKE '%' || $1 || '%' ORDER BY value_minor DESC, id DESC LIMIT 20) x`;
    const term = '王伟';
    const settings = { tokens: [tokens.admin], connections: 1 };
    const asked = { ...settings, url: `${kehu.url}/graphql`, bodies: [pageBody({ search: term, first: 20 })] };
    const byHand = { ...settings, url: `${limit.url}/run`, bodies: [runBody('trigram', [term], text)] };
    const found = await hits(bench, asked, byHand);
    const p95 = async (job: typeof asked) => percentile((await load.run({ ...job, seconds: 1 })).latencies, 0.95);
    const ratio = await compare(
      ROUNDS,
      () => p95(asked),
      () => p95(byHand),
    );
    const note = `p95 ${ratio.ours.toFixed(1)} / ${ratio.theirs.toFixed(1)} ms, ${found} hits shown`;
    return [{ key: 'search.vsTrigram', value: ratio.value, spread: ratio.spread, note }];
  },
};

type Job = Parameters<Bench['load']['run']>[0];

async function hits({ load }: Bench, asked: Job, byHand: Job): Promise<number> {
  const [ours] = (await load.run({ ...asked, keep: true })).answers;
  const [theirs] = (await load.run({ ...byHand, keep: true })).answers;
  type Page = { data: { customers: { edges: { node: { id: string } }[] } } };
  const ids = (JSON.parse(ours ?? '') as Page).data.customers.edges.map(({ node }) => node.id);
  const found = firstDifference(ids, JSON.parse(theirs ?? ''));
  if (found !== null) throw new Error(`search and trigrams disagree: ${found}`);
  return ids.length;
}
