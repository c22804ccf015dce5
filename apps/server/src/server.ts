import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { buildApp, entitiesOf, type App } from './app.js';
import { migrations } from './migrations/index.js';
import type { Config } from './platform/config.js';
import { RequestContext, systemActor, type Services } from './platform/context.js';
import { openDatabase, run } from './platform/database.js';
import { EventBus } from './platform/events.js';
import { answeringOf } from './platform/graphql.js';
import { buildHttp, type Edge } from './platform/http.js';
import { loadKeyRing } from './platform/keys.js';
import { LiveHub, RESYNC } from './platform/live.js';
import type { Log } from './platform/log.js';
import { createMetrics } from './platform/metrics.js';
import { restoreIndexes } from './platform/postponed-indexes.js';
import { serveSubscriptions } from './platform/sockets.js';
import { sql } from './platform/sql.js';
import { KEYS_TOPIC, Vault } from './platform/vault.js';
import { unlockVault } from './platform/vault-store.js';
import { migrateJobs, startWorker } from './platform/worker.js';

/** The product over an open, migrated database: what the server, the operator's tool and the tests share. */
export interface Kernel {
  readonly app: App;
  readonly services: Services;
  /** The system acting, at this moment. */
  system(name: string): RequestContext;
  close(): Promise<void>;
}

/** Opens the database, brings its tables up to date and builds every area over it. */
export async function openKernel(
  config: Config,
  url: string,
  log: Log,
  options: { migrate: boolean },
): Promise<Kernel> {
  const live = new LiveHub(url, log);
  const app = buildApp(live);
  const { readUrls } = config;
  const isOwn = config.databaseUrl === null;
  const database = await openDatabase({ url, readUrls, entities: entitiesOf(app.features), migrations, log, isOwn });
  const events = new EventBus(app.features.flatMap((feature) => [...(feature.listeners ?? [])]));
  const keys = new Vault(loadKeyRing(config.keys, join(config.dataDir, 'keys')));
  live.listen(({ topic }) => {
    if (topic === KEYS_TOPIC || topic === RESYNC) keys.ring.reload();
  });
  const services: Services = { config, database, log, events, live, keys, audit: app.audit };
  const system = (name: string): RequestContext => new RequestContext(services, systemActor(name), new Date(), name);
  try {
    if (options.migrate) {
      await restoreIndexes(database.pool);
      await database.source.runMigrations();
    }
    await unlockVault(keys, database.pool);
    if (options.migrate) {
      await migrateJobs(services);
      await app.access.ensureRoles(system('start'));
      await app.access.ensureFirstAdministrator(system('start'));
      for (const feature of app.features) await feature.onStart?.(system('start'));
    }
    await live.start();
  } catch (error) {
    await live.stop();
    await database.close();
    throw error;
  }
  return {
    app,
    services,
    system,
    async close() {
      for (const feature of app.features) await feature.onStop?.(services);
      await live.stop();
      await database.close();
    },
  };
}

const builtConsole = resolve(fileURLToPath(import.meta.url), '../../../admin/dist');

/** The documents the console was built with, by their hash. */
function persistedDocuments(dir: string): ReadonlyMap<string, string> {
  const file = join(dir, 'persisted-documents.json');
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** So many turns of the event loop take a request from the listening socket to its answer being made. */
const TURNS_TO_BEGIN = 3;

/** Listens for requests and runs jobs, until `stop`: which answers what has begun, then lets go of everything. */
export async function serve({ app, services }: Kernel, options: { jobs: boolean } = { jobs: true }) {
  const { config, database, log } = services;
  const { apollo, known } = answeringOf(app.schema, log);
  await apollo.start();
  const consoleDir = existsSync(join(builtConsole, 'index.html')) ? builtConsole : null;
  let stopping = false;
  const edge: Edge = {
    services,
    apollo,
    known,
    metrics: createMetrics(database),
    authenticate: (own, credentials) => app.authentication.actorOf(own, credentials),
    sdl: () => app.sdl,
    consoleDir,
    documents: persistedDocuments(builtConsole),
    routes: app.features.flatMap(({ routes }) => (routes ? [routes] : [])),
    async isReady() {
      if (stopping) return false;
      await run(database.pool, sql`SELECT 1`);
      return true;
    },
  };
  const http = await buildHttp(edge);
  const sockets = await serveSubscriptions(http, edge, app.schema);
  const jobs = app.features.flatMap((feature) => [...(feature.jobs ?? [])]);
  const worker = options.jobs ? await startWorker(services, jobs) : null;
  await http.listen({ port: config.port, host: config.host });
  const { port } = http.server.address() as AddressInfo;
  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    async stop() {
      stopping = true;
      await sockets.dispose();
      // A connection that is idle by what was read so far may hold a request that has arrived: it is accepted, read, then begun.
      for (let turn = 0; turn < TURNS_TO_BEGIN; turn += 1) await setImmediate();
      await http.close();
      await worker?.stop();
      await apollo.stop();
    },
  };
}
