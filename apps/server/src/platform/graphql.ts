import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { AuthenticationError, buildSchemaSync, type AuthChecker, type ClassType } from 'type-graphql';
import type { RequestContext } from './context.js';
import { isDatabaseAway, requestError } from './errors.js';
import type { Feature } from './feature.js';
import { jitPlugin } from './jit.js';
import { KnownOperations } from './known-operations.js';
import { limits, limitsPlugin } from './limits.js';
import type { Log } from './log.js';
import { answerDirectly } from './part-resolver.js';
import { UserErrorResolver } from './payload.js';

/** Marks what may be asked without signing in: `@Authorized(PUBLIC)`. */
export const PUBLIC = 'public';

/** Marks what everyone who is signed in may ask: `@Authorized(SIGNED_IN)`. */
export const SIGNED_IN = 'signed-in';

/** `@Authorized('tickets:read', 'tickets:write')`: any one of the permissions lets the caller in. */
const authChecker: AuthChecker<RequestContext, string> = ({ context, info }, permissions) => {
  if (permissions.includes(PUBLIC)) return true;
  if (context.actor.kind === 'ANONYMOUS') throw new AuthenticationError();
  if (permissions.includes(SIGNED_IN) || permissions.some((permission) => context.may(permission))) return true;
  throw requestError('FORBIDDEN', `${info.fieldName} needs the right ${permissions.join(' or ')}.`);
};

/** Builds the schema from what the features bring. */
export function schemaOf(features: readonly Feature[]): GraphQLSchema {
  const instances = new Map<unknown, object>([[UserErrorResolver, new UserErrorResolver()]]);
  for (const resolver of features.flatMap((feature) => [...(feature.resolvers ?? [])])) {
    instances.set(resolver.constructor, resolver);
  }
  const parts = features.flatMap((feature) => [...(feature.partResolvers ?? [])]);
  for (const part of parts) instances.set(part, new part());
  const resolvers = [...instances.keys()] as [ClassType, ...ClassType[]];
  const schema = buildSchemaSync({
    resolvers: resolvers as never,
    container: { get: (resolver: unknown) => instances.get(resolver) },
    authChecker,
    validate: false,
    // Live updates are asked of the hub by each subscription; the library only wants to see that there is one.
    pubSub: { publish: () => undefined, subscribe: () => neverEnding() } as never,
  });
  answerDirectly(schema, parts);
  describeRoots(schema);
  nameOperations(schema);
  return schema;
}

/**
 * The one place every mutation passes: what it does is known to its transactions by name, so that the audit tells of it,
 * whichever area it belongs to. A mutation that changed nothing in a transaction is told of afterwards.
 */
function nameOperations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    field.resolve = async (root, given: Record<string, unknown>, ctx: RequestContext, info) => {
      const doing = ctx.doing(field.name, given);
      const answer = (await resolve?.(root, given, doing, info)) as { userErrors?: unknown[] } | null | undefined;
      if (answer?.userErrors?.length === 0) await ctx.services.audit.tell(doing);
      return answer;
    };
  }
}

/** The library gives the three roots no description. */
function describeRoots(schema: GraphQLSchema): void {
  const words: [{ description?: string | null } | null | undefined, string][] = [
    [schema.getQueryType(), 'What can be asked. Only what the caller may see is answered.'],
    [schema.getMutationType(), 'What can be done. A refusal is told in `userErrors` of the payload.'],
    [schema.getSubscriptionType(), 'What can be watched. Events carry ids: ask again for what you show.'],
  ];
  for (const [root, description] of words) if (root) root.description = description;
}

async function* neverEnding(): AsyncGenerator<never> {
  await new Promise(() => undefined);
}

const known = new Map<string, string>([
  ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
]);
const passed = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'TOO_EXPENSIVE',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
]);

/** Turns every error into one of our codes and lets nothing internal out; bugs are logged here, once. */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const where = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    const told = (code: string, message: string): GraphQLFormattedError => ({
      message,
      ...where,
      extensions: { code },
    });
    if (cause instanceof AuthenticationError) return told('UNAUTHENTICATED', 'Sign in first.');
    const code = String(formatted.extensions?.code ?? extensionsOf(cause)?.code ?? '');
    const ours = known.get(code) ?? code;
    if (passed.has(ours)) return told(ours, withoutHints(formatted.message));
    if (isValueError(error)) return told('BAD_USER_INPUT', withoutHints(formatted.message));
    if (isDatabaseAway(cause)) return told('SERVICE_UNAVAILABLE', 'The database is away for a moment. Try again.');
    log.error({ err: cause, path: formatted.path }, 'a request failed');
    return told('INTERNAL', 'Something went wrong on our side.');
  };
}

/** Compiled operations make errors without extensions, against the type. */
const extensionsOf = (cause: unknown): GraphQLError['extensions'] | undefined =>
  cause instanceof GraphQLError ? cause.extensions : undefined;

/** Errors of graphql itself before anything ran: a bad literal or variable. */
const isValueError = (error: unknown): boolean =>
  error instanceof GraphQLError && error.originalError === undefined && error.path === undefined;

/** Suggestions would tell an outsider the names of the schema. */
const withoutHints = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '');

/** How GraphQL is answered: in the ordinary way, or, what was answered before, without finding out again what is asked. */
export interface Answering {
  readonly apollo: ApolloServer<RequestContext>;
  readonly known: KnownOperations;
}

/** The GraphQL server over the schema, with our limits and the compiled execution. */
export function answeringOf(schema: GraphQLSchema, log: Log): Answering {
  const format = errorFormatter(log);
  const known = new KnownOperations(schema, format);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    formatError: format,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.faults },
    plugins: [
      plainJsonStatus(),
      limitsPlugin(schema),
      jitPlugin(schema, format, known),
      ApolloServerPluginCacheControlDisabled(),
      // Our explorer needs nobody else's server; this address only answers queries.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  return { apollo, known };
}

/**
 * GraphQL over HTTP: a client that does not ask for `application/graphql-response+json` gets 200 with the errors for a
 * request that is well formed JSON but not a valid GraphQL operation.
 */
function plainJsonStatus(): ApolloServerPlugin<RequestContext> {
  const invalid = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, errors }) {
          if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
          if (response.body.kind !== 'single' || response.body.singleResult.data !== undefined) return;
          if (errors?.every((error) => invalid.has(error.extensions.code))) response.http.status = 200;
        },
      };
    },
  };
}
