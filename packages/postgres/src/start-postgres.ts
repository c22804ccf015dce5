import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareBinaries } from './binaries.js';
import { dataFolder, openDataFolder, pathFor } from './data-folder.js';
import { createDatabase, dropDatabase, ensureDatabase } from './databases.js';
import { freePort } from './free-port.js';
import { keepRunning } from './keep-running.js';
import { ensureCluster, superuser } from './make-cluster.js';
import { clearTheWay } from './orphan.js';
import { isPostgres, readPostmaster } from './postmaster.js';
import { chooseRunAs } from './run-as.js';
import { EarlyExit, launch, type Launch, type ServerProcess } from './server-process.js';
import { durableSettings, sharedMemorySettings, throwawaySettings, usableMemory, type Settings } from './settings.js';
import { PostgresStartError } from './start-error.js';

/** What to start. */
export interface StartOptions {
  /** Holds the cluster, its password and, as far as we are concerned, anything else. Made when missing. */
  readonly dataDir: string;
  /** A port of the loopback interface; without it any free one. */
  readonly port?: number;
  /** Server settings on top of the defaults. */
  readonly settings?: Settings;
  /** false for data that may be lost with the machine: nothing waits for the disk. Default true. */
  readonly durable?: boolean;
  /** The database that `url` names; created when missing. Default `kehu`. */
  readonly database?: string;
  /** Takes each line PostgreSQL logs, and ours about an orphan. Default: nowhere. */
  readonly log?: (line: string) => void;
  /** Called when PostgreSQL ended although nobody asked; it is started again on the same port. */
  readonly onLost?: () => void;
  /** Called when it could not be started again, or ended five times within a minute. */
  readonly onGivenUp?: (error: Error) => void;
}

/** A running PostgreSQL. It never outlives this process. */
export interface Postgres {
  /** Connects as the superuser to the database of the options. Holds the password. */
  readonly url: string;
  readonly port: number;
  /** Whether this start has made the cluster. */
  readonly isNew: boolean;
  /** Ends all sessions, writes everything down, stops. Safe to call again. */
  stop(): Promise<void>;
  /** Creates a database, a copy of `template` if given (which nobody may be connected to); answers its URL. */
  createDatabase(name: string, options?: { template?: string }): Promise<string>;
  /** Drops a database with its sessions; content when there is none. */
  dropDatabase(name: string): Promise<void>;
}

const urlFor = (port: number, password: string, database: string): string =>
  `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

/**
 * Starts the PostgreSQL of a data folder from npm-installed binaries: makes the cluster at first, clears up after a crash.
 * Fails with `PostgresStartError`.
 */
export async function startPostgres(options: StartOptions): Promise<Postgres> {
  const { dataDir, durable = true, database = 'kehu', log = () => undefined } = options;
  const runAs = chooseRunAs();
  const binaries = prepareBinaries(runAs);
  const folder = openDataFolder(dataDir, runAs);
  await clearTheWay(folder.cluster, resolve(dataDir), log);
  const { password, isNew } = await ensureCluster(binaries, folder, runAs, durable);
  const defaults = durable ? durableSettings(usableMemory()) : throwawaySettings;
  const how = {
    postgres: binaries.postgres,
    cluster: folder.cluster,
    clusterPath: pathFor(runAs, folder.cluster),
    settings: { ...defaults, ...sharedMemorySettings(), ...options.settings },
    runAs,
    log,
  };
  const { server, port } = await launchPatiently(options, how);
  const again = async () => (await launchPatiently({ ...options, port }, how)).server;
  const stop = keepRunning(server, again, {
    onLost: options.onLost ?? (() => log('PostgreSQL ended unasked and is started again')),
    onGivenUp: options.onGivenUp ?? ((error) => log(`PostgreSQL could not be started again: ${error.message}`)),
  });
  const adminUrl = urlFor(port, password, 'postgres');
  try {
    const url = await ensureDatabase(adminUrl, database);
    return {
      url,
      port,
      isNew,
      stop,
      createDatabase: (name, { template } = {}) => createDatabase(adminUrl, name, template),
      dropDatabase: (name) => dropDatabase(adminUrl, name),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const attempts = 20;

/** Starts, and starts again where waiting helps: a free port was snatched, or backends of a killed PostgreSQL still hold its memory. */
async function launchPatiently(
  options: StartOptions,
  how: Omit<Launch, 'port'>,
): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    try {
      return { server: await launch({ ...how, port }), port };
    } catch (error) {
      if (!(error instanceof EarlyExit)) throw error;
      if (attempt === attempts || !(await mayTryAgain(error.output, options, how))) throw failure(error, port);
    }
  }
}

async function mayTryAgain(
  output: string,
  { dataDir, port }: StartOptions,
  how: Omit<Launch, 'port'>,
): Promise<boolean> {
  // Somebody was quicker: this refuses if he lives, and clears up if he does not.
  if (/lock file .* already exists/.test(output)) await clearTheWay(how.cluster, resolve(dataDir), how.log);
  else if (/could not bind/.test(output)) return port === undefined;
  else if (!/pre-existing shared memory block/.test(output)) return false;
  await sleep(250);
  return true;
}

function failure(error: EarlyExit, port: number): PostgresStartError {
  if (/could not bind/.test(error.output)) {
    return new PostgresStartError(
      'PORT_TAKEN',
      `Port ${port} of the embedded PostgreSQL is taken by another program.`,
      { cause: error },
    );
  }
  return new PostgresStartError('START_FAILED', error.message, { cause: error });
}

/**
 * The URL of the PostgreSQL that some process (a running server) has started on a data folder; undefined when none runs.
 * Lets a command-line tool work beside the server.
 */
export function runningPostgres(dataDir: string, database = 'kehu'): string | undefined {
  const { cluster, passwordFile } = dataFolder(dataDir);
  const found = readPostmaster(cluster);
  if (!found?.isReady || !isPostgres(found.pid)) return undefined;
  return urlFor(found.port, readFileSync(passwordFile, 'utf8').trim(), database);
}
