import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useOwnWork, working } from './work.js';

test('work stands in the head until it ends, well or badly', async () => {
  const { result } = renderHook(() => useOwnWork());
  let fail = (_: Error): void => undefined;
  const broken = new Promise<never>((_, reject) => (fail = reject));
  let outcome: Promise<unknown> = Promise.resolve();
  act(() => {
    outcome = working('tagging', broken);
  });
  expect(result.current.map(({ label }) => label)).toEqual(['tagging']);
  await act(async () => {
    fail(new Error('gone'));
    await expect(outcome).rejects.toThrow('gone');
  });
  expect(result.current).toEqual([]);
});
