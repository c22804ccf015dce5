import { CONNECTIONS, ROUNDS, SECONDS, type Bench, type Figure, type Measure } from '../bench.js';
import { throughput } from '../machine/load.js';
import { compare } from '../rounds.js';
import { dice, median } from '../statistics.js';
import { runBody, startUsualOrders } from '../yardstick/limit.js';

const LINES = 3;
const VARIETY = 500;

const orderCreate = `mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { id } userErrors { code message } } }`;

interface Known {
  readonly customers: string[];
  readonly products: { id: string; price: number }[];
}

async function known({ db }: Bench): Promise<Known> {
  const customers = await db.query<{ id: string }>(
    `SELECT id FROM customer WHERE status = 'ACTIVE' ORDER BY md5(id::text) LIMIT ${VARIETY}`,
  );
  const products = await db.query<{ id: string; price: number }>(
    `SELECT id, price_minor::float8 AS price FROM product WHERE status = 'ACTIVE' AND price_minor > 0 ORDER BY sku LIMIT 50`,
  );
  return { customers: customers.rows.map(({ id }) => id), products: products.rows };
}

/** The same orders in the words of each path. */
function ordersOf({ customers, products }: Known) {
  const thrown = dice(3);
  const orders = customers.map((customerId, place) => ({
    customerId,
    number: `BENCH${place}`,
    lines: Array.from({ length: LINES }, () => {
      const { id, price } = products[Math.floor(thrown() * products.length)] ?? { id: '', price: 0 };
      return { productId: id, quantity: 1 + Math.floor(thrown() * 3), unitPrice: price };
    }),
  }));
  const asked = orders.map(({ customerId, lines }) =>
    JSON.stringify({
      query: orderCreate,
      variables: {
        input: {
          customerId,
          lines: lines.map(({ productId, quantity, unitPrice }) => ({
            ...{ productId, quantity: String(quantity), unitPrice: (unitPrice / 100).toFixed(2) },
          })),
        },
      },
    }),
  );
  const bare = orders.map(({ customerId, number, lines }) =>
    runBody('plain-order', [
      ...[customerId, number, lines.map((line) => line.productId)],
      ...[lines.map((line) => line.quantity), lines.map((line) => line.unitPrice)],
    ]),
  );
  return { asked, bare, bareTransaction: orders.map((order) => JSON.stringify(order)) };
}

const BARE_ROUNDS = 3;

/**
 * Orders of three lines, all by GraphQL: with everything the server does, beside the usual server that writes the bare rows, and
 * beside one that keeps the customer's sums in the usual transaction. What handlers without GraphQL manage is told beside.
 */
export const orderMeasure: Measure = {
  keys: ['orderCreate.vsPlain', 'orderCreate.vsTransaction'],
  async run(bench) {
    const { load, kehu, limit, tokens } = bench;
    const { asked, bare, bareTransaction } = ordersOf(await known(bench));
    const settings = { tokens: [tokens.admin], connections: CONNECTIONS, seconds: SECONDS };
    const speed = async (url: string, bodies: readonly string[] = asked) =>
      throughput(await load.run({ ...settings, url, bodies }));
    const ours = () => speed(`${kehu.url}/graphql`);
    const usual = await startUsualOrders(kehu.databaseUrl, `${kehu.url}/schema.graphql`);
    try {
      for (const url of [`${kehu.url}/graphql`, `${usual.url}/plain`, `${usual.url}/transaction`]) {
        const { answers } = await load.run({ ...settings, url, bodies: asked.slice(0, 1), keep: true });
        if (!answers[0]?.includes('"userErrors":[]')) throw new Error(`${url} refused an order: ${answers[0]}`);
      }
      const beside = async (key: string, path: string, bareUrl: string, bodies: readonly string[]): Promise<Figure> => {
        const ratio = await compare(ROUNDS, ours, () => speed(`${usual.url}/${path}`));
        const alone: number[] = [];
        for (let round = 0; round < BARE_ROUNDS; round += 1) alone.push(await speed(`${limit.url}/${bareUrl}`, bodies));
        const without = `without GraphQL ${median(alone).toFixed(0)} (${(ratio.ours / median(alone)).toFixed(2)})`;
        const note = `${ratio.ours.toFixed(0)} / ${ratio.theirs.toFixed(0)} a second; ${without}`;
        return { key, value: ratio.value, spread: ratio.spread, note };
      };
      return [
        await beside('orderCreate.vsPlain', 'plain', 'run', bare),
        await beside('orderCreate.vsTransaction', 'transaction', 'order', bareTransaction),
      ];
    } finally {
      usual.stop();
    }
  },
};

const ingest = `mutation ($input: InteractionIngestInput!) { interactionIngest(input: $input) { created rejected userErrors { code message } } }`;
const BATCH = 1000;
const BATCHES = 4;
const SINGLES = 400;

/** Events in batches of a thousand, and one a call. */
export const ingestMeasure: Measure = {
  keys: ['ingest.batch'],
  async run(bench) {
    const { load, kehu, tokens } = bench;
    const { customers } = await known(bench);
    let told = 0;
    const event = () => ({
      ...{ customerId: customers[told % customers.length], kind: 'WEB', channel: 'WEB', subject: 'bench' },
      ...{ source: 'bench', externalId: `event ${(told += 1)}` },
    });
    const body = (events: number): string =>
      JSON.stringify({ query: ingest, variables: { input: { events: Array.from({ length: events }, event) } } });
    const speed = async (events: number, calls: number): Promise<number> => {
      const bodies = Array.from({ length: calls }, () => body(events));
      const settings = { url: `${kehu.url}/graphql`, tokens: [tokens.admin], connections: 1, keep: true };
      const loaded = await load.run({ ...settings, bodies });
      const wanted = `"created":${events},`;
      const other = loaded.answers.find((text) => !text.includes(wanted));
      if (other) throw new Error(`events were not taken: ${other}`);
      return throughput(loaded) * events;
    };
    const ratio = await compare(
      3,
      () => speed(BATCH, BATCHES),
      () => speed(1, SINGLES),
    );
    const note = `${ratio.ours.toFixed(0)} / ${ratio.theirs.toFixed(0)} events a second`;
    return [{ key: 'ingest.batch', value: ratio.value, spread: ratio.spread, note }];
  },
};
