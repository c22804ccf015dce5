import type { Condition, Filter } from './filter.policy.js';

/**
 * A rule without `not`: each condition must be known to hold (`holds`) or known not to hold.
 *
 * Facts can be unknown (no order yet, no score yet). A comparison of an unknown fact is neither true nor false but
 * unknown, as in SQL: `not` of unknown stays unknown, `and` is false when any part is false, `or` true when any part is
 * true. A customer belongs where the rule is *true*. Pushing `not` down to the conditions (De Morgan holds for three
 * values too) leaves only `and` and `or`, and under these alone it makes no difference whether a condition is false or
 * unknown. So whoever evaluates the normal form needs only two values: does this condition, or its opposite, hold for
 * certain?
 *
 * "In another segment" is always known: whoever the other rule does not hold for, false or unknown, is not in it.
 */
export type NormalForm =
  | { readonly kind: 'and' | 'or'; readonly of: readonly NormalForm[] }
  | { readonly kind: 'is'; readonly condition: Condition; readonly holds: boolean };

/** The normal form of a rule, or of its opposite. */
export function normalForm(filter: Filter, holds = true): NormalForm {
  switch (filter.kind) {
    case 'not':
      return normalForm(filter.of, !holds);
    case 'and':
    case 'or': {
      const kind = (filter.kind === 'and') === holds ? 'and' : 'or';
      return { kind, of: filter.of.map((inner) => normalForm(inner, holds)) };
    }
    default:
      return { kind: 'is', condition: filter, holds };
  }
}
