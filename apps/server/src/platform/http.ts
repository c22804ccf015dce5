import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RequestContext, type Actor, type Services, type Transport } from './context.js';
import type { Routes } from './feature.js';
import { failure } from './http-failure.js';
import type { KnownOperations } from './known-operations.js';
import type { Metrics } from './metrics.js';
import { refusedText } from './query-text.js';
import { preferredLocale } from './sentences.js';

const BODY_LIMIT = 1024 * 1024;
export const SESSION_COOKIE = 'kehu_session';

/** Everything the console and the explorer need comes from this server; styles are inline because antd writes them. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
  },
};

/** What the edge needs from the features. */
export interface Edge {
  readonly services: Services;
  readonly apollo: ApolloServer<RequestContext>;
  readonly known: KnownOperations;
  readonly metrics: Metrics;
  /** Who presents this session cookie or bearer token; anonymous when neither is good. */
  authenticate(services: Services, credentials: Credentials): Promise<Actor>;
  /** The contract as text. */
  sdl(): string;
  /** The built console, and its manifest of persisted documents; null when it is not built. */
  readonly consoleDir: string | null;
  readonly documents: ReadonlyMap<string, string>;
  readonly routes: readonly Routes[];
  isReady(): Promise<boolean>;
}

export interface Credentials {
  readonly session: string | null;
  readonly bearer: string | null;
}

/** Builds the HTTP server; it is not listening yet. */
export async function buildHttp(edge: Edge): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    // Whatever arrives before its connection is closed has begun, and is answered.
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    trustProxy: false,
    routerOptions: { maxParamLength: 200 },
  });
  protectAnswers(app);
  await app.register(cookie);
  answerErrorsAsJson(app);
  countRequests(app, edge);
  serveHealth(app, edge);
  serveSecurityText(app, edge);
  await serveGraphql(app, edge);
  for (const routes of edge.routes) routes(app, (request, reply) => contextOf(edge, request, reply));
  await serveConsole(app, edge);
  return app;
}

/** Reads who asks from the headers of an HTTP request. */
export function credentialsOf(
  request: Pick<FastifyRequest, 'headers'> & { cookies?: Record<string, string | undefined> },
): Credentials {
  const header = request.headers.authorization;
  const bearer = typeof header === 'string' && header.startsWith('Bearer ') ? header.slice(7).trim() : null;
  return { session: request.cookies?.[SESSION_COOKIE] ?? null, bearer };
}

/** Headers that say the same with every answer: the library would put each of them together anew for every request. */
function protectAnswers(app: FastifyInstance): void {
  const headers = new Map<string, string>();
  const answer = { setHeader: headers.set.bind(headers), removeHeader: () => undefined };
  const write = helmet({ contentSecurityPolicy, strictTransportSecurity: false, crossOriginEmbedderPolicy: false });
  write({} as Parameters<typeof write>[0], answer as unknown as Parameters<typeof write>[1], () => undefined);
  app.addHook('onRequest', (_request, reply, next) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    next();
  });
}

async function serveGraphql(app: FastifyInstance, edge: Edge): Promise<void> {
  app.addHook('preHandler', async (request, reply) => {
    if (!request.url.startsWith('/graphql')) return undefined;
    // What somebody may see is kept by no browser and no proxy.
    void reply.header('cache-control', 'no-store');
    const replaced = request.method === 'POST' ? await replacePersisted(edge, request, reply) : undefined;
    return replaced ?? refuseText(request, reply);
  });
  const begun = new WeakMap<FastifyRequest, RequestContext>();
  const ordinary = fastifyApolloHandler(edge.apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply) =>
      begun.get(request) ?? contextOf(edge, request, reply),
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    async handler(request, reply): Promise<unknown> {
      const known = await answerKnown(edge, begun, request, reply);
      if (known !== null) return known;
      const answer: unknown = await ordinary.call(app, request, reply);
      if (request.method === 'POST' && reply.statusCode === 200) {
        edge.known.keepContentType(request.headers.accept, String(reply.getHeader('content-type')));
      }
      return answer;
    },
  });
  app.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(edge.sdl()));
}

/** The answer to an operation that is known; null for what must go the ordinary way, with what was found out for it in `begun`. */
async function answerKnown(
  edge: Edge,
  begun: WeakMap<FastifyRequest, RequestContext>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Buffer | null> {
  const found = request.method === 'POST' ? edge.known.find(request.body, request.headers.accept) : null;
  if (!found) return null;
  const ctx = await contextOf(edge, request, reply).catch(() => null);
  if (ctx === null) return null;
  begun.set(request, ctx);
  const answer = await found.run(ctx);
  if (answer === null) return null;
  void reply.header('content-type', found.type);
  return Buffer.from(answer);
}

/** The context of one HTTP request: who asks, and how to answer a cookie. */
export async function contextOf(edge: Edge, request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  const actor = await edge.authenticate(edge.services, credentialsOf(request));
  const secure = request.protocol === 'https';
  const transport: Transport = {
    ip: request.ip,
    userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300),
    locale: preferredLocale(request.headers['accept-language']),
    cookie: (name) => request.cookies[name],
    setCookie: (name, value, maxAge) => {
      void reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge });
    },
    setHeader: (name, value) => void reply.header(name, value),
  };
  return new RequestContext(edge.services, actor, new Date(), request.id, transport);
}

/** The console sends the hash of a document that was known when it was built, instead of its text. */
async function replacePersisted(
  edge: Edge,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const body = request.body as { documentId?: unknown; query?: unknown } | null;
  if (body === null || typeof body !== 'object' || typeof body.documentId !== 'string') return undefined;
  const text = edge.documents.get(body.documentId);
  if (text === undefined) return reply.code(400).send(failure('BAD_USER_INPUT', 'The document is not known.'));
  delete body.documentId;
  body.query = text;
  return undefined;
}

/** Some texts cost too much before the limits of a query can be looked at. */
function refuseText(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const { query } = (request.body ?? request.query ?? {}) as { query?: unknown };
  const refusal = typeof query === 'string' ? refusedText(query) : null;
  return refusal === null ? undefined : reply.code(400).send({ errors: [refusal.toJSON()] });
}

function answerErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      return reply.code(status).send(failure('INTERNAL', `Something went wrong on our side (${request.id}).`));
    }
    const message = status === 413 ? 'The request is larger than 1 MB.' : 'The request is not valid JSON over HTTP.';
    return reply.code(status).send(failure('BAD_USER_INPUT', message));
  });
}

function countRequests(app: FastifyInstance, edge: Edge): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'other';
    edge.metrics.observeRequest(route, reply.statusCode, reply.elapsedTime / 1000);
    edge.services.log.debug({ id: request.id, route, status: reply.statusCode, ms: reply.elapsedTime }, 'request');
  });
}

function serveHealth(app: FastifyInstance, edge: Edge): void {
  app.get('/livez', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await edge.isReady().catch(() => false);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(edge.metrics.registry.contentType).send(await edge.metrics.registry.metrics()),
  );
}

const YEAR_MS = 365 * 86_400_000;

/** RFC 9116: where to tell of a weakness. */
function serveSecurityText(app: FastifyInstance, { services: { config } }: Edge): void {
  const { securityContact, publicUrl } = config;
  if (securityContact === null) return;
  const expires = new Date(Date.now() + YEAR_MS).toISOString();
  const address = '/.well-known/security.txt';
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${publicUrl}${address}`,
  ];
  app.get(address, async (_request, reply) => reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`));
}

async function serveConsole(app: FastifyInstance, edge: Edge): Promise<void> {
  const dir = edge.consoleDir;
  if (dir !== null) {
    await app.register(fastifyStatic, {
      root: dir,
      wildcard: false,
      index: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const forever = path.includes(`${join(dir, 'assets')}`);
        reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    app.get('/', async (_request, reply) => reply.sendFile('index.html'));
    if (existsSync(join(dir, 'explorer.html'))) {
      app.get('/explorer', async (_request, reply) => reply.sendFile('explorer.html'));
    }
  }
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && String(request.headers.accept ?? '').includes('text/html');
    if (dir !== null && wantsPage) return reply.sendFile('index.html');
    return reply.code(404).send(failure('BAD_USER_INPUT', 'There is nothing at this address.'));
  });
}
