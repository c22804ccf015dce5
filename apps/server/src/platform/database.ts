import pg from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { Answered } from './driver-query.js';
import { KnownQuery } from './known-query.js';
import { MOMENT, readMomentText } from './moment-text.js';
import { outliveBrokenClients, poolSettings } from './pool.js';
import { Replicas } from './replicas.js';
import { stepAside } from './step-aside.js';
import { Sql, statementName, type Query, type SqlFile } from './sql.js';
import type { Log } from './log.js';

const DATE = 1082;
// A date is a day, not a moment: it stays the text PostgreSQL wrote.
pg.types.setTypeParser(DATE, (text) => text);
pg.types.setTypeParser(MOMENT, readMomentText);

/** Prepared plans live on the server for each connection, so their number is bounded; beyond it plans are not named. */
const MOST_NAMED_STATEMENTS = 600;
/** As many hands as any long work has, and one more. */
const BACKGROUND_CONNECTIONS = 5;
const names = new Map<string, string>();

export type Class = new () => object;

/** The database as one process sees it: TypeORM for entities, its own pool for SQL. */
export interface Database {
  readonly source: DataSource;
  readonly pool: pg.Pool;
  /** For long work that nobody waits for: it takes no connection from people, and little processor while they work. */
  readonly background: pg.Pool;
  /** For figures that may be some seconds old; see `Replicas`. */
  readonly replicas: Replicas;
  close(): Promise<void>;
}

/** Anything that runs statements: the pool, or the one connection of a transaction. */
export type Runner = Pick<pg.Pool | pg.PoolClient, 'query'>;

export interface DatabaseOptions {
  url: string;
  /** Replicas of the database at `url`. */
  readUrls?: readonly string[];
  entities: (Class | EntitySchema)[];
  migrations: (new () => MigrationInterface)[];
  log: Log;
  poolSize?: number;
  /** Whether PostgreSQL runs on this machine, by the same user. */
  isOwn?: boolean;
}

/** Opens the database; connections that break are replaced by the pool, never end the process. */
export async function openDatabase(options: DatabaseOptions) {
  const { url, readUrls = [], entities, migrations, log, poolSize = 10, isOwn = false } = options;
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'kehu_migration',
    synchronize: false,
    logging: false,
    installExtensions: false,
    applicationName: 'kehu',
    poolErrorHandler: (error: Error) => log.warn({ err: error }, 'a database connection broke'),
    extra: poolSettings(poolSize),
  });
  await source.initialize();
  const pool = (source.driver as unknown as { master: pg.Pool }).master;
  outliveBrokenClients(pool);
  const background = backgroundPool(url, isOwn, log);
  const replicas = new Replicas(readUrls, pool, log, poolSize);
  await replicas.look();
  const close = async (): Promise<void> => {
    await replicas.close();
    await background.end();
    await source.destroy();
  };
  return { source, pool, background, replicas, close } satisfies Database;
}

function backgroundPool(url: string, isOwn: boolean, log: Log): pg.Pool {
  const settings = poolSettings(BACKGROUND_CONNECTIONS);
  const pool = new pg.Pool({ ...settings, connectionString: url, application_name: 'kehu background' });
  pool.on('error', (err) => log.warn({ err }, 'a database connection broke'));
  outliveBrokenClients(pool);
  if (isOwn) pool.on('connect', (client) => stepAside((client as unknown as { processID: number }).processID));
  return pool;
}

/** Runs one statement and answers its rows, for SELECT and for `… RETURNING` alike. */
export async function run<T>(
  runner: Runner,
  statement: Sql | Query | SqlFile,
  values: readonly unknown[] = [],
): Promise<T[]> {
  const prepared = preparedOf(statement, values);
  // A replica's statement may be sent once more, to another server.
  const isKnown = prepared.name !== undefined && !(runner instanceof Replicas);
  const result = await (isKnown ? runKnown(runner, prepared) : (runner as pg.Pool).query(prepared));
  return result.rows as T[];
}

const runKnown = (runner: Runner, prepared: pg.QueryConfig): Promise<pg.QueryResult> =>
  new Promise((resolve, reject) => {
    const answered = (error: Error | null, result: pg.QueryResult): void => (error ? reject(error) : resolve(result));
    (runner as unknown as { query(query: KnownQuery, done: Answered): void }).query(new KnownQuery(prepared), answered);
  });

/** A statement as the driver takes it, with the name its plan is kept by. */
export function preparedOf(statement: Sql | Query | SqlFile, values: readonly unknown[] = []): pg.QueryConfig {
  if (statement instanceof Sql) return withName(statement.compile());
  if ('values' in statement) return withName(statement);
  return { name: statement.name, text: statement.text, values: [...values] };
}

function withName({ text, values }: Query): pg.QueryConfig {
  let name = names.get(text);
  if (name === undefined && names.size < MOST_NAMED_STATEMENTS) {
    name = statementName(text);
    names.set(text, name);
  }
  return name === undefined ? { text, values } : { name, text, values };
}
