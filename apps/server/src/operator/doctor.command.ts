import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import pg from 'pg';
import { ConfigError, readConfig, type Config } from '../platform/config.js';
import { loadKeyRing } from '../platform/keys.js';
import { missingKeys, usedKeys } from '../platform/vault-store.js';
import { migrations } from '../migrations/index.js';
import { print } from './print.js';
import { databaseOf } from './session.js';

interface Finding {
  check: string;
  ok: boolean;
  detail: string;
}

const OLDEST_POSTGRES = 150_000;

/** `kehu doctor`: what is right and what is wrong with this installation, each with its cause. */
export function doctorCommand(kehu: Command): void {
  kehu
    .command('doctor')
    .description('Checks Node, the environment, the keys and the database; says what is wrong and why.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine();
      print(json, { ok: findings.every(({ ok }) => ok), findings }, () =>
        findings.map(({ check, ok, detail }) => `${ok ? 'ok  ' : 'BAD '} ${check}: ${detail}`),
      );
      if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
    });
}

async function examine(): Promise<Finding[]> {
  const node = {
    check: 'node',
    ok: isNodeGood(process.versions.node),
    detail: `${process.versions.node}, needs 20.19 or newer`,
  };
  const config = readable();
  if (config instanceof ConfigError) {
    return [node, ...config.faults.map((detail) => ({ check: 'environment', ok: false, detail }))];
  }
  return [
    node,
    { check: 'environment', ok: true, detail: 'every variable is usable' },
    keys(config),
    ...(await database(config)),
  ];
}

function isNodeGood(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function readable(): Config | ConfigError {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

function keys(config: Config): Finding {
  const file = join(config.dataDir, 'keys');
  try {
    if (config.keys === null && !existsSync(file))
      return { check: 'keys', ok: true, detail: 'made at the first start' };
    loadKeyRing(config.keys, file);
    const open = config.keys === null && process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
    return {
      check: 'keys',
      ok: !open,
      detail: open ? `${file} can be read by others: chmod 600` : 'the key ring is usable',
    };
  } catch (error) {
    return { check: 'keys', ok: false, detail: (error as Error).message };
  }
}

async function database(config: Config): Promise<Finding[]> {
  let handle: Awaited<ReturnType<typeof databaseOf>> | undefined;
  try {
    handle = await databaseOf(config);
    const client = new pg.Client({ connectionString: handle.url, connectionTimeoutMillis: 5_000 });
    await client.connect();
    try {
      return [...(await examineDatabase(client)), ...(await examineKeys(client, config))];
    } finally {
      await client.end();
    }
  } catch (error) {
    return [{ check: 'database', ok: false, detail: (error as Error).message }];
  } finally {
    await handle?.release();
  }
}

/** Whether every key that anything is wrapped with is in the ring, and whether a rotation is owed. */
async function examineKeys(client: pg.Client, config: Config): Promise<Finding[]> {
  const { rows } = await client.query<{ found: boolean }>(`SELECT to_regclass('customer_key') IS NOT NULL AS found`);
  if (!rows[0]?.found) return [];
  const file = join(config.dataDir, 'keys');
  if (config.keys === null && !existsSync(file)) {
    return [{ check: 'key ring', ok: false, detail: `${file} is gone; encrypted fields of this database hang on it` }];
  }
  const ring = loadKeyRing(config.keys, file);
  const missing = await missingKeys(client, ring);
  const older = (await usedKeys(client)).filter((id) => id !== ring.current);
  const detail =
    older.length > 0 ? `keys rotate is due: ${older.join(', ')} are in use` : `"${ring.current}" wraps all`;
  return [{ check: 'key ring', ok: missing.length === 0, detail: missing.join('; ') || detail }];
}

async function examineDatabase(client: pg.Client): Promise<Finding[]> {
  const ask = async <T>(text: string): Promise<T> => (await client.query(text)).rows[0] as T;
  const { number, text } = await ask<{ number: number; text: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text`,
  );
  const { encoding, ctype } = await ask<{ encoding: string; ctype: string }>(
    `SELECT pg_encoding_to_char(encoding) AS encoding, coalesce(datctype, '') AS ctype FROM pg_database WHERE datname = current_database()`,
  );
  const { found } = await ask<{ found: boolean }>(`SELECT to_regclass('kehu_migration') IS NOT NULL AS found`);
  const done = found ? (await ask<{ n: number }>(`SELECT count(*)::int AS n FROM kehu_migration`)).n : 0;
  return [
    { check: 'database', ok: number >= OLDEST_POSTGRES, detail: `PostgreSQL ${text}, needs 15 or newer` },
    {
      check: 'encoding',
      ok: encoding === 'UTF8' && ctype !== 'C' && ctype !== 'POSIX',
      detail: `${encoding}, ctype ${ctype}; search needs UTF8 with a Unicode ctype`,
    },
    {
      check: 'migrations',
      ok: done === migrations.length || done === 0,
      detail: `${done} of ${migrations.length} done`,
    },
  ];
}
