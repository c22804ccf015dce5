import { csvRows } from '../read/csv.js';
import { isBroken, type InputRow } from '../read/row.js';
import type { SeenColumn } from './headings.policy.js';

const ROWS_LOOKED_AT = 200;
const SAMPLES = 5;
const LONGEST_SAMPLE = 80;

/** What stands at the beginning of a file. */
export interface Look {
  readonly columns: readonly SeenColumn[];
  readonly rows: readonly InputRow[];
}

/** The columns of a CSV file and its first rows; no columns where it is none. */
export async function lookInto(path: string): Promise<Look> {
  const rows: InputRow[] = [];
  for await (const some of csvRows(path)) {
    rows.push(...some.flatMap((row) => (isBroken(row) ? [] : [row])).slice(0, ROWS_LOOKED_AT - rows.length));
    if (rows.length >= ROWS_LOOKED_AT) break;
  }
  const names = Object.keys(rows[0]?.values ?? {}).filter((name) => name !== '');
  const samplesOf = (name: string): string[] => {
    const values = rows.flatMap(({ values }) => values[name]?.trim().slice(0, LONGEST_SAMPLE) || []);
    return [...new Set(values)].slice(0, SAMPLES);
  };
  return { columns: names.map((name) => ({ name, samples: samplesOf(name) })), rows };
}
