import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database.js';
import { transactionsTriedAgain } from './transaction.js';

/** What `/metrics` tells, in Prometheus' text format. */
export interface Metrics {
  readonly registry: Registry;
  observeRequest(route: string, status: number, seconds: number): void;
}

/** How often the delay of the event loop is looked at. */
const LOOK_MS = 10;

/** Our own small set: the library's default collectors do not pass Prometheus' own lint. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const duration = new Histogram({
    name: 'kehu_http_request_duration_seconds',
    help: 'Time from request to response.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const requests = new Counter({
    name: 'kehu_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'status'],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('kehu_process_resident_memory_bytes', 'Memory of the server process.', () => process.memoryUsage.rss());
  gauge('kehu_process_uptime_seconds', 'Time since the server process began.', () => process.uptime());
  gauge('kehu_database_connections', 'Open connections of the pool.', () => database.pool.totalCount);
  gauge('kehu_database_waiting_requests', 'Requests that wait for a connection.', () => database.pool.waitingCount);
  const loop = monitorEventLoopDelay({ resolution: LOOK_MS });
  loop.enable();
  gauge(
    'kehu_process_heap_bytes',
    'Memory of the objects of the server process.',
    () => process.memoryUsage().heapUsed,
  );
  gauge('kehu_event_loop_lag_seconds', 'The longest the event loop was late since it was last asked.', () => {
    const late = Math.max(0, loop.max / 1e9 - LOOK_MS / 1000);
    loop.reset();
    return late;
  });
  new Counter({
    name: 'kehu_transactions_retried_total',
    help: 'Transactions tried again after a deadlock or because something changed meanwhile.',
    registers,
    collect() {
      this.reset();
      this.inc(transactionsTriedAgain());
    },
  });
  return {
    registry,
    observeRequest(route, status, seconds) {
      const labels = { route, status: String(status) };
      duration.observe(labels, seconds);
      requests.inc(labels);
    },
  };
}
