import { ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { setServerGone } from './connection-state.js';

const firstPause = 1_000;
const longestPause = 5_000;
/** What stands before a server that is away says: bad gateway, unavailable, gateway timeout. */
const away = new Set([502, 503, 504]);

/** Whether nobody answered, rather than answered with a refusal. */
const isAway = (error: unknown): boolean =>
  ServerError.is(error) ? away.has(error.statusCode) : error instanceof TypeError;

let isWatching = false;

/** Asks until the server answers again. */
async function untilBack(): Promise<void> {
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await fetch('/readyz', { cache: 'no-store' }).catch(() => null);
    if (answer?.ok) return;
  }
}

async function watch(onBack: () => void): Promise<void> {
  if (isWatching) return;
  isWatching = true;
  setServerGone(true);
  await untilBack();
  isWatching = false;
  setServerGone(false);
  onBack();
}

/** Notices that the server does not answer, says so in the header, and calls `onBack` when it does again. */
export const serverWatch = (onBack: () => void): ErrorLink =>
  new ErrorLink(({ error }) => {
    if (isAway(error)) void watch(onBack);
  });
