import type { FastifyInstance } from 'fastify';
import {
  execute,
  getOperationAST,
  GraphQLError,
  subscribe,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { randomUUID } from 'node:crypto';
import { WebSocketServer, type WebSocket } from 'ws';
import { spendAllowance } from './allowance.js';
import { RequestContext, type Actor } from './context.js';
import { errorFormatter } from './graphql.js';
import { refuseExcess } from './limits.js';
import { serveEvents, type OpenStream } from './event-stream.js';
import { refusedText } from './query-text.js';
import { rightsOf } from './rights.js';
import { credentialsOf, SESSION_COOKIE, type Credentials, type Edge } from './http.js';

const LARGEST_MESSAGE = 256 * 1024;
const SUBSCRIPTIONS_A_SOCKET = 100;
const FORBIDDEN_CLOSE = 4403;
const RECHECK_MS = 4_000;

type Extra = {
  socket: WebSocket;
  request: { headers: Record<string, string | string[] | undefined> };
  actor?: Actor;
  credentials?: Credentials;
};

/** Live updates over graphql-ws at `/graphql` and over SSE at `/graphql/stream`. */
export async function serveSubscriptions(app: FastifyInstance, edge: Edge, schema: GraphQLSchema) {
  const format = errorFormatter(edge.services.log);
  const formatAll = (errors: readonly GraphQLError[]) => errors.map((error) => format(error.toJSON(), error));
  const formatted = (result: ExecutionResult): FormattedExecutionResult => {
    const { errors, ...data } = result;
    return errors ? { ...data, errors: formatAll(errors) } : data;
  };
  const wss = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  app.server.on('upgrade', (request, socket, head) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/graphql' || !isOwnOrigin(request.headers)) return socket.destroy();
    wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
  });
  const open = new Map<Extra, number>();
  const ws = useServer<Record<string, unknown>, Extra>(
    {
      schema,
      execute: limited(execute),
      subscribe: limited(subscribe),
      connectionInitWaitTimeout: 3_000,
      onConnect: async (connection) => {
        const credentials = socketCredentials(connection.extra, connection.connectionParams);
        const actor = await edge.authenticate(edge.services, credentials);
        if (actor.kind === 'ANONYMOUS') return false;
        connection.extra.actor = actor;
        connection.extra.credentials = credentials;
        open.set(connection.extra, 0);
        return true;
      },
      onSubscribe: ({ extra }, _id, { query }) => {
        const count = (open.get(extra) ?? 0) + 1;
        open.set(extra, count);
        if (count > SUBSCRIPTIONS_A_SOCKET) extra.socket.close(4429, 'Too many subscriptions');
        const refusal = refusedText(query);
        return refusal === null ? undefined : [refusal];
      },
      onComplete: ({ extra }) => void open.set(extra, Math.max(0, (open.get(extra) ?? 1) - 1)),
      onError: (_ctx, _id, _payload, errors) => formatAll(errors) as never,
      onNext: (_ctx, _id, _payload, _args, result) => formatted(result),
      onClose: ({ extra }) => void open.delete(extra),
      context: async ({ extra }) =>
        new RequestContext(
          edge.services,
          await edge.authenticate(edge.services, extra.credentials ?? none),
          new Date(),
          randomUUID(),
        ),
    },
    wss,
  );
  const streams = serveEvents(app, edge, {
    schema,
    execute: limited(execute) as typeof execute,
    subscribe: limited(subscribe) as typeof subscribe,
    formatted,
  });
  const lasting = (): OpenStream[] => [...[...open.keys()].map(asStream), ...streams];
  const timer = setInterval(() => void closeRevoked(edge, lasting()), RECHECK_MS);
  timer.unref();
  return {
    async dispose() {
      clearInterval(timer);
      for (const stream of streams) stream.end();
      await ws.dispose();
      wss.close();
    },
  };
}

const none: Credentials = { session: null, bearer: null };

const asStream = ({ actor, credentials, socket }: Extra): OpenStream => ({
  credentials: credentials ?? none,
  rights: actor ? rightsOf(actor) : '',
  end: () => socket.close(FORBIDDEN_CLOSE, 'Forbidden'),
});

/**
 * Ends what stayed open while its session, token or user went bad, or may do something else than when it was opened: a
 * client that may still come in connects again and is asked anew. Looked at every few seconds.
 */
async function closeRevoked(edge: Edge, lasting: readonly OpenStream[]): Promise<void> {
  for (const stream of lasting) {
    const actor = await edge.authenticate(edge.services, stream.credentials).catch(() => null);
    if (actor !== null && (actor.kind === 'ANONYMOUS' || rightsOf(actor) !== stream.rights)) stream.end();
  }
}

/** The limits of a request hold on a socket too. */
function limited<R>(
  run: (args: ExecutionArgs) => R | PromiseLike<R>,
): (args: ExecutionArgs) => Promise<R | ExecutionResult> {
  return async (args) => {
    const { schema, document, operationName, variableValues, contextValue } = args;
    try {
      const operation = getOperationAST(document, operationName);
      if (operation) {
        const { calls, spent } = refuseExcess(schema, operation, document, variableValues);
        await spendAllowance(contextValue as RequestContext, calls, spent);
      }
      return (await run(args)) as R;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };
}

/** A page of another site must not open a socket with our cookie; programs send no origin. */
function isOwnOrigin(headers: Record<string, string | string[] | undefined>): boolean {
  if (typeof headers.origin !== 'string') return true;
  try {
    return new URL(headers.origin).host === headers.host;
  } catch {
    return false;
  }
}

function socketCredentials(extra: Extra, params: Record<string, unknown> | undefined): Credentials {
  const cookies = Object.fromEntries(
    String(extra.request.headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim().split('=') as [string, string]),
  );
  const given =
    typeof params?.authorization === 'string'
      ? { ...extra.request.headers, authorization: params.authorization }
      : extra.request.headers;
  return credentialsOf({ headers: given as never, cookies: { [SESSION_COOKIE]: cookies[SESSION_COOKIE] } });
}
