import {
  completenessFields,
  type CompletenessField,
  type CompletenessRules,
  type CompletenessTemplate,
} from './completeness-templates.policy.js';

/** What is known about one field. A field that is not known at all is left out. */
export interface FieldFact {
  readonly valid: boolean;
  /** When it was last given or confirmed; null when nobody knows. */
  readonly confirmedAt: Date | null;
}

export type FieldFacts = Readonly<Partial<Record<CompletenessField, FieldFact>>>;

export interface Completeness {
  /** Whole percent. */
  readonly percent: number;
  /** Fields that are absent or invalid, the heaviest first. */
  readonly missing: readonly CompletenessField[];
  /** Fields nobody has confirmed for longer than a value is fresh, the heaviest first; they count for less. */
  readonly stale: readonly CompletenessField[];
}

const msPerDay = 86_400_000;

/** How long a value is fresh, and what one is worth that is not. */
type Freshness = Pick<CompletenessRules, 'freshDays' | 'stalePercent'>;

/** Σ weight · present · valid · fresh / Σ weight over the fields of the template. */
export function completenessOf(
  facts: FieldFacts,
  template: CompletenessTemplate,
  asOf: Date,
  freshness: Freshness,
): Completeness {
  const missing: CompletenessField[] = [];
  const stale: CompletenessField[] = [];
  let total = 0;
  let earned = 0;
  for (const field of byWeight(template)) {
    const weight = template[field]!;
    const fact = facts[field];
    total += weight;
    if (!fact?.valid) missing.push(field);
    else if (isFresh(fact, asOf, freshness)) earned += weight;
    else {
      stale.push(field);
      earned += (weight * freshness.stalePercent) / 100;
    }
  }
  return { percent: total === 0 ? 100 : Math.round((100 * earned) / total), missing, stale };
}

/** The fields of templates, the heaviest first: a template in force is the same object for everybody. */
const orders = new WeakMap<CompletenessTemplate, readonly CompletenessField[]>();

function byWeight(template: CompletenessTemplate): readonly CompletenessField[] {
  const known = orders.get(template);
  if (known) return known;
  const made = completenessFields.filter((field) => template[field]).sort((a, b) => template[b]! - template[a]!);
  orders.set(template, made);
  return made;
}

function isFresh(fact: FieldFact, asOf: Date, { freshDays }: Freshness): boolean {
  return fact.confirmedAt !== null && asOf.getTime() - fact.confirmedAt.getTime() <= freshDays * msPerDay;
}
