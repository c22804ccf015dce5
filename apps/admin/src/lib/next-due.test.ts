import { expect, test } from 'vitest';
import { nextDue } from './next-due.js';

const clock = (state: string, dueAt: string | null) => ({ state, dueAt });

test('the clock that runs out first counts; paused and met clocks do not', () => {
  const clocks = [
    clock('RUNNING', '2026-11-21T12:00:00.000Z'),
    clock('BREACHED', '2026-11-21T08:00:00.000Z'),
    clock('MET', '2026-11-21T07:00:00.000Z'),
    clock('PAUSED', null),
  ];
  expect(nextDue(clocks)).toBe('2026-11-21T08:00:00.000Z');
  expect(nextDue([clock('MET', '2026-11-21T07:00:00.000Z')])).toBeNull();
});
