import { expect, test } from 'vitest';
import { countdown } from './clock.js';

const now = new Date('2026-11-21T09:00:00Z');
const after = (seconds: number) => countdown(new Date(now.getTime() + seconds * 1000), now);

test('a far promise is calm and shows hours', () => {
  expect(after(2 * 3600 + 5 * 60 + 9)).toEqual({ text: '2:05:09', urgency: 'calm' });
});

test('ten minutes before it ends a promise asks for attention', () => {
  expect(after(600).urgency).toBe('calm');
  expect(after(599)).toEqual({ text: '9:59', urgency: 'soon' });
});

test('a broken promise counts on, with a minus sign', () => {
  expect(after(-61)).toEqual({ text: '−1:01', urgency: 'over' });
  expect(after(0)).toEqual({ text: '0:00', urgency: 'soon' });
});
