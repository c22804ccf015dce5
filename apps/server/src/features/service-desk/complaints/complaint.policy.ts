import type { ComplaintDeviation, ComplaintRemedy } from '@kehu/schema';
import type { Fault } from '../ticket.policy.js';

/** By what a kind of complaint is answered. */
export interface AnswerStandard {
  /** Minutes by any clock until the first answer. */
  readonly answerMinutes: number;
  /** What may be offered; empty: anything. */
  readonly remedies: readonly ComplaintRemedy[];
  /** The most that may be given, in minor units; null: no limit. */
  readonly limitMinor: bigint | null;
  /** What the customer must be told; ways to say the same are parted by `|`. */
  readonly mustSay: readonly string[];
}

/** How a complaint was handled so far. */
export interface Handling {
  readonly openedAt: Date;
  readonly firstAnswerAt: Date | null;
  /** What agents told the customer. */
  readonly answers: readonly string[];
  readonly remedy: ComplaintRemedy | null;
  readonly compensationMinor: bigint | null;
}

/** Where the handling differs from the standard at a moment, in the order of `ComplaintDeviation`. */
export function deviationsFrom(standard: AnswerStandard, handling: Handling, now: Date): ComplaintDeviation[] {
  const { openedAt, firstAnswerAt, answers, remedy, compensationMinor } = handling;
  const answeredAfterMs = (firstAnswerAt ?? now).getTime() - openedAt.getTime();
  const isOffered = remedy === null || standard.remedies.length === 0 || standard.remedies.includes(remedy);
  const found: ComplaintDeviation[] = [];
  if (answeredAfterMs > standard.answerMinutes * 60_000) found.push('LATE_ANSWER');
  if (missingWords(standard.mustSay, answers).length > 0) found.push('MISSING_WORDS');
  if (!isOffered) found.push('OTHER_REMEDY');
  if (standard.limitMinor !== null && (compensationMinor ?? 0n) > standard.limitMinor) found.push('TOO_GENEROUS');
  return found;
}

/** What must be said and was not: an alternative in any answer is enough, however it is cased. */
export function missingWords(mustSay: readonly string[], answers: readonly string[]): string[] {
  const said = answers.map(folded).join('\n');
  return mustSay.filter((ways) => !ways.split('|').some((way) => way.trim() !== '' && said.includes(folded(way))));
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Why a complaint may not be closed yet; null when the customer confirmed, or has been silent for long enough. */
export function faultOfClose(isConfirmed: boolean, isSilent: boolean): Fault | null {
  if (isConfirmed || isSilent) return null;
  const message = 'A complaint is closed when the customer confirms, or after 72 hours of silence.';
  return { code: 'PRECONDITION', message, field: ['status'] };
}
