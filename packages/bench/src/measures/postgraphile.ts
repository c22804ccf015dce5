import { CONNECTIONS, ROUNDS, SECONDS, type Bench, type Figure, type Measure } from '../bench.js';
import { throughput } from '../machine/load.js';
import { customer360OfPostgraphile, customersOfPostgraphile } from '../peer/postgraphile.documents.js';
import { startPostgraphile } from '../peer/postgraphile.js';
import { compare } from '../rounds.js';
import { firstDifference } from '../same.js';
import { customer360 } from '../yardstick/customer-360.document.js';
import type { Limit } from '../yardstick/limit.js';
import { sampleOf } from './customer-360.js';
import { customers, PAGE } from './lists.js';

/** The 360 and a list beside PostGraphile on the same database. */
export const postgraphileMeasure: Measure = {
  keys: ['customer360.vsPostgraphile', 'list.page1.vsPostgraphile'],
  peer: 'postgraphile',
  async run(bench) {
    const peer = await startPostgraphile(bench.kehu.databaseUrl);
    try {
      return [await whole360(bench, peer), await firstPage(bench, peer)];
    } finally {
      peer.stop();
    }
  },
};

const body = (query: string, variables: object): string => JSON.stringify({ query, variables });

async function whole360(bench: Bench, peer: Limit): Promise<Figure> {
  const ids = await sampleOf(bench);
  const ours = ids.map((id) => body(customer360, { id }));
  const theirs = ids.map((id) => body(customer360OfPostgraphile, { id }));
  await requireSame(bench, peer, ours, theirs, contentOf);
  return beside(bench, peer, 'customer360.vsPostgraphile', ours, theirs);
}

async function firstPage(bench: Bench, peer: Limit): Promise<Figure> {
  const [region, stage] = await widestPlace(bench);
  const filter = { regionId: { in: [region] }, stage: { eq: stage } };
  const ours = [body(customers, { first: PAGE, filter })];
  const theirs = [body(customersOfPostgraphile, { first: PAGE, region, stage })];
  await requireSame(bench, peer, ours, theirs, (data) => idsOf(data.customers));
  return beside(bench, peer, 'list.page1.vsPostgraphile', ours, theirs);
}

/** The region and stage of most customers among those the manager reaches. */
async function widestPlace({ db, regionIds }: Bench): Promise<[string, string]> {
  const { rows } = await db.query<{ region: string; stage: string }>(
    `SELECT region_id AS region, stage FROM customer WHERE status = 'ACTIVE' AND region_id = ANY ($1::uuid[])
     GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1`,
    [regionIds],
  );
  return [rows[0]?.region ?? '', rows[0]?.stage ?? ''];
}

async function beside(
  { load, kehu, tokens }: Bench,
  peer: Limit,
  key: string,
  ours: readonly string[],
  theirs: readonly string[],
): Promise<Figure> {
  const settings = { tokens: [tokens.manager], connections: CONNECTIONS, seconds: SECONDS };
  const speed = async (url: string, bodies: readonly string[]) =>
    throughput(await load.run({ ...settings, url: `${url}/graphql`, bodies }));
  const ratio = await compare(
    ROUNDS,
    () => speed(kehu.url, ours),
    () => speed(peer.url, theirs),
  );
  const note = `${ratio.ours.toFixed(0)} / ${ratio.theirs.toFixed(0)} a second, which neither checks rights nor opens what is sealed`;
  return { key, value: ratio.value, spread: ratio.spread, note };
}

type Data = Record<string, unknown>;

/** @throws naming the first thing that one of the two shows and the other does not */
async function requireSame(
  { load, kehu, tokens }: Bench,
  peer: Limit,
  ours: readonly string[],
  theirs: readonly string[],
  shownIn: (data: Data) => unknown,
): Promise<void> {
  const settings = { tokens: [tokens.manager], connections: 1, keep: true };
  const own = await load.run({ ...settings, url: `${kehu.url}/graphql`, bodies: ours });
  const others = await load.run({ ...settings, url: `${peer.url}/graphql`, bodies: theirs });
  for (const [i, answer] of own.answers.entries()) {
    const [left, right] = [answer, others.answers[i] ?? '{}'].map((text) => {
      const { data, errors } = JSON.parse(text) as { data: Data; errors?: unknown };
      if (errors !== undefined) throw new Error(`PostGraphile or the server refused: ${JSON.stringify(errors)}`);
      return shownIn(data);
    });
    const found = firstDifference(left, right);
    if (found !== null) throw new Error(`PostGraphile shows something else: ${found}`);
  }
}

type Listed = readonly Data[] | { nodes?: readonly Data[]; edges?: readonly { node: Data }[] };

/** The ids in any form of list. */
function idsOf(list: unknown): unknown[] {
  const given = list as Listed;
  const rows = Array.isArray(given) ? given : 'nodes' in given ? given.nodes : 'edges' in given ? given.edges : [];
  return ((rows ?? []) as Data[]).map((row) => {
    const inner = (row.node ?? row.tag ?? row) as Data;
    return inner.rowId ?? inner.id;
  });
}

/** Lists both show in full, whatever their order. */
const compared = ['identities', 'tags', 'addresses', 'contacts', 'notes', 'tasks', 'stageHistory', 'importantDates'];

const contentOf = ({ customer }: Data): unknown => {
  const shown = customer as Data;
  const lists = compared.map((name) => [name, idsOf(shown[name]).toSorted()]);
  return { name: shown.name, code: shown.code, stage: shown.stage, ...Object.fromEntries(lists) };
};
