/** What a figure is asked to be: at least or at most so much. */
export interface Goal {
  readonly what: string;
  readonly better: 'more' | 'less';
  readonly reach: number;
}

const atLeast = (reach: number, what: string): Goal => ({ what, better: 'more', reach });
const atMost = (reach: number, what: string): Goal => ({ what, better: 'less', reach });

/** Every figure by its key, in the order of the table. */
export const goals: Readonly<Record<string, Goal>> = {
  'customer360.statements': atMost(1, 'SQL statements of the whole 360'),
  'customer360.vsLimit': atLeast(0.65, '360: throughput / bare limit, 8 connections'),
  'customer360.vsUsualStack': atLeast(8, '360: throughput / Apollo, Express and TypeORM find'),
  'customer360.vsPostgraphile': atLeast(2, '360: throughput / PostGraphile 5 on Node 24'),
  'customer360.heavy': atMost(3, '360: p95 of a customer with 10,000 events / of others'),
  'list.page1.vsPostgraphile': atLeast(1.8, '50 customers of a region and stage by value: throughput / PostGraphile 5'),
  'customer360.decryption': atMost(1.2, '360: processor time with numbers opened / masked'),
  'list.deep': atLeast(0.9, 'customers: throughput of a deep page / of page 1'),
  'list.scoped': atLeast(0.75, 'customers: throughput within a region / everywhere'),
  'list.scopedCost': atMost(1.3, 'customers: processor time within a region / everywhere'),
  'search.vsTrigram': atMost(0.1, 'search 王伟: p95 / trigram LIKE by hand'),
  'segmentPreview.p50': atMost(0.15, 'preview of 32 rules: p50 / SQL by hand'),
  'segmentPreview.p95': atMost(0.08, 'preview of 32 rules: p95 / SQL by hand'),
  'segment.incremental': atMost(0.05, '100 segments, 1,000 changed customers: following / counting all anew'),
  'rebuild.vsSql': atMost(1.5, 'full rebuild of figures: time / SQL by hand'),
  'dirty1000.ms': atMost(100, 'figures of 1,000 changed customers, ms'),
  'orderCreate.vsPlain': atLeast(0.7, 'orderCreate: throughput / without figures'),
  'orderCreate.vsTransaction': atLeast(1.4, 'orderCreate: throughput / five statements in a transaction'),
  'ingest.batch': atLeast(15, 'events a second, 1,000 a call / one a call'),
  'claim.p95': atMost(40, '50 agents, 10,000 waiting: p95 of a claim, ms'),
  'claim.doubles': atMost(0, 'tickets handed out twice'),
  'claim.vsSql': atLeast(0.7, 'claims: throughput / the bare statement, 50 connections'),
  'claim.sixteen': atLeast(1000, '16 agents at two servers, 2,000 waiting: claims a second'),
  'claim.sixteen.p99': atMost(50, 'the same: p99 of a claim, ms'),
  'claim.sixteen.faults': atMost(0, 'the same: handed out twice, out of order or beyond the capacity'),
  'import.vsCopy': atMost(2.5, 'customers of a file: time / COPY and INSERT of the same rows'),
  'import.rowsPerSecond.customers': atLeast(20_000, 'customers imported a second'),
  'import.rowsPerSecond.orders': atLeast(10_000, 'orders imported a second'),
  'start.cold': atMost(15, 'first start with the demo company to the first page, s'),
  'start.warm': atMost(4, 'start with data to the first page, s'),
  'load.reads.p99': atMost(3, 'interactive reads under load: p99 / p99 of quiet'),
  'load.errors': atMost(0, 'answers that are neither right nor an honest refusal'),
  'load.memory.server': atMost(0.05, 'memory of the server: growth over the second half of the load'),
  'load.memory.heap': atMost(0.05, 'objects of the server: growth over the second half of the load'),
  'load.memory.database': atMost(0.05, 'memory of PostgreSQL: growth over the second half of the load'),
  'load.jobsLeft': atMost(5, 'jobs in the queue some seconds after the load'),
  'memory.idle': atMost(600, 'server and PostgreSQL at rest, MB'),
};

/** Whether a figure is where it should be. */
export const isReached = ({ better, reach }: Goal, value: number): boolean =>
  better === 'more' ? value >= reach : value <= reach;
