import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const alias = [
  // Vite would take graphql's index.mjs while libraries in node_modules take index.js: two copies refuse each other's types.
  { find: /^graphql$/, replacement: 'graphql/index.js' },
  // Tests read the sources of our packages, so they never see a stale build.
  { find: /^@kehu\/(analytics|postgres|schema)$/, replacement: join(repository, 'packages/$1/src/index.ts') },
];

/** For the root of a run; projects take it from there. Two workers on two cores; a bigger machine keeps one core for the database. */
export const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Those of the named files of a workspace that exist: a workspace need not have any. */
const present = (root, ...files) => files.map((file) => join(root, file)).filter((file) => existsSync(file));

const project = (root, name, test) => ({
  root,
  resolve: { alias },
  test: { name, environment: 'node', pool: 'forks', testTimeout: 20_000, hookTimeout: 60_000, ...test },
});

/**
 * Tests that touch nothing outside their process.
 * @param {string} root the folder of the workspace
 * @param {string} name the name of the project, as `vitest --project` takes it
 * @param {object} [test] vitest options that differ
 */
export const unitProject = (root, name, test = {}) =>
  // They share modules: loading those anew for each file would cost more than the tests.
  project(root, name, { include: ['src/**/*.test.ts'], isolate: false, ...test });

const databaseTests = ['src/**/*.db.test.ts', 'src/**/*.api.test.ts', 'test/**/*.db.test.ts', 'test/**/*.api.test.ts'];

/**
 * The server's two projects: plain tests, and those that ask a real PostgreSQL.
 * @param {string} root the folder of the server
 */
export const serverProjects = (root) => [
  unitProject(root, 'server-unit', { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], exclude: databaseTests }),
  project(root, 'server-db', {
    include: databaseTests,
    globalSetup: present(root, 'test/global-setup.ts'),
    setupFiles: present(root, 'test/setup.ts'),
    // Loading TypeORM anew for each file would cost 0.25 s; these tests share modules and keep their state in databases of their own.
    isolate: false,
  }),
];

/**
 * The browser journeys of the console: a real server, a real Chromium, after everything else and one at a time.
 * @param {string} root the folder of the console
 */
export const journeys = (root) =>
  project(root, 'journeys', {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: present(root, 'e2e/global-setup.ts'),
    fileParallelism: false,
    sequence: { groupOrder: 1 },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  });
