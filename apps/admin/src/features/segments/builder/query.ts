import type { CustomerFilter } from '../../../gql/graphql.js';
import { rulesOfCustom, rulesOfField } from './rules-of-filter.js';
import { filterOfRule, type Rule } from './rule-values.js';

/** A group of rules as the builder edits it. */
export interface Query {
  combinator: 'and' | 'or';
  not?: boolean;
  rules: (Rule | Query)[];
}

const isGroup = (node: Rule | Query): node is Query => 'rules' in node;

/** Two negations cancel each other. */
function negate(filter: CustomerFilter): CustomerFilter {
  const [only, ...others] = Object.keys(filter);
  return only === 'not' && others.length === 0 && filter.not ? filter.not : { not: filter };
}

/** The filter a query means; null while it has no complete rule. Incomplete rules are left out. */
export function filterOfQuery(query: Query): CustomerFilter | null {
  const parts = query.rules
    .map((node) => (isGroup(node) ? filterOfQuery(node) : filterOfRule(node)))
    .filter((part): part is CustomerFilter => part !== null);
  if (parts.length === 0) return null;
  const joined = parts.length === 1 ? parts[0]! : { [query.combinator]: parts };
  return query.not ? negate(joined) : joined;
}

function nodesOf(filter: CustomerFilter): (Rule | Query)[] {
  return Object.entries(filter).flatMap(([key, value]): (Rule | Query)[] => {
    if (value === null || value === undefined) return [];
    if (key === 'and' || key === 'or') {
      return [{ combinator: key, rules: (value as CustomerFilter[]).flatMap((part) => single(part)) }];
    }
    if (key === 'not') {
      const inner = queryOfFilter(value as CustomerFilter);
      return [{ ...inner, not: !inner.not }];
    }
    if (key === 'custom') return rulesOfCustom(value as Record<string, unknown>[]);
    return rulesOfField(key, value as Record<string, unknown>);
  });
}

/** A part of a list stays one node: several fields in one object must hold together. */
function single(filter: CustomerFilter): (Rule | Query)[] {
  const nodes = nodesOf(filter);
  return nodes.length > 1 ? [{ combinator: 'and', rules: nodes }] : nodes;
}

/** The query that shows a filter in the builder. */
export function queryOfFilter(filter: CustomerFilter): Query {
  const nodes = nodesOf(filter);
  const [first] = nodes;
  return nodes.length === 1 && first && isGroup(first) ? first : { combinator: 'and', rules: nodes };
}
