import { known, refused, type Outcome } from '../outcome.js';

/** The ten segments of the R×F grid. */
export type RfmSegmentCode =
  | 'HIBERNATING'
  | 'AT_RISK'
  | 'CANT_LOSE'
  | 'ABOUT_TO_SLEEP'
  | 'NEED_ATTENTION'
  | 'LOYAL'
  | 'PROMISING'
  | 'NEW'
  | 'POTENTIAL_LOYALIST'
  | 'CHAMPION';

/** Rows are R = 1…5, columns F = 1…5: every cell has exactly one segment. */
const grid: readonly (readonly RfmSegmentCode[])[] = [
  ['HIBERNATING', 'HIBERNATING', 'AT_RISK', 'AT_RISK', 'CANT_LOSE'],
  ['HIBERNATING', 'HIBERNATING', 'AT_RISK', 'AT_RISK', 'CANT_LOSE'],
  ['ABOUT_TO_SLEEP', 'ABOUT_TO_SLEEP', 'NEED_ATTENTION', 'LOYAL', 'LOYAL'],
  ['PROMISING', 'POTENTIAL_LOYALIST', 'POTENTIAL_LOYALIST', 'LOYAL', 'LOYAL'],
  ['NEW', 'POTENTIAL_LOYALIST', 'POTENTIAL_LOYALIST', 'CHAMPION', 'CHAMPION'],
];

/** The segment of an R and an F score, each 1…5. Total and without overlap; anything else is OUT_OF_RANGE. */
export function rfmSegment(r: number, f: number): Outcome<RfmSegmentCode> {
  const segment = grid[r - 1]?.[f - 1];
  if (segment) return known(segment);
  const input = grid[r - 1] ? 'f' : 'r';
  return refused('OUT_OF_RANGE', { input, have: input === 'r' ? r : f });
}
