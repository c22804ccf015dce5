/** Sums that figures are made of: additive, in minor units. */
export interface SegmentSums {
  readonly size: number;
  readonly revenue: bigint;
  readonly orders: bigint;
  readonly scored: number;
  readonly churnScores: number;
  readonly byBaseClass: Readonly<Record<string, number>>;
  readonly byAbc: Readonly<Record<string, number>>;
  readonly byStage: Readonly<Record<string, number>>;
}
