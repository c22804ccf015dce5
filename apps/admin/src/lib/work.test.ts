import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useOwnWork, working } from './work.js';

function deferred(): { promise: Promise<never>; reject: (reason: Error) => void } {
  let give: ((reason: Error) => void) | undefined;
  const promise = new Promise<never>((_, reject) => (give = reject));
  return { promise, reject: (reason) => give?.(reason) };
}

test('work stands in the head until it ends, well or badly', async () => {
  const { result } = renderHook(() => useOwnWork());
  const { promise: broken, reject } = deferred();
  let outcome: Promise<unknown> = Promise.resolve();
  act(() => {
    outcome = working('tagging', broken);
  });
  expect(result.current.map(({ label }) => label)).toEqual(['tagging']);
  await act(async () => {
    reject(new Error('gone'));
    await expect(outcome).rejects.toThrow('gone');
  });
  expect(result.current).toEqual([]);
});
