import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Answers the id to put where the schema asks for one: by the name of the argument or field, and what it stands in. */
export type IdFor = (name: string, within: string) => string;

const scalars: Readonly<Record<string, unknown>> = {
  String: 'a',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-01-01T00:00:00.000Z',
  Date: '2026-01-01',
  Decimal: '1',
  JSON: {},
};

/** A value of an input type: what is required, every id, and of what is left the first thing that can be said. */
export function valueOf(type: GraphQLInputType, name: string, within: string, id: IdFor): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, within, id);
  if (isListType(type)) return [valueOf(type.ofType, name, within, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type.name === 'ID' ? id(name, within) : scalars[type.name];
  const fields = Object.values(type.getFields());
  const isId = (field: (typeof fields)[number]): boolean => getNamedType(field.type).name === 'ID';
  const optional = fields.filter(
    (field) => !isRequiredInputField(field) && !isId(field) && getNamedType(field.type) !== type,
  );
  const plain = optional.filter(({ type: own }) => !isListType(own) && !isInputObjectType(getNamedType(own)));
  // A window of days is nothing without a comparison.
  const first = plain[0]?.name === 'days' ? plain.slice(0, 2) : [plain[0] ?? optional[0]];
  const chosen = fields.filter((field) => isRequiredInputField(field) || isId(field) || first.includes(field));
  return Object.fromEntries(chosen.map((field) => [field.name, valueOf(field.type, field.name, type.name, id)]));
}

/** A GraphQL literal of a JSON value whose enums are known by the type. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null || value === undefined) return 'null';
  if (isListType(type))
    return `[${[value]
      .flat()
      .map((item) => literal(item, type.ofType))
      .join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return getNamedType(type).name === 'JSON' ? '{}' : JSON.stringify(value);
  const fields = type.getFields();
  const parts = Object.entries(value).flatMap(([name, inner]) => {
    const field = fields[name];
    return field ? [`${name}: ${literal(inner, field.type)}`] : [];
  });
  return `{ ${parts.join(', ')} }`;
}

/** The arguments of a field as GraphQL text: what is given, else what is required, and short pages. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  id: IdFor,
  given: Record<string, unknown> = {},
  page = 2,
): string {
  const parts = field.args.flatMap((arg) => {
    if (arg.name in given) return [`${arg.name}: ${literal(given[arg.name], arg.type)}`];
    if (arg.name === 'first') return [`first: ${page}`];
    return isRequiredArgument(arg)
      ? [`${arg.name}: ${literal(valueOf(arg.type, arg.name, field.name, id), arg.type)}`]
      : [];
  });
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

/** Types that only wrap others: they cost no level. */
const isWrapper = (name: string): boolean =>
  /(Connection|Edge|Payload)$/.test(name) || ['PageInfo', 'Money', 'TotalCount', 'UserError'].includes(name);

/** Everything that can be selected on a type, so many levels deep; a type appears twice on a path at most. */
export function selectionOf(type: GraphQLObjectType, levels: number, id: IdFor, path: readonly string[] = []): string {
  const here = [...path, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const text = `${field.name}${argumentsOf(field, id)}`;
    if (isLeafType(named)) return [text];
    if (!isCompositeType(named) || !isObjectType(named)) return [];
    const left = isWrapper(named.name) ? levels : levels - 1;
    if (left < 0 || here.filter((name) => name === named.name).length > 1) return [];
    const inner = selectionOf(named, left, id, here);
    return inner === '' ? [] : [`${text} { ${inner} }`];
  });
  return fields.join(' ');
}

/** The root fields of one kind of operation. */
export function rootFields(schema: GraphQLSchema, kind: 'query' | 'mutation' | 'subscription') {
  const root = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }[kind];
  return Object.values(root?.getFields() ?? {});
}

type Kind = 'query' | 'mutation' | 'subscription';
type Root = GraphQLField<unknown, unknown>;

/** One root field as a whole operation. */
export function operation(kind: Kind, field: Root, args: string, levels: number, id: IdFor): string {
  return operations(kind, field, [args], levels, id);
}

/** One root field asked with each of these arguments in one operation; the answers are `a0`, `a1` … when there are several. */
export function operations(kind: Kind, field: Root, args: readonly string[], levels: number, id: IdFor): string {
  const named = getNamedType(field.type);
  const selection = isObjectType(named) ? ` { ${selectionOf(named, levels, id)} }` : '';
  const name = (i: number): string => (args.length === 1 ? '' : `a${i}: `);
  return `${kind} { ${args.map((each, i) => `${name(i)}${field.name}${each}${selection}`).join(' ')} }`;
}
