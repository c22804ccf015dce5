import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dice } from '../statistics.js';

const surnames = ['王', '李', '张', '刘', '陈', '杨', '黄', '赵', '周', '吴'];
const given = ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明'];
const cities = ['上海', '北京', '广州', '深圳', '杭州', '成都', '武汉', '南京'];

/** Whose keys nobody has had before. */
export interface FileRun {
  /** Stands in every key and mail address. */
  readonly name: string;
  /** The first telephone number's last eight digits. */
  readonly firstPhone: number;
}

/** Writes `customers.csv`: so many customers with a telephone number, a mail address and a town. */
export function writeCustomers(folder: string, { name, firstPhone }: FileRun, count: number): void {
  const thrown = dice(11);
  const pick = (of: readonly string[]): string => of[Math.floor(thrown() * of.length)] ?? '';
  const rows = Array.from({ length: count }, (_, i) => {
    const phone = `166${String(firstPhone + i).padStart(8, '0')}`;
    const person = `${pick(surnames)}${pick(given)}${pick(given)}`;
    return `C${name}-${i},${person},${phone},c${name}.${i}@bench.example,${pick(cities)}\n`;
  });
  writeFileSync(join(folder, 'customers.csv'), `id,name,phone,email,city\n${rows.join('')}`);
}

/** The mapping of `customers.csv`. */
export const customerMapping = (source: string) => ({
  ...{ name: `${source}-customers`, source, timezone: 'Asia/Shanghai', country: 'CN' },
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
});
