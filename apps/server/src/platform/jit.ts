import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLScalarType, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.js';
import type { Format, KnownOperations } from './known-operations.js';
import { coercedVariables } from './limits.js';

type Compiled = CompiledQuery | 'not compilable';
const KEPT_DOCUMENTS = 500;

/**
 * Executes queries and mutations by compiled code; documents that cannot be compiled and subscriptions run as usual.
 * Apollo's execution hooks and its error formatting do not see compiled operations, so errors are formatted here by the
 * same function, and rules on fields live in types, parts and resolvers.
 */
export function jitPlugin(
  schema: GraphQLSchema,
  format: Format,
  known: KnownOperations,
): ApolloServerPlugin<RequestContext> {
  const knowing = knowingCoerced(schema);
  const compiled = new LRUCache<string, Compiled>({ max: KEPT_DOCUMENTS });
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, operationName, document, queryHash, contextValue, request, source }) {
          if (operation.operation === 'subscription') return null;
          const key = `${queryHash}:${operationName ?? ''}`;
          let code = compiled.get(key);
          if (code === undefined) {
            const made = compileQuery(knowing, withCoercedVariables(document), operationName ?? undefined);
            code = isCompiledQuery(made) ? made : 'not compilable';
            compiled.set(key, code);
          }
          if (code === 'not compilable') return null;
          known.keep(source, request.operationName ?? null, { document, operation, code });
          const result = await code.query({}, contextValue, coercedVariables(request));
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

/** A value that graphql has coerced already. */
const Coerced = new GraphQLScalarType({ name: 'Coerced' });

/** The schema with `Coerced` as one more name, for the compiler alone. */
const knowingCoerced = (schema: GraphQLSchema): GraphQLSchema =>
  Object.create(schema, {
    getType: { value: (name: string) => (name === Coerced.name ? Coerced : schema.getType(name)) },
  }) as GraphQLSchema;

/**
 * The document with every variable declared as coerced: the compiler would write code for each input type in full, which
 * never ends for one that contains itself, such as a filter.
 */
function withCoercedVariables(document: DocumentNode): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } } as const;
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const declared = definition.variableDefinitions?.map((node) => ({ ...node, type, defaultValue: undefined }));
    return { ...definition, variableDefinitions: declared };
  });
  return { ...document, definitions };
}
