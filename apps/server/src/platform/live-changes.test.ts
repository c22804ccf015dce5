import { expect, test } from 'vitest';
import type { RequestContext } from './context.js';
import { liveChanges, type Changes } from './live-changes.js';
import { RESYNC, type Notice } from './live.js';

/** A hub within this process. */
function hub() {
  const listeners = new Set<(notice: Notice) => void>();
  const listen = (listener: (notice: Notice) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const tell = (topic: string, payload: Notice['payload'] = {}): void => {
    for (const listener of [...listeners]) listener({ topic, payload });
  };
  return { listeners, tell, ctx: { services: { live: { listen } } } as unknown as RequestContext };
}

const aboutOne: Changes<string> = {
  topic: 'thing',
  concerns: ({ id }) => id === 1,
  change: (wasLost) => (wasLost ? 'lost' : 'changed'),
};

test('only what concerns the caller is told', async () => {
  const { ctx, tell } = hub();
  const changes = liveChanges(ctx, aboutOne);
  const told = changes.next();
  tell('other', { id: 1 });
  tell('thing', { id: 2 });
  const early = await Promise.race([told, Promise.resolve('nothing')]);
  expect(early).toBe('nothing');
  tell('thing', { id: 1 });
  expect(await told).toEqual({ done: false, value: 'changed' });
});

test('a burst is told as one change, and a lost connection is told as such', async () => {
  const { ctx, tell } = hub();
  const changes = liveChanges(ctx, aboutOne);
  for (let i = 0; i < 100; i += 1) tell('thing', { id: 1 });
  expect((await changes.next()).value).toBe('changed');
  const second = changes.next();
  tell('thing', { id: 1 });
  tell(RESYNC);
  expect((await second).value).toBe('lost');
  const third = changes.next();
  expect(await Promise.race([third, new Promise((resolve) => setTimeout(resolve, 300, 'nothing'))])).toBe('nothing');
});

test('whoever stops listening leaves nothing behind, even while waiting', async () => {
  const { ctx, listeners } = hub();
  const changes = liveChanges(ctx, aboutOne);
  const waiting = changes.next();
  expect(listeners.size).toBe(1);
  await changes.return?.();
  expect(listeners.size).toBe(0);
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('the last change ends it, and so does a failure', async () => {
  for (const last of [{ isLast: () => true }, { change: () => Promise.reject(new Error('away')) }]) {
    const { ctx, tell, listeners } = hub();
    const changes = liveChanges(ctx, { ...aboutOne, ...last });
    tell('thing', { id: 1 });
    await changes.next().catch((error: unknown) => expect(String(error)).toContain('away'));
    expect(listeners.size).toBe(0);
    expect((await changes.next()).done).toBe(true);
  }
});
