import type { BaseClass, CustomerKind } from '@kehu/schema';
import {
  completenessFields,
  completenessTemplates,
  type CompletenessField,
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
  /** Fields confirmed more than a year ago, the heaviest first; they count half. */
  readonly stale: readonly CompletenessField[];
}

const freshDays = 365;
const msPerDay = 86_400_000;

export function templateFor(kind: CustomerKind, baseClass: BaseClass): CompletenessTemplate {
  return completenessTemplates[kind][baseClass];
}

/** Σ weight · present · valid · fresh / Σ weight over the fields of the template. */
export function completenessOf(facts: FieldFacts, template: CompletenessTemplate, asOf: Date): Completeness {
  const missing: CompletenessField[] = [];
  const stale: CompletenessField[] = [];
  let total = 0;
  let earned = 0;
  for (const field of byWeight(template)) {
    const weight = template[field]!;
    const fact = facts[field];
    total += weight;
    if (!fact?.valid) missing.push(field);
    else if (isFresh(fact, asOf)) earned += weight;
    else {
      stale.push(field);
      earned += weight / 2;
    }
  }
  return { percent: total === 0 ? 100 : Math.round((100 * earned) / total), missing, stale };
}

function byWeight(template: CompletenessTemplate): CompletenessField[] {
  return completenessFields.filter((field) => template[field]).sort((a, b) => template[b]! - template[a]!);
}

function isFresh(fact: FieldFact, asOf: Date): boolean {
  return fact.confirmedAt !== null && asOf.getTime() - fact.confirmedAt.getTime() <= freshDays * msPerDay;
}
