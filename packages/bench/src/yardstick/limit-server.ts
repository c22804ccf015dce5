import { readdirSync, readFileSync } from 'node:fs';
import { fastify } from 'fastify';
import pg from 'pg';
import { holders } from './holders.js';
import { orderTransaction, type PlainOrder } from './order-transaction.js';

/*
 * The bare limit: what Fastify and one prepared statement could answer at most, with the same proof of who asks. The SQL
 * text makes the whole answer, which is sent as it comes. A process of its own, with a pool as large as the server's.
 */

const folder = new URL('./sql/', import.meta.url);
const statements = new Map(
  readdirSync(folder).map((file) => [file.replace('.sql', ''), readFileSync(new URL(file, folder), 'utf8')]),
);
const pool = new pg.Pool({
  connectionString: process.env.BENCH_DATABASE_URL,
  max: 10,
  idleTimeoutMillis: 0,
  options: '-c timezone=UTC',
});
const holderOf = holders(pool);

interface Asked {
  /** The name of a file of SQL, or a text of its own to prepare under that name. */
  readonly statement: string;
  readonly text?: string;
  readonly values: unknown[];
}

const app = fastify();
app.addHook('preHandler', async (request, reply) => {
  if ((await holderOf(request.headers.authorization)) === null) return reply.code(401).send();
  return undefined;
});

app.post('/run', async (request, reply) => {
  const { statement, text = statements.get(statement), values } = request.body as Asked;
  if (text === undefined) return reply.code(400).send();
  const { rows } = await pool.query<{ answer: string | null }>({ name: statement, text, values });
  return reply.type('application/json').send(rows[0]?.answer ?? 'null');
});

app.post('/order', (request) => orderTransaction(pool, request.body as PlainOrder));

const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.(address);
process.on('disconnect', () => process.exit(0));
