import DataLoader from 'dataloader';
import { In, MoreThanOrEqual, type DataSource, type FindManyOptions } from 'typeorm';
import { firstMonth, known, metrics, money } from './figures.js';
import type { Row, Table } from './tables.js';
import { timeline } from './timeline.js';

/** What the resolvers of one request share. */
export interface Usual {
  find(table: Table, options: FindManyOptions<Row>): Promise<Row[]>;
  readonly users: DataLoader<string, Row | null>;
  readonly now: Date;
}

/** Repositories and loaders for one request. */
export function usualContext(source: DataSource): Usual {
  const find = (table: Table, options: FindManyOptions<Row>) => source.getRepository<Row>(table).find(options);
  const users = new DataLoader<string, Row | null>(async (ids) => {
    const found = new Map((await find('app_user', { where: { id: In([...ids]) } })).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return { find, users, now: new Date() };
}

const OPEN = ['NEW', 'OPEN', 'PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD'];
const newest = { id: 'DESC' } as const;
const stated = (row: Row): number => (row.source === 'STATED' ? 0 : 1);
const surest = (a: Row, b: Row): number =>
  stated(a) - stated(b) ||
  Number(b.confidence) - Number(a.confidence) ||
  Number(b.observedAt) - Number(a.observedAt) ||
  (String(a.id) < String(b.id) ? -1 : 1);

/** One customer with a function for each area, as resolvers by field would ask for them. */
export async function customer(usual: Usual, id: string, regionIds: readonly string[]): Promise<object | null> {
  const { find, users, now } = usual;
  const [row] = await find('customer', { where: { id, status: 'ACTIVE', regionId: In([...regionIds]) }, take: 1 });
  if (!row) return null;
  const customerId = id;
  const own = (table: Table, options: FindManyOptions<Row>) =>
    find(table, { ...options, where: { customerId, ...(options.where as object) } });
  const one = async (table: Table, key: unknown): Promise<Row | null> =>
    key === null ? null : ((await find(table, { where: { id: key } }))[0] ?? null);
  const nameOf = async (user: unknown) => (user === null ? null : ((await users.load(String(user)))?.name ?? null));
  let ready: Promise<Row[]> | null = null;
  const workedOut = (field: string) => async () => (await (ready ??= own('bench.known', {})))[0]?.[field];
  let figures: Promise<Row[]> | null = null;
  const stored = async () => (await (figures ??= own('customer_metric', {})))[0] ?? null;
  return {
    ...row,
    value: money(row.valueMinor),
    churnScore: row.churnScore === -1 ? null : row.churnScore,
    lastOrderAt: known(row.lastOrderAt),
    lastContactAt: known(row.lastContactAt),
    owner: () => (row.ownerId === null ? null : users.load(String(row.ownerId))),
    team: () => one('team', row.teamId),
    region: () => one('region', row.regionId),
    churnRisk: workedOut('churnRisk'),
    completeness: workedOut('completeness'),
    customFields: workedOut('customFields'),
    importantDates: workedOut('importantDates'),
    classes: workedOut('classes'),
    segments: workedOut('segments'),
    async identities() {
      const rows = await own('identity', { order: { isPrimary: 'DESC', createdAt: 'ASC', id: 'ASC' } });
      const clear = await find('bench.plain_identity', { where: { id: In(rows.map(({ id }) => id)) } });
      return rows.map((each) => ({
        ...each,
        value: clear.find(({ id }) => id === each.id)?.value,
        isMasked: false,
      }));
    },
    async tags() {
      const places = await own('customer_tag', {});
      const where = { id: In(places.map(({ tagId }) => tagId)) };
      return find('tag', { where, order: { name: 'ASC', id: 'ASC' } });
    },
    addresses: () => own('customer_address', { order: { isPrimary: 'DESC', createdAt: 'ASC', id: 'ASC' } }),
    async contacts() {
      const rows = await own('contact', { order: { isPrimary: 'DESC', createdAt: 'ASC', id: 'ASC' } });
      const clear = await find('bench.plain_contact', { where: { id: In(rows.map(({ id }) => id)) } });
      return rows.map((each) => ({ ...each, ...clear.find(({ id }) => id === each.id) }));
    },
    async relations() {
      const rows = await own('customer_relation', { order: { createdAt: 'ASC', id: 'ASC' }, take: 200 });
      const ids = rows.map(({ relatedId }) => relatedId);
      const where = { id: In(ids), status: 'ACTIVE', regionId: In([...regionIds]) };
      const others = new Map((await find('customer', { where })).map((other) => [other.id, other]));
      return rows.flatMap((each) => {
        const other = others.get(each.relatedId);
        return other ? [{ ...each, other }] : [];
      });
    },
    async preferences() {
      const rows = (await own('customer_preference', {})).toSorted(surest);
      const byKey = new Map(rows.toReversed().map((each) => [String(each.key), each]));
      return [...byKey.values()].toSorted((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    },
    async needs() {
      const rows = (await own('customer_need', {})).toSorted(surest);
      return rows.map((each) => ({ ...each, text: each.description }));
    },
    async notes() {
      const order = { isPinned: 'DESC', createdAt: 'DESC', ...newest } as const;
      const rows = await own('note', { order, take: 100 });
      return rows.map((each) => ({ ...each, authorName: () => nameOf(each.authorId) }));
    },
    async metrics() {
      const found = await stored();
      const since = MoreThanOrEqual(firstMonth(now));
      return found && metrics(found, () => own('sales_fact', { where: { orderedAt: since } }), now);
    },
    async stageHistory() {
      const rows = await own('stage_move', { order: { movedAt: 'DESC', ...newest }, take: 100 });
      return rows.map((each) => ({ ...each, from: each.fromStage, to: each.toStage }));
    },
    async openTickets() {
      const rows = await own('ticket', {
        where: { status: In(OPEN) },
        order: { openedAt: 'ASC', id: 'ASC' },
        take: 50,
      });
      if (rows.length === 0) return [];
      const where = { ticketId: In(rows.map(({ id }) => id)) };
      const clocks = await own('service_clock', { where, order: { metric: 'ASC' } });
      const shown = clocks.map((clock) => ({ ...clock, dueAt: clock.state === 'PAUSED' ? null : clock.dueAt }) as Row);
      return rows.map((each) => ({ ...each, clocks: shown.filter(({ ticketId }) => ticketId === each.id) }));
    },
    async tasks() {
      const rows = await own('task', { where: { status: 'OPEN' }, order: { dueAt: 'ASC', id: 'ASC' }, take: 50 });
      return rows.map((each) => ({
        ...each,
        isOverdue: Number(each.dueAt) < now.getTime(),
        assignee: () => (each.assigneeId === null ? null : users.load(String(each.assigneeId))),
      }));
    },
    async orders({ first }: { first: number }) {
      const rows = await own('sales_order', { order: { orderedAt: 'DESC', ...newest }, take: first });
      const edges = rows.map((each) => ({
        node: { ...each, isReturn: each.returnOfId !== null, net: money(each.netMinor, each.currency) },
      }));
      return { edges };
    },
    timeline: ({ first }: { first: number }) => timeline(own, nameOf, first),
  };
}
