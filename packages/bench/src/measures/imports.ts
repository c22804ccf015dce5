import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Measure } from '../bench.js';
import { dice, median, spread } from '../statistics.js';
import { putBack, takeOut } from '../yardstick/bare-copy.js';
import { customerMapping, writeCustomers } from '../yardstick/customer-files.js';

const CUSTOMERS = 50_000;
const ORDERS = 100_000;
const mappings = {
  customers: customerMapping('bench'),
  orders: {
    ...{ name: 'bench-orders', source: 'bench', timezone: 'Asia/Shanghai', country: 'CN' },
    steps: [
      {
        ...{ as: 'order', file: 'orders.csv' },
        fields: {
          ...{ externalId: 'id', customer: 'customer', orderedAt: 'at', amount: 'amount' },
          ...{ status: { const: 'COMPLETED' }, channel: { const: 'WEB' } },
        },
      },
    ],
  },
} as const;

type Kind = keyof typeof mappings;

/** Files of customers with telephone numbers and mail addresses, and of orders, brought in as an operator does. */
export const importMeasure: Measure = {
  keys: ['import.rowsPerSecond.customers', 'import.rowsPerSecond.orders'],
  async run(bench) {
    const folder = mkdtempSync(join(tmpdir(), 'kehu-bench-files-'));
    try {
      writeFiles(folder);
      const figures = [];
      for (const kind of ['customers', 'orders'] as const) {
        const { speed, seconds } = await bringIn(bench, folder, kind);
        const note = `${kind === 'customers' ? CUSTOMERS : ORDERS} rows in ${seconds.toFixed(1)} s`;
        figures.push({ key: `import.rowsPerSecond.${kind}`, value: speed, note });
      }
      return figures;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Result {
  readonly counts: Record<string, { created: number; rejected: number }>;
  readonly seconds: number;
}

async function bringIn({ kehu }: Bench, folder: string, kind: Kind): Promise<{ speed: number; seconds: number }> {
  const mapping = join(folder, `${kind}.json`);
  writeFileSync(mapping, JSON.stringify(mappings[kind]));
  const { counts, seconds } = JSON.parse(await kehu.kehu('import', folder, '--as', mapping, '--json')) as Result;
  const created = Object.values(counts).reduce((sum, count) => sum + count.created, 0);
  const wanted = kind === 'customers' ? CUSTOMERS : ORDERS;
  if (created !== wanted) throw new Error(`the import made ${created} of ${wanted}: ${JSON.stringify(counts)}`);
  return { speed: created / seconds, seconds };
}

function writeFiles(folder: string): void {
  const thrown = dice(11);
  const run = Date.now().toString(36);
  writeCustomers(folder, { name: run, firstPhone: 0 }, CUSTOMERS);
  const from = Date.now() - 700 * 86_400_000;
  const orders = Array.from({ length: ORDERS }, (_, i) => {
    const at = new Date(from + thrown() * 690 * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
    const customer = `C${run}-${Math.floor(thrown() * CUSTOMERS)}`;
    return `O${run}-${i},${customer},${at},${(1 + thrown() * 900).toFixed(2)}`;
  });
  writeFileSync(join(folder, 'orders.csv'), `id,customer,at,amount\n${orders.join('\n')}\n`);
}

const COMPARED = 20_000;
const COMPARISONS = 3;

/** Customers of a file beside the bare rows of the very same customers, sent again when they have been taken out. */
export const importCopyMeasure: Measure = {
  keys: ['import.vsCopy'],
  async run({ kehu, db }) {
    const folder = mkdtempSync(join(tmpdir(), 'kehu-bench-files-'));
    try {
      const pairs: [number, number][] = [];
      for (let round = 0; round < COMPARISONS; round += 1) {
        const source = `bench-${Date.now().toString(36)}`;
        writeCustomers(folder, { name: source, firstPhone: 10_000_000 + round * COMPARED }, COMPARED);
        const mapping = join(folder, 'mapping.json');
        writeFileSync(mapping, JSON.stringify(customerMapping(source)));
        await db.query('CHECKPOINT');
        const { seconds } = JSON.parse(await kehu.kehu('import', folder, '--as', mapping, '--json')) as Result;
        pairs.push([seconds, await putBack(db, await takeOut(db, source))]);
      }
      const ratios = pairs.map(([ours, theirs]) => ours / theirs);
      const note = `${COMPARED} customers in ${median(pairs.map(([ours]) => ours)).toFixed(1)} / ${median(pairs.map(([, theirs]) => theirs)).toFixed(1)} s`;
      return [{ key: 'import.vsCopy', value: median(ratios), spread: spread(ratios), note }];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
