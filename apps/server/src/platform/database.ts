import pg from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { Answered } from './driver-query.js';
import { KnownQuery } from './known-query.js';
import { MOMENT, readMomentText } from './moment-text.js';
import { modestPoolSettings, outliveBrokenClients, poolSettings } from './pool.js';
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
/** Figures over all customers take a processor each: more of them at once would only be slower, and stop everybody else. */
const FIGURES_CONNECTIONS = 2;
/** Each is open only while its lock is held or waited for. */
const LOCK_CONNECTIONS = 20;
const LOCK_IDLE_MS = 1_000;
const names = new Map<string, string>();

export type Class = new () => object;

/** The database as one process sees it: TypeORM for entities, its own pool for SQL. */
export interface Database {
  readonly source: DataSource;
  readonly pool: pg.Pool;
  /** For long work that nobody waits for: it takes no connection from people, and little processor while they work. */
  readonly background: pg.Pool;
  /** For locks that hang on a connection as long as some work takes; see `holdLock`. */
  readonly locks: pg.Pool;
  /** For figures over many rows, which may be some seconds old; see `Replicas`. Few at once, so that none waits who wants one row. */
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
  const besides = (settings: pg.PoolConfig): pg.Pool => poolBesides({ ...settings, connectionString: url }, log);
  const background = besides({ ...modestPoolSettings(BACKGROUND_CONNECTIONS), application_name: 'kehu background' });
  const figures = besides({ ...modestPoolSettings(FIGURES_CONNECTIONS), application_name: 'kehu figures' });
  const locks = besides({ ...poolSettings(LOCK_CONNECTIONS), idleTimeoutMillis: LOCK_IDLE_MS });
  if (isOwn) for (const modest of [background, figures]) modest.on('connect', yieldToPeople);
  const replicas = new Replicas(readUrls, figures, log, poolSize);
  await replicas.look();
  const close = async (): Promise<void> => {
    await replicas.close();
    await Promise.all([background, figures, locks].map((other) => other.end()));
    await source.destroy();
  };
  return { source, pool, background, locks, replicas, close } satisfies Database;
}

/** A pool beside that of the people. */
function poolBesides(settings: pg.PoolConfig, log: Log): pg.Pool {
  const pool = new pg.Pool(settings);
  pool.on('error', (err) => log.warn({ err }, 'a database connection broke'));
  outliveBrokenClients(pool);
  return pool;
}

const yieldToPeople = (client: pg.PoolClient): void =>
  stepAside((client as unknown as { processID: number }).processID);

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
