import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { keepRunning } from './keep-running.js';
import type { ServerProcess } from './server-process.js';

/** A server whose end the test decides; no process has its id. */
function pretend(): ServerProcess & { end: () => void } {
  let end = (): void => undefined;
  const gone = new Promise<void>((resolve) => (end = resolve));
  return { pid: 2 ** 22 + 1, gone, end };
}

test('a server that ends six times within a minute is given up', async () => {
  const onLost = vi.fn();
  const onGivenUp = vi.fn();
  const first = pretend();
  const again = vi.fn(async () => {
    const next = pretend();
    next.end();
    return next;
  });
  const stop = keepRunning(first, again, { onLost, onGivenUp });
  first.end();
  await vi.waitFor(() => expect(onGivenUp).toHaveBeenCalledOnce(), 5_000);
  expect(again).toHaveBeenCalledTimes(5);
  expect(onLost).toHaveBeenCalledTimes(6);
  await stop();
});

test('a start that fails is told, with its reason', async () => {
  const onGivenUp = vi.fn();
  const first = pretend();
  keepRunning(first, () => Promise.reject(new Error('disk full')), { onLost: () => undefined, onGivenUp });
  first.end();
  await vi.waitFor(() => expect(onGivenUp).toHaveBeenCalledWith(new Error('disk full')));
});

test('a stop is not answered by a new start', async () => {
  const again = vi.fn(async () => pretend());
  const onLost = vi.fn();
  const first = pretend();
  const stop = keepRunning(first, again, { onLost, onGivenUp: () => undefined });
  const stopped = Promise.all([stop(), stop()]);
  first.end();
  await stopped;
  await sleep(20);
  expect(again).not.toHaveBeenCalled();
  expect(onLost).not.toHaveBeenCalled();
});
