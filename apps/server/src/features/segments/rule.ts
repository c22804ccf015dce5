import type { RequestContext } from '../../platform/context.js';
import { refuse, requestError } from '../../platform/errors.js';
import { decimalsOf } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';
import { visibleCustomer, type Permission } from '../access/index.js';
import { customFields } from './custom-fields.js';
import { FilterFault } from './filter/comparison.policy.js';
import { compileFilter, type Compiled } from './filter/compile.js';
import { conditionsOf, everyone, segmentsIn, type Condition, type Filter } from './filter/filter.policy.js';
import { parseFilter, type FilterKnowledge } from './filter/parse.policy.js';
import { expandedSize, MOST_EXPANDED } from './nesting.policy.js';
import { savedRules, storedRule, type SavedRules } from './saved-rules.js';

/** A filter that was read and checked, with the saved rules it speaks of. */
export interface Rule {
  readonly filter: Filter;
  readonly segments: SavedRules;
  /**
   * What the asker must be allowed to know, beyond seeing the customer. None for a saved rule: whoever saved it was
   * allowed to, and who is in a segment is there for everyone who may see segments.
   */
  readonly permissions: ReadonlySet<Permission>;
}

const noSegments: SavedRules = new Map();

/**
 * Reads a filter as the caller gave it. @throws FilterFault with the path to what is wrong; FORBIDDEN when it asks for
 * facts the caller must not know
 */
export async function readRule(ctx: RequestContext, input: unknown): Promise<Rule> {
  const given = input ?? null;
  if (given === null) return { filter: everyone, segments: noSegments, permissions: new Set() };
  const filter = parseFilter(given, await knowledgeFor(ctx, given));
  const permissions = permissionsOf(filter);
  for (const permission of permissions) {
    if (ctx.actor.kind !== 'SYSTEM' && !ctx.may(permission)) {
      throw requestError('FORBIDDEN', `This filter needs the right ${permission}.`);
    }
  }
  const segments = await segmentsNamedBy(ctx, filter);
  const missing = segmentsIn(filter).find((id) => !segments.has(id));
  if (missing !== undefined) throw new FilterFault(`There is no segment ${missing}.`, []);
  refuseEndless(filter, segments);
  return { filter, segments, permissions };
}

/** @throws FilterFault when a rule grows too long with the segments it names */
export function refuseEndless(filter: Filter, segments: SavedRules): void {
  if (expandedSize(filter, segments) <= MOST_EXPANDED) return;
  throw new FilterFault(`With the segments it names this has more than ${MOST_EXPANDED} conditions.`, []);
}

/** The rule of a saved segment, from its filter as stored. */
export async function readSavedRule(ctx: RequestContext, stored: unknown): Promise<Rule> {
  const filter = storedRule(stored, await knowledgeFor(ctx, stored));
  return { filter, segments: await segmentsNamedBy(ctx, filter), permissions: new Set() };
}

const segmentsNamedBy = async (ctx: RequestContext, filter: Filter): Promise<SavedRules> =>
  segmentsIn(filter).length === 0 ? noSegments : ctx.loader(savedRules);

/** Reads a filter for a query: what is wrong with it is an error of the request. */
export async function readRuleOrFail(ctx: RequestContext, input: unknown): Promise<Rule> {
  try {
    return await readRule(ctx, input);
  } catch (error) {
    if (!(error instanceof FilterFault)) throw error;
    throw requestError('BAD_USER_INPUT', `${['filter', ...error.path].join('.')}: ${error.message}`);
  }
}

/** Reads a filter for a mutation. @throws a BAD_INPUT refusal naming what is wrong with it */
export async function readRuleOrRefuse(ctx: RequestContext, input: unknown): Promise<Rule> {
  try {
    return await readRule(ctx, input);
  } catch (error) {
    if (!(error instanceof FilterFault)) throw error;
    throw refuse('BAD_INPUT', error.message, ['filter', ...error.path]);
  }
}

/** The rule as SQL over `customer c`, for many customers. */
export function compileRule(ctx: RequestContext, rule: Rule, options: { withMetric?: boolean } = {}): Compiled {
  const { timezone, currency } = ctx.services.config;
  const { filter, segments } = rule;
  return compileFilter(filter, {
    now: ctx.now,
    timezone,
    decimals: decimalsOf(currency),
    segments,
    mode: 'set',
    ...options,
  });
}

/** Active customers the actor may see, and whose facts of this rule the actor may see too. */
export function reachOf(ctx: RequestContext, rule: Rule, permission: Permission): Sql {
  return sql`c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), permission, ...rule.permissions)}`;
}

/** The rights needed to ask for the facts a filter speaks of, beyond seeing the customer. */
export function permissionsOf(filter: Filter): Set<Permission> {
  const needed = conditionsOf(filter).map(permissionOf);
  return new Set(needed.filter((permission) => permission !== null));
}

function permissionOf(condition: Condition): Permission | null {
  switch (condition.kind) {
    case 'compare':
      return condition.field.permission ?? null;
    case 'bought':
      return 'orders:read';
    case 'segment':
      return 'segments:read';
    case 'measure':
      return measurePermissions[condition.measure.name];
    case 'inClass':
      return 'metrics:read';
    case 'purchased':
      return 'orders:read';
    default:
      return null;
  }
}

const measurePermissions = {
  spent: 'orders:read',
  ordered: 'orders:read',
  contacted: 'interactions:read',
  openTickets: 'tickets:read',
} as const;

/** What the filter has to be checked against; custom fields are asked for only when it names one. */
async function knowledgeFor(ctx: RequestContext, input: unknown): Promise<FilterKnowledge> {
  const decimals = decimalsOf(ctx.services.config.currency);
  return { decimals, customFields: mentionsCustom(input) ? await ctx.loader(customFields) : new Map() };
}

const mentionsCustom = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  Object.entries(input).some(([key, value]) => (key === 'custom' && value != null) || mentionsCustom(value));
