import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { useListState } from './list-state.js';

test('a row that is dropped while all are picked is not the one that stays picked', () => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={['/customers?pick=*']}>{children}</MemoryRouter>
  );
  const { result } = renderHook(() => useListState(), { wrapper });
  expect(result.current.picked.has('a')).toBe(true);
  act(() => result.current.picked.turn(['a']));
  expect(result.current.picked).toMatchObject({ ids: [], isAll: false });
  act(() => result.current.picked.turn(['a', 'b']));
  expect(result.current.picked.ids).toEqual(['a', 'b']);
});
