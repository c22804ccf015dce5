import { expect } from 'vitest';
import type { Outcome } from './outcome.js';

/** The value of an outcome; fails the test with the reason when there is none. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) expect.fail(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** How far a number is from the published one, as a share of it. */
export const relativeError = (found: number, published: number): number =>
  Math.abs(found - published) / Math.abs(published);
