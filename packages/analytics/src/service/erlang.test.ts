import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agentsNeeded, callService, erlangB, erlangC } from '../index.js';
import { valueOf } from '../outcome.test-support.js';

const halfHour = { calls: 100, seconds: 1800, handlingSeconds: 180, targetSeconds: 20 };

describe('Erlang', () => {
  test('loses and queues as the tables say', () => {
    expect(valueOf(erlangB(10, 10))).toBeCloseTo(0.214582343, 9);
    expect(valueOf(erlangB(20, 30))).toBeCloseTo(0.008457498, 9);
    expect(valueOf(erlangC(2, 3))).toBeCloseTo(0.4444444, 7);
  });

  test.each([
    [11, 0.682118, 0.389614, 122.78],
    [12, 0.449388, 0.640158, 40.44],
    [13, 0.28527, 0.795595, 17.12],
    [14, 0.174132, 0.88835, 7.836],
    [15, 0.102042, 0.941453, 3.674],
  ])('100 calls of 3 minutes in half an hour with %i agents', (agents, waiting, inTime, meanWait) => {
    const found = valueOf(callService(halfHour, agents));
    expect(found.waiting).toBeCloseTo(waiting, 6);
    expect(found.inTime).toBeCloseTo(inTime, 6);
    expect(Math.abs(found.meanWait - meanWait)).toBeLessThan(0.006);
  });

  test('80 % within 20 seconds needs 14 agents', () => {
    expect(valueOf(agentsNeeded(halfHour, 0.8)).agents).toBe(14);
  });

  test('equals the factorials where they can be computed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.integer({ min: 1, max: 30 }), (load, agents) => {
        let [term, sum] = [1, 1];
        for (let k = 1; k <= agents; k += 1) {
          term *= load / k;
          sum += term;
        }
        expect(valueOf(erlangB(load, agents))).toBeCloseTo(term / sum, 12);
        const patient = erlangC(load, agents);
        if (!patient.ok) {
          expect(patient.reason).toBe('OVERLOADED');
          return;
        }
        const queueing = (term * agents) / (agents - load);
        expect(patient.value).toBeCloseTo(queueing / (sum - term + queueing), 12);
        expect(valueOf(erlangC(load, agents + 1))).toBeLessThanOrEqual(patient.value);
      }),
    );
  });

  test('refuses a queue that never empties, half agents and no time', () => {
    expect(erlangC(10, 10)).toMatchObject({ ok: false, reason: 'OVERLOADED', have: 10, need: 11 });
    expect(erlangB(10, 2.5)).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'agents' });
    expect(callService({ ...halfHour, seconds: 0 }, 5)).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'seconds' });
    expect(agentsNeeded(halfHour, 1)).toMatchObject({ reason: 'OUT_OF_RANGE', input: 'share' });
    expect(valueOf(agentsNeeded({ ...halfHour, calls: 0 }, 0.9)).agents).toBe(1);
    expect(agentsNeeded({ ...halfHour, calls: 1e12 }, 0.9)).toMatchObject({ reason: 'OUT_OF_RANGE' });
  });
});
