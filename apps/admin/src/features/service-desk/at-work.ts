/** A word about being at work holds for so long; browsers let pages in the background speak once a minute. */
export const LEASE_SECONDS = 90;

const KEY = 'kehu.at-work';

/** Remembers for all pages of this browser that somebody is at work, or has left. */
export function rememberAtWork(userId: string, isAtWork: boolean): void {
  if (isAtWork) localStorage.setItem(KEY, `${userId} ${Date.now()}`);
  else localStorage.removeItem(KEY);
}

/** Whether this person said so and no more than a lease ago any page was open. */
export function isAtWork(userId: string): boolean {
  const [who, at] = (localStorage.getItem(KEY) ?? '').split(' ');
  return who === userId && Date.now() - Number(at) < LEASE_SECONDS * 1000;
}
