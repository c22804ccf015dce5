import { known, refused, type Outcome } from '../outcome.js';
import { wilson, type ShareInterval } from '../statistics/wilson.js';

/** The share of good answers with its Wilson interval, and the plain mean on the answers' own scale. */
export interface TopBox extends ShareInterval {
  mean: number;
  answers: number;
}

/**
 * CSAT: the share of 4 and 5 on the 1–5 scale, with its 95 % Wilson interval (0–1), and the mean (1–5).
 * No answers: NO_DATA. An answer that is no whole 1–5: OUT_OF_RANGE.
 */
export const csat = (answers: ArrayLike<number>): Outcome<TopBox> => topBox(answers, 5, 4);

/**
 * CES 2.0: the share of 5, 6 and 7 on the 1–7 "made it easy" scale, with its 95 % Wilson interval, and the mean (1–7).
 * Source: Dixon, Freeman & Toman, HBR 7/2010, in the agreement form of 2013. No answers: NO_DATA.
 */
export const ces = (answers: ArrayLike<number>): Outcome<TopBox> => topBox(answers, 7, 5);

function topBox(answers: ArrayLike<number>, highest: number, good: number): Outcome<TopBox> {
  let sum = 0;
  let top = 0;
  for (let i = 0; i < answers.length; i += 1) {
    const answer = answers[i]!;
    if (!Number.isInteger(answer) || answer < 1 || answer > highest) {
      return refused('OUT_OF_RANGE', { input: `answers[${i}]`, have: answer, need: highest });
    }
    sum += answer;
    if (answer >= good) top += 1;
  }
  const interval = wilson(top, answers.length);
  if (!interval.ok) return interval;
  return known({ ...interval.value, mean: sum / answers.length, answers: answers.length });
}
