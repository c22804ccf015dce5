import type { FindManyOptions } from 'typeorm';
import { money } from './figures.js';
import type { Row, Table } from './tables.js';

interface Source {
  readonly table: Table;
  /** The column of the moment. */
  readonly at: string;
  readonly where?: object;
  entry(row: Row): Row;
}

const begin = (text: unknown, length: number): string | null => (text === null ? null : String(text).slice(0, length));

const sources: readonly Source[] = [
  {
    table: 'sales_order',
    at: 'orderedAt',
    entry: (row) => ({
      kind: row.returnOfId === null ? 'ORDER' : 'RETURN',
      title: row.number,
      detail: row.reason ?? row.place,
      channel: row.channel,
      status: row.status,
      amount: money(row.netMinor, row.currency),
    }),
  },
  {
    table: 'payment',
    at: 'paidAt',
    entry: (row) => ({ kind: 'PAYMENT', title: row.method, amount: money(row.amountMinor, row.currency) }),
  },
  {
    table: 'stage_move',
    at: 'movedAt',
    entry: (row) => ({ kind: 'STAGE', title: row.toStage, detail: row.reason, status: row.cause, who: row.actorId }),
  },
  {
    table: 'interaction',
    at: 'occurredAt',
    entry: (row) => ({
      ...{ kind: 'INTERACTION', title: row.subject, detail: begin(row.body, 500), channel: row.channel },
      ...{ direction: row.direction, status: row.kind, who: row.actorId },
    }),
  },
  {
    table: 'task',
    at: 'completedAt',
    where: { status: 'DONE' },
    entry: (row) => ({ kind: 'TASK', title: row.title, detail: row.result, status: row.kind, who: row.assigneeId }),
  },
  {
    table: 'ticket',
    at: 'openedAt',
    entry: (row) => ({
      ...{ kind: 'TICKET', title: row.subject, detail: row.resolution, channel: row.channel },
      ...{ status: row.status, who: row.assigneeId },
    }),
  },
  {
    table: 'note',
    at: 'createdAt',
    entry: (row) => ({
      kind: 'NOTE',
      title: begin(String(row.body).split('\n')[0], 120),
      detail: begin(row.body, 500),
      who: row.authorId,
    }),
  },
];

/** The newest entries of seven tables, merged in memory. */
export async function timeline(
  own: (table: Table, options: FindManyOptions<Row>) => Promise<Row[]>,
  nameOf: (user: unknown) => Promise<unknown>,
  first: number,
) {
  const found = await Promise.all(
    sources.map(async ({ table, at, where = {}, entry }) => {
      const rows = await own(table, { where, order: { [at]: 'DESC', id: 'DESC' }, take: first });
      return rows.map((row): Row => ({ id: row.id, at: row[at], ...entry(row) }));
    }),
  );
  const newest = found
    .flat()
    .toSorted((a, b) => Number(b.at) - Number(a.at) || (String(a.id) < String(b.id) ? 1 : -1))
    .slice(0, first);
  return { edges: newest.map(({ who = null, ...node }) => ({ node: { ...node, actorName: () => nameOf(who) } })) };
}
