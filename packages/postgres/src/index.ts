export { PostgresStartError, type PostgresStartCode } from './start-error.js';
export { freePort } from './free-port.js';
export type { Settings } from './settings.js';
export { runningPostgres, startPostgres, type Postgres, type StartOptions } from './start-postgres.js';
export { testCluster } from './test-cluster.js';
