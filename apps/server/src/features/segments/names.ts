import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { Reference } from './filter/filter-field.policy.js';
import { conditionsOf, type Condition, type Filter } from './filter/filter.policy.js';
import type { Names } from './sentence/words.policy.js';

/** Where the name of what an id points at stands; each name belongs to one thing of its kind. */
const nameQueries: Readonly<Record<Reference, (ids: readonly string[]) => Sql>> = {
  user: (ids) => sql`SELECT 'user' AS kind, id, name FROM app_user WHERE id = ANY(${ids}::uuid[])`,
  team: (ids) => sql`SELECT 'team' AS kind, id, name FROM team WHERE id = ANY(${ids}::uuid[])`,
  region: (ids) => sql`SELECT 'region' AS kind, id, name FROM region WHERE id = ANY(${ids}::uuid[])`,
  tag: (ids) => sql`SELECT 'tag' AS kind, id, name FROM tag WHERE id = ANY(${ids}::uuid[])`,
  category: (ids) => sql`SELECT 'category' AS kind, id, name FROM product_category WHERE id = ANY(${ids}::uuid[])`,
  product: (ids) =>
    sql`SELECT 'product' AS kind, id, name || ' ' || sku AS name FROM product WHERE id = ANY(${ids}::uuid[])`,
  segment: (ids) => sql`SELECT 'segment' AS kind, id, name FROM segment WHERE id = ANY(${ids}::uuid[])`,
};

/** The same by name. */
const calledQueries: Readonly<Record<Reference, (names: readonly string[]) => Sql>> = {
  user: (names) => sql`SELECT 'user' AS kind, id, name FROM app_user WHERE name = ANY(${names}::text[])`,
  team: (names) => sql`SELECT 'team' AS kind, id, name FROM team WHERE name = ANY(${names}::text[])`,
  region: (names) => sql`SELECT 'region' AS kind, id, name FROM region WHERE name = ANY(${names}::text[])`,
  tag: (names) => sql`SELECT 'tag' AS kind, id, name FROM tag WHERE name = ANY(${names}::text[])`,
  category: (names) =>
    sql`SELECT 'category' AS kind, id, name FROM product_category WHERE name = ANY(${names}::text[])`,
  product: (names) =>
    sql`SELECT 'product' AS kind, id, name || ' ' || sku AS name FROM product WHERE name || ' ' || sku = ANY(${names}::text[])`,
  segment: (names) =>
    sql`SELECT 'segment' AS kind, id, name FROM segment WHERE name = ANY(${names}::text[]) AND deleted_at IS NULL`,
};

type NameRow = { kind: Reference; id: string; name: string };

/** What these names belong to. One that belongs to several of a kind belongs to none: the sentence must tell its id. */
export async function namesCalled(ctx: RequestContext, names: readonly string[]): Promise<Names> {
  const queries = Object.values(calledQueries).map((query) => query(names));
  const rows = names.length === 0 ? [] : await ctx.rows<NameRow>(sql.join(queries, ' UNION ALL '));
  return {
    nameOf: (kind, id) => rows.find((row) => row.kind === kind && row.id === id)?.name,
    idOf(kind, name) {
      const found = rows.filter((row) => row.kind === kind && row.name === name);
      return found.length === 1 ? found[0]?.id : undefined;
    },
  };
}

/** The names of everything the rules point at, in one statement; none when they point at nothing. */
export async function namesIn(ctx: RequestContext, filters: readonly Filter[]): Promise<Names> {
  const wanted = new Map<Reference, Set<string>>();
  for (const [kind, id] of filters.flatMap(conditionsOf).flatMap(referencesOf)) {
    wanted.set(kind, (wanted.get(kind) ?? new Set()).add(id));
  }
  const queries = [...wanted].map(([kind, ids]) => nameQueries[kind]([...ids]));
  const rows = queries.length === 0 ? [] : await ctx.rows<NameRow>(sql.join(queries, ' UNION ALL '));
  return {
    nameOf: (kind, id) => rows.find((row) => row.kind === kind && row.id === id)?.name,
    idOf: (kind, name) => rows.find((row) => row.kind === kind && row.name === name)?.id,
  };
}

function referencesOf(condition: Condition): [Reference, string][] {
  switch (condition.kind) {
    case 'compare': {
      const { field, operator, operand } = condition;
      if (!field.reference || operator === 'isNull') return [];
      const ids = typeof operand === 'object' ? operand.map(String) : [String(operand)];
      return ids.map((id) => [field.reference as Reference, id]);
    }
    case 'tag':
      return condition.ids.map((id) => ['tag', id]);
    case 'bought':
      return [[condition.what, condition.id]];
    case 'segment':
      return [['segment', condition.id]];
    default:
      return [];
  }
}
