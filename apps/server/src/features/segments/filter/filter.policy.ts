import { InteractionKind, isValueOf } from '@kehu/schema';
import type { FilterField } from './filter-field.policy.js';
import type { Operand, Operator } from './comparison.policy.js';
import type { Past } from './past.policy.js';

/** What a customer did within a window, counted or summed; always known, 0 when nothing happened. */
export type Measure =
  | { readonly name: 'spent'; readonly days: number }
  | { readonly name: 'ordered'; readonly days: number }
  | { readonly name: 'contacted'; readonly days: number; readonly interaction: InteractionKind | null }
  | { readonly name: 'openTickets' };

/** One condition of a filter. */
export type Condition =
  | { readonly kind: 'compare'; readonly field: FilterField; readonly operator: Operator; readonly operand: Operand }
  | { readonly kind: 'measure'; readonly measure: Measure; readonly operator: Operator; readonly operand: Operand }
  | {
      readonly kind: 'bought';
      readonly what: 'category' | 'product';
      readonly id: string;
      /** Null: ever. */
      readonly days: number | null;
    }
  | { readonly kind: 'noContact'; readonly days: number }
  | { readonly kind: 'tag'; readonly mode: 'any' | 'all' | 'none'; readonly ids: readonly string[] }
  | { readonly kind: 'city'; readonly operator: Operator; readonly operand: Operand }
  | { readonly kind: 'segment'; readonly id: string }
  | Past;

/** A rule over customers. `and` of nothing holds for everyone. */
export type Filter =
  | { readonly kind: 'and'; readonly of: readonly Filter[] }
  | { readonly kind: 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | Condition;

/** The rule that holds for everyone. */
export const everyone: Filter = { kind: 'and', of: [] };
/** The rule that holds for no one. */
export const nobody: Filter = { kind: 'or', of: [] };

/**
 * The same rule with nested `and`s and `or`s of one kind made flat and those of a single rule taken away: the form that
 * sentences are written from and read into.
 */
export function flatten(filter: Filter): Filter {
  if (filter.kind === 'not') return { kind: 'not', of: flatten(filter.of) };
  if (filter.kind !== 'and' && filter.kind !== 'or') return filter;
  const of = filter.of
    .map(flatten)
    .flatMap((inner) => (inner.kind === filter.kind ? (inner.of as readonly Filter[]) : [inner]));
  return of.length === 1 && of[0] ? of[0] : { kind: filter.kind, of };
}

/** Every condition of a rule, from left to right. */
export function conditionsOf(filter: Filter): Condition[] {
  if (filter.kind === 'not') return conditionsOf(filter.of);
  if (filter.kind === 'and' || filter.kind === 'or') return filter.of.flatMap(conditionsOf);
  return [filter];
}

/** The segments a rule speaks of. */
export function segmentsIn(filter: Filter): string[] {
  return conditionsOf(filter).flatMap((condition) => (condition.kind === 'segment' ? [condition.id] : []));
}

/** Whether a text names a kind of interaction. */
export const isInteraction = (value: unknown): value is InteractionKind => isValueOf(InteractionKind, value);
