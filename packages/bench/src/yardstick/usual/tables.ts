import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type pg from 'pg';

/** The tables the usual stack reads, as its entities. */
export const tables = [
  ...['customer', 'app_user', 'team', 'region', 'identity', 'customer_tag', 'tag', 'customer_address', 'contact'],
  ...['customer_relation', 'customer_preference', 'customer_need', 'note', 'customer_metric', 'stage_move', 'ticket'],
  ...['service_clock', 'task', 'sales_order', 'payment', 'interaction', 'sales_fact', 'api_token'],
  ...['bench.known', 'bench.plain_identity', 'bench.plain_contact'],
] as const;
export type Table = (typeof tables)[number];

/** A row as TypeORM hydrates it: bigint and numeric are text, moments are Date. */
export type Row = Record<string, unknown>;

interface ColumnRow {
  name: string;
  type: string;
  key: boolean;
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** Entities with a property for each column, as a generator would write them from the database. */
export async function entitiesOf(db: pg.ClientBase): Promise<Map<Table, EntitySchema<Row>>> {
  const found = new Map<Table, EntitySchema<Row>>();
  for (const table of tables) {
    const { rows } = await db.query<ColumnRow>(
      `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type,
         coalesce(a.attnum = ANY (i.indkey), false) AS key
       FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
       WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
      [table],
    );
    // A view has no key: then a row is what it holds.
    const hasKey = rows.some(({ key }) => key);
    const columns = rows.map(({ name, type, key }) => [camel(name), column(name, type, key || !hasKey)] as const);
    const [schema, tableName] = table.includes('.') ? table.split('.') : ['public', table];
    found.set(table, new EntitySchema({ name: table, tableName, schema, columns: Object.fromEntries(columns) }));
  }
  return found;
}

function column(name: string, type: string, primary: boolean): EntitySchemaColumnOptions {
  const isArray = type.endsWith('[]');
  return { name, type: (isArray ? type.slice(0, -2) : type) as 'text', array: isArray, primary, nullable: !primary };
}
