import { randomBytes } from 'node:crypto';
import { newId } from '../src/platform/ids.js';
import { sql } from '../src/platform/sql.js';
import type { TestDatabase } from './database.js';

/** Where planted rows belong. */
export interface Ground {
  readonly customerId: string;
  /** Another customer, for relations. */
  readonly otherId: string;
  readonly userId: string;
  readonly teamId: string;
  readonly regionId: string;
  /** Stands in every text that is free. */
  readonly word: string;
}

interface Column {
  table: string;
  name: string;
  type: string;
  isNullable: boolean;
  hasDefault: boolean;
  /** Partitions of the past exist without anybody's doing; others may not. */
  isPartitioned: boolean;
  /** The first word a CHECK allows; null where any text goes. */
  allowed: string | null;
}

interface Link {
  table: string;
  parent: string;
  columns: string[];
  parentColumns: string[];
}

/** Words that columns hold which no CHECK of the database names. A new coded column is added here. */
const coded: Readonly<Record<string, string>> = {
  'clock_event.kind': 'STARTED',
  'clock_event.metric': 'FIRST_RESPONSE',
  'customer_prediction.value_basis': 'REVENUE',
  'customer_prediction.reason': 'NO_PURCHASE',
  'customer_prediction.churn_reason': 'NO_PURCHASE',
  'customer_address.country': 'CN',
  'customer_address.kind': 'HOME',
  'customer_identity.kind': 'PHONE',
  'customer_metric.abc_class': 'A',
  'customer_metric.rfm_segment': 'LOYAL',
  'customer_metric_daily.abc_class': 'A',
  'customer_metric_daily.rfm_segment': 'LOYAL',
  'customer_class.key': 'A',
  'customer_class.leaving_to': 'B',
  'customer_class.scheme': 'ABC_SHARE',
  'class_move.cause': 'FACTS',
  'class_move.from_key': 'B',
  'class_move.scheme': 'ABC_SHARE',
  'class_move.to_key': 'A',
  'class_mover.scheme': 'ABC_SHARE',
  'class_mover.to_key': 'A',
  'class_pin.key': 'A',
  'class_pin.scheme': 'ABC_SHARE',
  'class_proposal.from_key': 'B',
  'class_proposal.scheme': 'ABC_SHARE',
  'class_proposal.state': 'WAITING',
  'class_proposal.to_key': 'A',
  'pool_place.cause': 'RECYCLED',
  'pool_move.kind': 'RECYCLED',
  'customer_need.need_class': 'SOCIAL',
  'customer_need.source': 'STATED',
  'customer_preference.source': 'STATED',
  'customer_relation.type': 'FRIEND',
  'identity.kind': 'PHONE',
  'important_date.calendar': 'SOLAR',
  'important_date.kind': 'BIRTHDAY',
  'interaction.channel': 'PHONE',
  'interaction.direction': 'INBOUND',
  'consent.channel': 'PHONE',
  // A legal hold would stop every erasure.
  'customer_hold.kind': 'RESTRICTED',
  'privacy_request.channel': 'EMAIL',
  'interaction.kind': 'CALL',
  'payment.method': 'CASH',
  'sales_order.channel': 'STORE',
  'sales_order.payment_method': 'CASH',
  'sales_order.status': 'PAID',
  'segment_stay.since_cause': 'EVENT',
  'segment_stay.until_cause': 'EVENT',
  'service_clock.metric': 'FIRST_RESPONSE',
  'stage_move.cause': 'MANUAL',
  'stage_move.from_stage': 'LEAD',
  'stage_move.to_stage': 'PROSPECT',
  'task.kind': 'CALL',
  'complaint.deviations': 'LATE_ANSWER',
  'complaint.remedy': 'REFUND',
  'ticket_attachment.media_type': 'text/plain',
  'ticket.channel': 'PHONE',
  'ticket.phase': 'AFTER_SALE',
  'ticket.root_cause': 'SERVICE',
  'ticket.severity': 'NORMAL',
  'ticket.type': 'CONSULT',
  'ticket_message.author': 'AGENT',
  'ticket_message.visibility': 'PUBLIC',
  'ticket_status_move.from_status': 'NEW',
  'ticket_status_move.to_status': 'OPEN',
};

/** What columns of JSON hold where an empty list will not do. */
const documents: Readonly<Record<string, object>> = {
  'queue_item.standing': { tier: 100, severity: 50, value: 0, churn: 0, promise: 0, enqueued: 1, due: 60 },
};

/** Knows the tables of the database, and puts a row into any of them: later areas are planted without being named here. */
export class Planter {
  private constructor(
    private readonly db: TestDatabase,
    private readonly columns: readonly Column[],
    private readonly links: readonly Link[],
  ) {}

  static async of(db: TestDatabase): Promise<Planter> {
    const ctx = db.system();
    const columns = await ctx.rows<Column>(
      sql`SELECT t.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
            NOT a.attnotnull AS "isNullable", a.atthasdef AS "hasDefault",
            t.relkind = 'p' AS "isPartitioned",
            (SELECT substring(pg_get_constraintdef(k.oid) FROM 'ARRAY[[]''([^'']+)''') FROM pg_constraint k
             WHERE k.conrelid = t.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
               AND pg_get_constraintdef(k.oid) LIKE '%ARRAY[%' LIMIT 1) AS allowed
          FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
          WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition
            AND a.attnum > 0 AND NOT a.attisdropped ORDER BY t.relname, a.attnum`,
    );
    const links = await ctx.rows<Link>(
      sql`SELECT k.conrelid::regclass::text AS table, k.confrelid::regclass::text AS parent,
            ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY n (num, place)
              JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n.num ORDER BY n.place) AS columns,
            ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY n (num, place)
              JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = n.num ORDER BY n.place) AS "parentColumns"
          FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND k.conparentid = 0`,
    );
    return new Planter(db, columns, links);
  }

  /** The tables whose rows belong to a customer, parents before children. */
  get owned(): string[] {
    const tables = new Set(this.columns.filter(({ name }) => name === 'customer_id').map(({ table }) => table));
    const ordered: string[] = [];
    const visit = (table: string): void => {
      if (!tables.has(table) || ordered.includes(table)) return;
      for (const { parent } of this.links.filter((link) => link.table === table && link.parent !== table))
        visit(parent);
      for (const { name } of this.columns.filter((column) => column.table === table && column.name.endsWith('_id'))) {
        if (name !== `${table}_id`) visit(name.slice(0, -3));
      }
      ordered.push(table);
    };
    for (const table of tables) visit(table);
    return ordered;
  }

  /** A row in every table of the customer that has none yet. @throws when a table cannot be planted: teach it above */
  async plant(ground: Ground): Promise<void> {
    for (const table of this.owned) {
      const [known] = await this.db
        .system()
        .rows(sql`SELECT 1 FROM ${sql.raw(table)} WHERE customer_id = ${ground.customerId} LIMIT 1`);
      if (!known) await this.insert(table, ground);
    }
  }

  /** The ids of every row of the customer, with the tables they are in. */
  async ids(customerId: string): Promise<{ table: string; id: string }[]> {
    const found = await Promise.all(
      this.owned
        .filter((table) => this.columns.some((column) => column.table === table && column.name === 'id'))
        .map(async (table) => {
          const rows = await this.db
            .system()
            .rows<{ id: string }>(sql`SELECT id FROM ${sql.raw(table)} WHERE customer_id = ${customerId}`);
          return rows.map(({ id }) => ({ table, id }));
        }),
    );
    return [{ table: 'customer', id: customerId }, ...found.flat()];
  }

  /** One id of every table whose rows belong to no customer: definitions, colleagues, the catalogue. */
  async definitions(): Promise<{ table: string; id: string }[]> {
    const owned = new Set(['customer', ...this.owned]);
    const tables = this.columns
      .filter(({ table, name }) => name === 'id' && !owned.has(table))
      .map(({ table }) => table);
    const found = await Promise.all(
      tables.map(async (table) => {
        const rows = await this.db
          .system()
          .rows<{ id: string }>(sql`SELECT id FROM ${sql.raw(table)} ORDER BY id LIMIT 1`);
        return rows.map(({ id }) => ({ table, id }));
      }),
    );
    return found.flat();
  }

  /** Everything that is stored of a customer, as text: to see whether anything changed. */
  async digest(customerId: string): Promise<Record<string, string>> {
    const tables = [['customer', 'id'], ...this.owned.map((table) => [table, 'customer_id'])] as const;
    const digests = await Promise.all(
      tables.map(async ([table = '', column = '']) => {
        const [row] = await this.db
          .system()
          .rows<{ text: string }>(
            sql`SELECT coalesce(string_agg(x::text, ' ' ORDER BY x::text), '') AS text FROM ${sql.raw(table)} x WHERE x.${sql.raw(column)} = ${customerId}`,
          );
        return [table, row?.text ?? ''] as const;
      }),
    );
    return Object.fromEntries(digests);
  }

  private async insert(table: string, ground: Ground): Promise<void> {
    const linked = await this.linkedValues(table, ground);
    const cells = this.columns
      .filter((column) => column.table === table)
      .flatMap((column) => {
        const value = linked.has(column.name) ? linked.get(column.name) : this.cell(column, ground);
        return value === undefined ? [] : [{ name: column.name, value }];
      });
    const names = sql.raw(cells.map(({ name }) => `"${name}"`).join(', '));
    const values = sql.join(
      cells.map(({ value }) => sql`${value}`),
      ', ',
    );
    await this.db.system().rows(sql`INSERT INTO ${sql.raw(table)} (${names}) VALUES (${values})`);
  }

  /** The columns of foreign keys: a parent of the same customer, or any where parents are shared. */
  private async linkedValues(table: string, ground: Ground): Promise<Map<string, unknown>> {
    const values = new Map<string, unknown>([['customer_id', ground.customerId]]);
    for (const link of this.links.filter((one) => one.table === table && one.parent !== table)) {
      const isOwned = link.columns.includes('customer_id');
      const where = isOwned && link.parent !== 'customer' ? sql`WHERE customer_id = ${ground.customerId}` : sql.raw('');
      if (link.parent === 'customer') continue;
      const wanted = sql.raw(link.parentColumns.map((name) => `"${name}"`).join(', '));
      const [parent] = await this.db
        .system()
        .rows<Record<string, unknown>>(sql`SELECT ${wanted} FROM ${sql.raw(link.parent)} ${where} LIMIT 1`);
      link.columns.forEach((name, i) => {
        if (parent) values.set(name, parent[link.parentColumns[i] ?? '']);
      });
    }
    for (const { name } of this.columns.filter((column) => column.table === table && column.name.endsWith('_id'))) {
      // A reference without a key of the database, by its name.
      const parent = name.slice(0, -3);
      if (values.has(name) || !this.owned.includes(parent)) continue;
      const [row] = await this.db
        .system()
        .rows<{ id: string }>(sql`SELECT id FROM ${sql.raw(parent)} WHERE customer_id = ${ground.customerId} LIMIT 1`);
      if (row) values.set(name, row.id);
    }
    return values;
  }

  private cell(column: Column, ground: Ground): unknown {
    const { table, name, type, isNullable, hasDefault, isPartitioned, allowed } = column;
    const places: Record<string, unknown> = {
      owner_id: ground.userId,
      team_id: ground.teamId,
      region_id: ground.regionId,
      related_id: ground.otherId,
      version: undefined,
      id: newId(),
    };
    if (name in places) return places[name];
    if (type === 'text') return coded[`${table}.${name}`] ?? allowed ?? `${ground.word} ${name}`;
    if (type === 'text[]') return [coded[`${table}.${name}`] ?? `${ground.word} ${name}`];
    if (type === 'uuid')
      return this.links.some((link) => link.table === table && link.columns.includes(name)) ? undefined : ground.userId;
    if (type === 'bigint') return '77700';
    if (['integer', 'smallint', 'numeric', 'double precision', 'real'].includes(type)) return 1;
    if (type === 'bytea') return randomBytes(24);
    if (isNullable || hasDefault) return undefined;
    if (type === 'character') return 'CNY';
    if (type === 'date') return new Date().toISOString().slice(0, 10);
    if (type.startsWith('timestamp')) return isPartitioned ? new Date('2023-06-01T00:00:00Z') : new Date();
    if (type === 'jsonb') return JSON.stringify(documents[`${table}.${name}`] ?? []);
    if (type === 'boolean') return false;
    throw new Error(`${table}.${name}: the planter knows no value of type ${type}`);
  }
}
