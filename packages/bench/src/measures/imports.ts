import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Measure } from '../bench.js';
import { Installation } from '../machine/installation.js';
import { dice, median, spread } from '../statistics.js';
import { putBack, takeOut } from '../yardstick/bare-copy.js';
import { customerMapping, writeCustomers } from '../yardstick/customer-files.js';

/** A first load: some seconds of it are the beginning, whatever its length. */
const CUSTOMERS = 200_000;
/** What a shop brings on a day like others. */
const FEW_CUSTOMERS = 20_000;
const ORDERS = 100_000;
/** How many of the customers order. */
const BUYERS = 50_000;
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
const counts: Record<Kind, number> = { customers: CUSTOMERS, orders: ORDERS };

/**
 * Files of customers with telephone numbers and mail addresses, and of orders, brought in as an operator does: the first load of
 * a new installation, whose server runs. Beside it a short file into the one that holds all the others.
 */
export const importMeasure: Measure = {
  keys: ['import.rowsPerSecond.customers', 'import.rowsPerSecond.orders'],
  async run(bench) {
    const folder = mkdtempSync(join(tmpdir(), 'kehu-bench-files-'));
    const fresh = new Installation();
    try {
      writeFiles(folder);
      await fresh.start();
      const figures = [];
      for (const kind of ['customers', 'orders'] as const) {
        const { speed, seconds } = await bringIn(fresh, folder, kind);
        const few = kind === 'customers' ? `; ${(await bringInFew(bench)).toFixed(0)}/s of ${FEW_CUSTOMERS} more` : '';
        const note = `${counts[kind]} rows in ${seconds.toFixed(1)} s${few}`;
        figures.push({ key: `import.rowsPerSecond.${kind}`, value: speed, note });
      }
      return figures;
    } finally {
      await fresh.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Result {
  readonly counts: Record<string, { created: number; rejected: number }>;
  readonly seconds: number;
}

async function bringIn(kehu: Installation, folder: string, kind: Kind): Promise<{ speed: number; seconds: number }> {
  const mapping = join(folder, `${kind}.json`);
  writeFileSync(mapping, JSON.stringify(mappings[kind]));
  const { counts: found, seconds } = JSON.parse(await kehu.kehu('import', folder, '--as', mapping, '--json')) as Result;
  const created = Object.values(found).reduce((sum, count) => sum + count.created, 0);
  const wanted = counts[kind];
  if (created !== wanted) throw new Error(`the import made ${created} of ${wanted}: ${JSON.stringify(found)}`);
  return { speed: created / seconds, seconds };
}

/** Customers a second, of a short file into an installation that holds many. */
async function bringInFew({ kehu }: Bench): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-bench-files-'));
  try {
    const source = `few-${Date.now().toString(36)}`;
    writeCustomers(folder, { name: source, firstPhone: 20_000_000 }, FEW_CUSTOMERS);
    const mapping = join(folder, 'mapping.json');
    writeFileSync(mapping, JSON.stringify(customerMapping(source)));
    const { seconds } = JSON.parse(await kehu.kehu('import', folder, '--as', mapping, '--json')) as Result;
    return FEW_CUSTOMERS / seconds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFiles(folder: string): void {
  const thrown = dice(11);
  const run = Date.now().toString(36);
  writeCustomers(folder, { name: run, firstPhone: 0 }, CUSTOMERS);
  const from = Date.now() - 700 * 86_400_000;
  const orders = Array.from({ length: ORDERS }, (_, i) => {
    const at = new Date(from + thrown() * 690 * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
    const customer = `C${run}-${Math.floor(thrown() * BUYERS)}`;
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
