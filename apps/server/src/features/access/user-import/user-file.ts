import { parse } from 'csv-parse/sync';
import { refuse } from '../../../platform/errors.js';

/** What a line says of somebody; a column the file does not have is undefined, an empty cell is ''. */
export interface UserLine {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team?: string;
  readonly region?: string;
  readonly active?: string;
}

type Column = Exclude<keyof UserLine, 'line'>;

const headers: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', '姓名'],
  email: ['mail', 'email', 'e-mail', '邮箱'],
  role: ['role', '角色'],
  team: ['team', '团队'],
  region: ['region', '区域'],
  active: ['active', '启用'],
};
const MOST_LINES = 5_000;

/** Reads a file of users: the first line names the columns, in English or Chinese, in any order. @throws BAD_INPUT */
export function readUserFile(csv: string): UserLine[] {
  const table = cellsOf(csv);
  const columns = (table[0]?.cells ?? []).map((title) => columnNamed(title));
  for (const needed of ['name', 'email', 'role'] as const)
    if (!columns.includes(needed)) throw refuse('BAD_INPUT', `The file has no column "${needed}".`, ['csv']);
  if (table.length - 1 > MOST_LINES) throw refuse('BAD_INPUT', 'A file has at most 5,000 lines.', ['csv']);
  return table.slice(1).map(({ cells, line }) => {
    const values: Partial<Record<Column, string>> = {};
    columns.forEach((column, i) => {
      if (column) values[column] = cells[i]?.trim() ?? '';
    });
    return {
      ...values,
      line,
      name: values.name ?? '',
      email: values.email?.toLowerCase() ?? '',
      role: values.role ?? '',
    };
  });
}

const columnNamed = (title: string): Column | null =>
  (Object.keys(headers) as Column[]).find((key) => headers[key].includes(title.trim().toLowerCase())) ?? null;

interface Cells {
  readonly cells: readonly string[];
  readonly line: number;
}

function cellsOf(csv: string): Cells[] {
  try {
    const options = { bom: true, relaxColumnCount: true, skipEmptyLines: true, info: true } as const;
    const rows = parse(csv, options) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch {
    throw refuse('BAD_INPUT', 'This is not a CSV file.', ['csv']);
  }
}

const yes = ['yes', 'y', 'true', '1', '是', '启用', 'active'];
const no = ['no', 'n', 'false', '0', '否', '停用', 'disabled'];

/** Whether somebody shall be able to sign in; null where the line does not say. @throws BAD_INPUT */
export function isActive({ active }: UserLine): boolean | null {
  const word = active?.toLowerCase() ?? '';
  if (word === '') return null;
  if (yes.includes(word)) return true;
  if (no.includes(word)) return false;
  throw refuse('BAD_INPUT', 'Say yes or no.', ['active']);
}
