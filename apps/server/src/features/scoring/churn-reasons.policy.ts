import type { ChurnIndicator } from '@kehu/schema';

/** One sign of leaving with its share of the churn score. */
export interface ChurnReasonTerm {
  readonly indicator: ChurnIndicator;
  readonly points: number;
}

/** In the order in which `recompute.sql` keeps their points. */
const signs: readonly ChurnIndicator[] = [
  ...(['OVERDUE', 'FREQUENCY_DROP', 'AMOUNT_DROP', 'INTERACTION_DROP'] as const),
  ...(['LOW_SATISFACTION', 'COMPLAINTS', 'USAGE_DROP'] as const),
];
const MOST_SHOWN = 3;

/** The strongest signs, strongest first, to a tenth of a point; of equal ones the earlier. */
export function churnReasonsOf(points: readonly number[] | null): ChurnReasonTerm[] {
  return signs
    .map((indicator, i) => ({ indicator, points: points?.[i] ?? 0 }))
    .filter((sign) => sign.points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_SHOWN)
    .map((sign) => ({ ...sign, points: Math.floor(sign.points * 10 + 0.5) / 10 }));
}
