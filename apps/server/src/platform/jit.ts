import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.js';

type Compiled = CompiledQuery | 'not compilable';
const KEPT_DOCUMENTS = 500;

/**
 * Executes queries and mutations by compiled code; documents that cannot be compiled and subscriptions run as usual.
 * Apollo's execution hooks and its error formatting do not see compiled operations, so errors are formatted here by the
 * same function, and rules on fields live in types, parts and resolvers.
 */
export function jitPlugin(
  schema: GraphQLSchema,
  format: (formatted: GraphQLFormattedError, error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<RequestContext> {
  const compiled = new LRUCache<string, Compiled>({ max: KEPT_DOCUMENTS });
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, operationName, document, queryHash, contextValue, request }) {
          if (operation.operation === 'subscription') return null;
          const key = `${queryHash}:${operationName ?? ''}`;
          let code = compiled.get(key);
          if (code === undefined) {
            const made = compileQuery(schema, document, operationName ?? undefined);
            code = isCompiledQuery(made) ? made : 'not compilable';
            compiled.set(key, code);
          }
          if (code === 'not compilable') return null;
          const result = await code.query({}, contextValue, request.variables ?? {});
          const errors = result.errors?.map((error) => format(error.toJSON(), error));
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single', singleResult: errors ? { ...result, errors } : result },
          } as never;
        },
      };
    },
  };
}
