import pg from 'pg';

/** Runs one statement on a connection of its own. */
async function once(url: string, statement: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end();
  }
}

/** Names that need no escaping anywhere, least of all in a URL. */
function checkName(name: string): void {
  if (!/^[a-z_][a-z0-9_-]{0,62}$/.test(name)) {
    throw new TypeError(`"${name}" cannot name a database: 1 to 63 of a-z, 0-9, _ and -, no digit or - first.`);
  }
}

/** The same server, another database. */
function urlOf(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${database}`;
  return result.href;
}

/** Creates a database, as a copy of `template` when one is named; answers its URL. Nobody may be connected to the template. */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<string> {
  checkName(name);
  // Copying files is quickest for small templates and needs no write-ahead log.
  const copy = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)} STRATEGY file_copy`;
  await once(adminUrl, `CREATE DATABASE ${pg.escapeIdentifier(name)}${copy}`);
  return urlOf(adminUrl, name);
}

/** Creates a database unless it is there; answers its URL. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const found = await once(adminUrl, 'SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return found.rowCount === 0 ? createDatabase(adminUrl, name) : urlOf(adminUrl, name);
}

/** Drops a database, if it is there, and whoever is connected to it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await once(adminUrl, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}
