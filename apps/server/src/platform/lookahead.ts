import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** A field selected below: its name, its coerced arguments, what is selected below it. */
export interface Selected {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly node: FieldNode;
}

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues' | 'schema'>;

/**
 * The fields selected on `type` below these nodes, through fragments, with @skip and @include applied. The same field
 * twice with other arguments stands twice.
 */
export function selectedFields(info: Info, nodes: readonly FieldNode[], type: GraphQLObjectType): Selected[] {
  const found: Selected[] = [];
  const definitions = type.getFields();
  const walk = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(selection, info.variableValues)) continue;
      if (selection.kind === Kind.FIELD) {
        const definition = definitions[selection.name.value];
        if (!definition) continue;
        found.push({
          name: selection.name.value,
          // Worked out when read: most fields take none, and most callers look at few fields.
          get args() {
            return getArgumentValues(definition, selection, info.variableValues);
          },
          node: selection,
        });
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        walk(info.fragments[selection.name.value]?.selectionSet);
      } else {
        walk(selection.selectionSet);
      }
    }
  };
  for (const node of nodes) walk(node.selectionSet);
  return found;
}

/** The nodes reached by a path of field names, e.g. `['edges', 'node']` of a connection. */
export function nodesAt(info: Info, nodes: readonly FieldNode[], path: readonly string[]): FieldNode[] {
  let current = [...nodes];
  for (const name of path) {
    const next: FieldNode[] = [];
    const walk = (set: SelectionSetNode | undefined): void => {
      for (const selection of set?.selections ?? []) {
        if (!isIncluded(selection, info.variableValues)) continue;
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value === name) next.push(selection);
        } else if (selection.kind === Kind.FRAGMENT_SPREAD) walk(info.fragments[selection.name.value]?.selectionSet);
        else walk(selection.selectionSet);
      }
    };
    for (const node of current) walk(node.selectionSet);
    current = next;
  }
  return current;
}

/** The names of all fields selected directly below the nodes. */
export function namesBelow(info: Info, nodes: readonly FieldNode[]): ReadonlySet<string> {
  const [node] = nodes;
  const known = nodes.length === 1 && node ? plainNames.get(node) : undefined;
  return known ?? findNames(info, nodes);
}

/** The names below nodes that neither directives nor fragments change; a document that is sent again is the same object. */
const plainNames = new WeakMap<FieldNode, ReadonlySet<string>>();

function findNames(info: Info, nodes: readonly FieldNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(selection, info.variableValues)) continue;
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) walk(info.fragments[selection.name.value]?.selectionSet);
      else walk(selection.selectionSet);
    }
  };
  for (const node of nodes) walk(node.selectionSet);
  const [node] = nodes;
  const isPlain = node?.selectionSet?.selections.every(
    (selection) => selection.kind === Kind.FIELD && !selection.directives?.length,
  );
  if (nodes.length === 1 && node && isPlain) plainNames.set(node, names);
  return names;
}

const variablesKept = new WeakMap<FieldNode, readonly string[]>();

/** The names of the variables that stand below a field, fragments included: what is selected there hangs on nothing else. */
export function variablesBelow(info: Pick<Info, 'fragments'>, field: FieldNode): readonly string[] {
  const known = variablesKept.get(field);
  if (known) return known;
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (set: SelectionSetNode | undefined): void => {
    if (!set) return;
    visit(set, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread({ name }) {
        if (seen.has(name.value)) return;
        seen.add(name.value);
        walk(info.fragments[name.value]?.selectionSet);
      },
    });
  };
  walk(field.selectionSet);
  const found = [...names];
  variablesKept.set(field, found);
  return found;
}

/** Whether a field of this name is selected directly below the nodes, e.g. `totalCount` of a connection. */
export function isSelected(info: GraphQLResolveInfo, name: string): boolean {
  return nodesAt(info, info.fieldNodes, [name]).length > 0;
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], variables: Info['variableValues']): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}
