import type { RfmScores } from './hughes.js';

/** Inclusive limits on the three scores. */
export interface SegmentRule<Code extends string> {
  code: Code;
  r: readonly [low: number, high: number];
  f: readonly [low: number, high: number];
  m: readonly [low: number, high: number];
}

/**
 * The first rule that holds, or null when none does: for segment sets that use M too or that overlap.
 * Source of the shape: the segment table of R's `rfm` package, where the first match wins.
 */
export function firstMatchingSegment<Code extends string>(
  rules: readonly SegmentRule<Code>[],
  scores: RfmScores,
): Code | null {
  const within = (score: number, [low, high]: readonly [number, number]) => score >= low && score <= high;
  const match = rules.find((rule) => within(scores.r, rule.r) && within(scores.f, rule.f) && within(scores.m, rule.m));
  return match?.code ?? null;
}
