import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { spendOnce } from './allowance.js';
import type { RequestContext } from './context.js';
import { LARGEST_PAGE, pageSize } from './connection.js';
import { requestError } from './errors.js';
import { selectedFields } from './lookahead.js';

/** Limits of one request. `nodes` is what an answer may cost; see `docs/partners.md`. */
export const limits = {
  nodes: 20_000,
  depth: 12,
  introspectionDepth: 15,
  aliases: 40,
  rootFields: 25,
  fields: 1_500,
  tokens: 6_000,
  textLength: 100_000,
  /** Entries of one list of a variable, and of all variables together; whoever is not signed in has little to say. */
  listLength: 2_000,
  values: 60_000,
  valuesOfStrangers: 500,
  /** Faults of a document that are told. */
  faults: 5,
} as const;

const ASSUMED_LIST = 10;

const coercions = new WeakMap<object, Record<string, unknown>>();

/** The variables of a request as graphql coerced them, defaults included; known once its limits are checked. */
export const coercedVariables = (request: object): Record<string, unknown> => coercions.get(request) ?? {};

/**
 * Refuses requests that ask for too much before anything runs: depth, aliases, fields, and a cost that multiplies
 * through lists (`first` of a connection, an assumed ten for plain lists). Variables are coerced first, so that a
 * broken one is refused with a code. The cost is told in `extensions.cost`.
 */
export function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let spent: number | null = null;
      return {
        async didResolveOperation({ operation, document, request, contextValue }) {
          if (!operation) throw requestError('BAD_USER_INPUT', 'The document holds no operation of this name.');
          const isStranger = contextValue.actor.kind === 'ANONYMOUS';
          const accepted = refuseExcess(schema, operation, document, request.variables, isStranger);
          coercions.set(request, accepted.coerced);
          spent = accepted.spent;
          await spendOnce(contextValue, accepted.calls, accepted.spent);
        },
        async willSendResponse({ response }) {
          if (spent === null || response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, cost: { spent, limit: limits.nodes } };
        },
      };
    },
  };
}

/** Refuses an operation that asks for too much, or whose variables are broken; answers its variables, its cost and its fields at the root. */
export function refuseExcess(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Record<string, unknown> | null | undefined,
  isStranger = false,
): { coerced: Record<string, unknown>; spent: number; calls: number } {
  const known = passed.get(operation);
  if (!known) visit(document, { StringValue: (node) => checkText(node.value, 'the query') });
  refuseHostileText(variables ?? undefined, isStranger ? limits.valuesOfStrangers : limits.values);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: 5,
  });
  if (errors) throw requestError('BAD_USER_INPUT', errors.map((error) => error.message).join(' '));
  const shape: Passed = known ?? {
    ...refuseShape(operation, document),
    decides: decidersOf(document),
    costs: new Map(),
  };
  const { calls, introspects } = shape;
  if (introspects && isStranger) throw requestError('UNAUTHENTICATED', 'Sign in to ask for the schema.');
  const said = JSON.stringify(shape.decides.map((name) => coerced[name]));
  const spent = shape.costs.get(said) ?? costOf(schema, operation, document, coerced);
  if (spent > limits.nodes) {
    throw requestError(
      'TOO_EXPENSIVE',
      `This asks for up to ${spent} nodes; the limit is ${limits.nodes}. Ask for shorter pages.`,
    );
  }
  if (!known) passed.set(operation, shape);
  if (shape.costs.size >= MOST_COSTS) shape.costs.clear();
  shape.costs.set(said, spent);
  return { coerced, spent, calls };
}

/** What is known of an operation that passed. */
interface Passed {
  readonly calls: number;
  readonly introspects: boolean;
  /** The variables on which the cost hangs. */
  readonly decides: readonly string[];
  /** The cost by what those variables say. */
  readonly costs: Map<string, number>;
}

/** So many costs are kept of one operation. */
const MOST_COSTS = 100;

/**
 * Operations that passed. Apollo keeps the documents it has parsed, so a document that is sent again is the same object,
 * and only its variables have to be looked at.
 */
const passed = new WeakMap<OperationDefinitionNode, Passed>();

/** The variables that change the cost: those in `@skip` or `@include`, and those that say how long a page is. */
function decidersOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
  };
  visit(document, {
    Directive: look,
    Argument(node) {
      if (node.name.value === 'first') look(node);
    },
  });
  return [...names];
}

/** What no field can hold: NUL bytes, half surrogate pairs, texts and lists of absurd length, far too many values. */
function refuseHostileText(variables: Record<string, unknown> | undefined, most: number): void {
  let values = 0;
  const stack: [unknown, string, number][] = Object.entries(variables ?? {}).map(([key, value]) => [value, key, 0]);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [value, path, depth] = next;
    values += 1;
    if (values > most) throw requestError('BAD_USER_INPUT', `The variables hold more than ${most} values.`);
    if (Array.isArray(value) && value.length > limits.listLength) {
      throw requestError('BAD_USER_INPUT', `${path}: the list has more than ${limits.listLength} entries.`);
    }
    if (depth > 40) throw requestError('BAD_USER_INPUT', `${path}: is nested too deeply.`);
    if (typeof value === 'string') checkText(value, path);
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) stack.push([inner, `${path}.${key}`, depth + 1]);
    }
  }
}

function checkText(text: string, path: string): void {
  if (text.length > limits.textLength) throw requestError('BAD_USER_INPUT', `${path}: the text is too long.`);
  if (text.includes('\0')) throw requestError('BAD_USER_INPUT', `${path}: holds a NUL character.`);
  if (!text.isWellFormed()) throw requestError('BAD_USER_INPUT', `${path}: holds half a character (a lone surrogate).`);
}

/** Answers the number of fields at the root, wherever fragments hide them, and whether the schema is asked for. */
function refuseShape(
  operation: OperationDefinitionNode,
  document: DocumentNode,
): { calls: number; introspects: boolean } {
  const fragments = fragmentsOf(document);
  let fields = 0;
  let aliases = 0;
  let calls = 0;
  let asksSchema = false;
  const walk = (set: SelectionSetNode, depth: number, introspects: boolean, repeats: number): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        fields += 1;
        if (depth === 1) calls += 1;
        if (selection.alias) aliases += 1;
        asksSchema ||= /^__(schema|type)$/.test(selection.name.value);
        const inside = introspects || selection.name.value.startsWith('__');
        const again = inside && selection.name.value === 'fields' ? repeats + 1 : repeats;
        if (again > 1) throw requestError('TOO_EXPENSIVE', 'Introspection asks for fields of fields.');
        if (depth > (inside ? limits.introspectionDepth : limits.depth)) {
          throw requestError('TOO_EXPENSIVE', `The query is deeper than ${limits.depth} levels.`);
        }
        if (fields > limits.fields)
          throw requestError('TOO_EXPENSIVE', `The query has more than ${limits.fields} fields.`);
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, inside, again);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, depth, introspects, repeats);
      } else walk(selection.selectionSet, depth, introspects, repeats);
    }
  };
  walk(operation.selectionSet, 1, false, 0);
  if (aliases > limits.aliases)
    throw requestError('TOO_EXPENSIVE', `The query has more than ${limits.aliases} aliases.`);
  if (calls > limits.rootFields) {
    throw requestError('TOO_EXPENSIVE', `The query has more than ${limits.rootFields} fields at its root.`);
  }
  return { calls, introspects: asksSchema };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

/** How many nodes an answer may hold at most: one for each object, multiplied through lists. */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): number {
  const fragments = Object.fromEntries(fragmentsOf(document));
  const info = { schema, fragments, variableValues };
  const below = (nodes: Parameters<typeof selectedFields>[1], type: GraphQLCompositeType, page: number): number => {
    if (!isObjectType(type)) return 1;
    let total = 0;
    for (const { name, args, node } of selectedFields(info, nodes, type)) {
      const field = type.getFields()[name];
      if (!field || name.startsWith('__')) continue;
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) continue;
      const size = isListType(getNullableType(field.type)) ? (name === 'edges' ? page : ASSUMED_LIST) : 1;
      total += size * (1 + below([node], named, pageOfField(field, args)));
      if (total > limits.nodes * 100) return total;
    }
    return total;
  };
  const root = schema.getRootType(operation.operation);
  return root ? below([{ ...operation, kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } } as never], root, 1) : 0;
}

function pageOfField(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  if (!field.args.some((argument) => argument.name === 'first')) return LARGEST_PAGE;
  return pageSize(args.first as number | null | undefined);
}
