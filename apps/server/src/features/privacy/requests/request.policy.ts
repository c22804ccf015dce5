import type { PrivacyRequestState } from '@kehu/schema';

const DAY_MS = 86_400_000;

/** What was said in the course of a request; all of it is sealed with the customer's key. */
export interface RequestWords {
  /** What the customer asked for. */
  readonly wish?: string;
  /** How it was made sure who asks. */
  readonly identityCheck?: string;
  /** What was done. */
  readonly outcome?: string;
  /** Why it was not. */
  readonly refusal?: string;
}

/** What can be done with a request. */
export type RequestStep = 'VERIFY' | 'START' | 'FINISH' | 'REFUSE';

const before: Readonly<Record<RequestStep, readonly PrivacyRequestState[]>> = {
  VERIFY: ['RECEIVED'],
  START: ['VERIFIED'],
  FINISH: ['RUNNING'],
  // What runs may have erased something already.
  REFUSE: ['RECEIVED', 'VERIFIED'],
};

/** Whether a step is open to a request in this state. */
export const isOpenTo = (step: RequestStep, state: PrivacyRequestState): boolean => before[step].includes(state);

/** States of a request that somebody still owes an answer. */
export const openStates: readonly PrivacyRequestState[] = ['RECEIVED', 'VERIFIED', 'RUNNING'];

/** By when a request must be answered: so many days after it came, to the same minute. */
export const dueAt = (receivedAt: Date, answerDays: number): Date =>
  new Date(receivedAt.getTime() + answerDays * DAY_MS);
