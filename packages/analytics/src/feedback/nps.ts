import { outside } from '../checks.js';
import { measured, refused, type Outcome } from '../outcome.js';
import { Z95 } from '../statistics/wilson.js';

/** How many answered 9–10, 7–8 and 0–6. */
export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/** Net promoter score in points −100…100. */
export interface Nps extends NpsCounts {
  score: number;
  /** Half width of the 95 % interval in points; null when all answers are of one kind and the formula would say 0. */
  margin: number | null;
  answers: number;
}

/**
 * Net promoter score with its margin.
 *
 * Formula: s = (P − D)/N, score 100·s, margin 100·1.959964·√((P + D)/N − s²)/√N. Source: Reichheld, HBR 12/2003; the
 * margin is the normal one of a −1/0/+1 variable. Limits: the margin is optimistic below some 30 answers. N = 0: NO_DATA.
 */
export function nps(counts: NpsCounts): Outcome<Nps> {
  const { promoters, passives, detractors } = counts;
  const broken = outside(0, Number.MAX_SAFE_INTEGER, { promoters, passives, detractors });
  if (broken) return broken;
  const answers = promoters + passives + detractors;
  if (answers === 0) return refused('NO_DATA', { have: 0, need: 1 });
  const s = (promoters - detractors) / answers;
  const variance = (promoters + detractors) / answers - s * s;
  const alike = [promoters, passives, detractors].includes(answers);
  const margin = alike ? null : 100 * Z95 * Math.sqrt(variance / answers);
  return measured({ promoters, passives, detractors, answers, score: 100 * s, margin });
}

/** Counts answers on the 0–10 scale into the three kinds; an answer that is no whole 0–10 is OUT_OF_RANGE. */
export function npsCounts(scores: ArrayLike<number>): Outcome<NpsCounts> {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i]!;
    if (!Number.isInteger(score) || score < 0 || score > 10) {
      return refused('OUT_OF_RANGE', { input: `scores[${i}]`, have: score });
    }
    if (score >= 9) counts.promoters += 1;
    else if (score >= 7) counts.passives += 1;
    else counts.detractors += 1;
  }
  return measured(counts);
}
