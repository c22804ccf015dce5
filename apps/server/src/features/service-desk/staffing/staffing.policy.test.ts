import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staffFor, wholeWeek } from './staffing.policy.js';

const wish = { share: 0.8, withinSeconds: 20, handlingSeconds: 180, atOnce: 1 };

test('200 calls of three minutes in an hour need 14 agents for 80 % in 20 seconds', () => {
  const staff = staffFor({ weekday: 1, hour: 10, arrivals: 200 }, wish);
  expect(staff).toMatchObject({ agents: 14, occupancy: 10 / 14 });
  expect(staff.inTime).toBeCloseTo(0.88835, 6);
  expect(staff.meanWaitSeconds).toBeCloseTo(7.836, 3);
});

test('nobody is needed where nothing comes; more work never needs fewer; two at once need half', () => {
  expect(staffFor({ weekday: 1, hour: 3, arrivals: 0 }, wish).agents).toBe(0);
  const hour = (arrivals: number, atOnce = 1) =>
    staffFor({ weekday: 1, hour: 3, arrivals }, { ...wish, atOnce }).agents;
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 50, noNaN: true }),
      (a, more) => {
        expect(hour(a + more)).toBeGreaterThanOrEqual(hour(a));
        expect(hour(a, 2)).toBe(Math.ceil(hour(a) / 2));
      },
    ),
  );
  expect(wholeWeek([{ weekday: 7, hour: 23, arrivals: 3 }])).toHaveLength(168);
  expect(wholeWeek([{ weekday: 7, hour: 23, arrivals: 3 }]).at(-1)).toEqual({ weekday: 7, hour: 23, arrivals: 3 });
});
