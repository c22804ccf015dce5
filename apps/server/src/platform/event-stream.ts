import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { execute, ExecutionResult, FormattedExecutionResult, GraphQLSchema, subscribe } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { RequestContext } from './context.js';
import { failure } from './http-failure.js';
import { contextOf, credentialsOf, type Credentials, type Edge } from './http.js';
import { rightsOf } from './rights.js';

/** A stream that a caller listens to. */
export interface OpenStream {
  readonly credentials: Credentials;
  /** What its listener might do when it was opened. */
  readonly rights: string;
  end(): void;
}

interface Streams {
  readonly schema: GraphQLSchema;
  readonly execute: typeof execute;
  readonly subscribe: typeof subscribe;
  formatted(result: ExecutionResult): FormattedExecutionResult;
}

const unauthenticated = failure('UNAUTHENTICATED', 'Sign in first.');

/** Live updates as server-sent events at `/graphql/stream`; answers the streams that are open. */
export function serveEvents(app: FastifyInstance, edge: Edge, streams: Streams): ReadonlySet<OpenStream> {
  const open = new Set<OpenStream>();
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const handler = createHandler({
    schema: streams.schema,
    execute: streams.execute,
    subscribe: streams.subscribe,
    onNext: (_ctx, _request, result) => streams.formatted(result as ExecutionResult) as ExecutionResult,
    context: (request) => contexts.get(request.raw) as never,
  });
  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      const context = await contextOf(edge, request, reply);
      if (context.actor.kind === 'ANONYMOUS') return reply.code(401).send(unauthenticated);
      contexts.set(request, context);
      // Proxies must pass events on at once.
      reply.raw.setHeader('x-accel-buffering', 'no');
      const rights = rightsOf(context.actor);
      const stream = { credentials: credentialsOf(request), rights, end: () => void reply.raw.destroy() };
      open.add(stream);
      try {
        await handler(request, reply);
      } finally {
        open.delete(stream);
      }
      return reply;
    },
  });
  return open;
}
