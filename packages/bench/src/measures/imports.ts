import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Measure } from '../bench.js';
import { dice } from '../statistics.js';

const CUSTOMERS = 50_000;
const ORDERS = 100_000;
const surnames = ['王', '李', '张', '刘', '陈', '杨', '黄', '赵', '周', '吴'];
const given = ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明'];
const cities = ['上海', '北京', '广州', '深圳', '杭州', '成都', '武汉', '南京'];

const mappings = {
  customers: {
    ...{ name: 'bench-customers', source: 'bench', timezone: 'Asia/Shanghai', country: 'CN' },
    steps: [
      {
        ...{ as: 'customer', file: 'customers.csv' },
        fields: { externalId: 'id', name: 'name', kind: { const: 'INDIVIDUAL' }, city: 'city' },
        identities: [
          { kind: 'PHONE', value: 'phone' },
          { kind: 'EMAIL', value: 'email' },
        ],
      },
    ],
  },
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
  const pick = <T>(of: readonly T[]): T | '' => of[Math.floor(thrown() * of.length)] ?? '';
  const run = Date.now().toString(36);
  const customers = Array.from({ length: CUSTOMERS }, (_, i) => {
    const phone = `166${String(i).padStart(8, '0')}`;
    return `C${run}-${i},${pick(surnames)}${pick(given)}${pick(given)},${phone},c${run}.${i}@bench.example,${pick(cities)}`;
  });
  writeFileSync(join(folder, 'customers.csv'), `id,name,phone,email,city\n${customers.join('\n')}\n`);
  const from = Date.now() - 700 * 86_400_000;
  const orders = Array.from({ length: ORDERS }, (_, i) => {
    const at = new Date(from + thrown() * 690 * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
    const customer = `C${run}-${Math.floor(thrown() * CUSTOMERS)}`;
    return `O${run}-${i},${customer},${at},${(1 + thrown() * 900).toFixed(2)}`;
  });
  writeFileSync(join(folder, 'orders.csv'), `id,customer,at,amount\n${orders.join('\n')}\n`);
}
