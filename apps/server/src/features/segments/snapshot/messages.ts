import type { SegmentSums } from '../segment-sums.js';
import type { Question } from './program.policy.js';

/** What the thread is started with. */
export interface SnapshotStart {
  readonly url: string;
  readonly timezone: string;
  /** Whether PostgreSQL runs on this machine, by the same user. */
  readonly isOwn: boolean;
}

/** To the thread: a question, customers that changed, a gap in the notices, or a sign that answers are wanted. */
export type ToSnapshot =
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }
  | { readonly kind: 'changed'; readonly ids: readonly string[] }
  | { readonly kind: 'resync' }
  | { readonly kind: 'wake' };

/** From the thread: up to when it is right (null: not at all), an answer, or what went wrong. */
export type FromSnapshot =
  | { readonly kind: 'fresh'; readonly at: number | null; readonly customers: number }
  | { readonly kind: 'answer'; readonly number: number; readonly sums: SegmentSums; readonly at: number }
  | { readonly kind: 'failed'; readonly message: string };
