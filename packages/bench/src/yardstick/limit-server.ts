import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fastify } from 'fastify';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
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
const known = new LRUCache<string, string>({ max: 10_000, ttl: 30_000 });

/** The token's id, or null for a stranger; kept for half a minute as the server does. */
async function holderOf(header: string | undefined): Promise<string | null> {
  const hash = createHash('sha256')
    .update(header?.slice('Bearer '.length) ?? '')
    .digest();
  const key = hash.toString('base64');
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM api_token WHERE token_hash = $1 AND revoked_at IS NULL',
    [hash],
  );
  const id = rows[0]?.id ?? null;
  if (id !== null) known.set(key, id);
  return id;
}

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
