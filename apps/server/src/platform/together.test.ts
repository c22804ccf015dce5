import { expect, test } from 'vitest';
import { Together } from './together.js';

/** Work that is done when `finish` is called; `sets` tells of what was done together. */
function held() {
  const sets: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  const together = new Together<string, string>((asks) => {
    sets.push(asks);
    return new Promise((resolve, reject) =>
      ends.push(() =>
        asks.includes('bad') ? reject(new Error('failed')) : resolve(asks.map((ask) => ask.toUpperCase())),
      ),
    );
  }, 3);
  const finish = async (): Promise<void> => {
    while (ends.length === 0) await new Promise(setImmediate);
    ends.shift()!();
  };
  return { sets, together, finish };
}

test('what comes while a set is under way waits for the next, in order, and everyone gets an answer of their own', async () => {
  const { sets, together, finish } = held();
  const early = ['a', 'b'].map((ask) => together.ask('x', ask));
  while (sets.length === 0) await new Promise(setImmediate);
  const late = ['c', 'd', 'e', 'f'].map((ask) => together.ask('x', ask));
  for (let i = 0; i < 3; i += 1) await finish();
  expect(await Promise.all([...early, ...late])).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(sets).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']]);
});

test('lanes do not wait for each other, and a set that fails takes no other with it', async () => {
  const { sets, together, finish } = held();
  const failing = together.ask('x', 'bad');
  const other = together.ask('y', 'good');
  while (sets.length < 2) await new Promise(setImmediate);
  const next = together.ask('x', 'again');
  await Promise.all([finish(), finish(), finish(), expect(failing).rejects.toThrow('failed')]);
  expect(await Promise.all([other, next])).toEqual(['GOOD', 'AGAIN']);
  expect(sets).toEqual([['bad'], ['good'], ['again']]);
});
