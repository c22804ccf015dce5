import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimise } from './bfgs.js';
import { digamma, logBeta, logGamma } from './gamma.js';
import { hypergeometric } from './hypergeometric.js';
import { logAdd, logSubtract } from './log-space.js';
import { cholesky, solveCholesky } from './matrix.js';
import { normalUpperQuantile, normalUpperTail } from './normal.js';
import { incompleteBeta, studentQuantile, studentTwoSided } from './student-t.js';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe('special functions', () => {
  test('ln Γ and ψ at known places', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 13);
    expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 14);
    expect(digamma(0.5)).toBeCloseTo(-0.5772156649015329 - 2 * Math.LN2, 14);
    expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 14);
  });

  test('ln Γ(x + 1) = ln Γ(x) + ln x, ψ(x + 1) = ψ(x) + 1/x', () => {
    fc.assert(
      fc.property(positive, (x) => {
        const scale = 1 + Math.abs(logGamma(x));
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / scale).toBeLessThan(1e-13);
        expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x) / (1 + 1 / x)).toBeLessThan(1e-13);
      }),
    );
  });

  test('₂F₁ where it is elementary', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.99, noNaN: true }),
        fc.double({ min: 0.1, max: 6, noNaN: true }),
        (z, a) => {
          expect(hypergeometric(a, 2.5, 2.5, z) * (1 - z) ** a).toBeCloseTo(1, 10);
          expect(hypergeometric(1, 1, 2, z)).toBeCloseTo(-Math.log1p(-z) / z, 10);
        },
      ),
    );
    expect(hypergeometric(1, 1, 1, 0.9999999)).toBeNaN();
  });

  test('sums and differences of logarithms', () => {
    expect(logAdd(Math.log(2), Math.log(3))).toBeCloseTo(Math.log(5), 14);
    expect(logAdd(-Infinity, -Infinity)).toBe(-Infinity);
    expect(logAdd(1000, -1000)).toBe(1000);
    expect(logSubtract(Math.log(5), Math.log(3))).toBeCloseTo(Math.log(2), 14);
    expect(logSubtract(1, 1)).toBe(-Infinity);
  });

  test('the normal and Student’s distribution as tabled', () => {
    expect(normalUpperTail(1.959963984540054)).toBeCloseTo(0.025, 15);
    expect(normalUpperTail(6) / 9.865876450376981e-10).toBeCloseTo(1, 12);
    expect(normalUpperQuantile(0.025)).toBeCloseTo(1.959963984540054, 12);
    expect(normalUpperQuantile(0.9)).toBeCloseTo(-1.2815515655446004, 12);
    expect(studentQuantile(0.05, 1)).toBeCloseTo(12.706204736, 8);
    expect(studentQuantile(0.05, 10)).toBeCloseTo(2.228138852, 8);
    expect(studentTwoSided(2.228138852, 10)).toBeCloseTo(0.05, 9);
    expect(studentQuantile(0.05, 1e7)).toBeCloseTo(1.95996, 5);
    expect(incompleteBeta(2, 3, 0.4)).toBeCloseTo(0.5248, 12);
    expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
  });
});

describe('linear equations', () => {
  test('are solved where they have one answer, and refused where they have many', () => {
    const matrix = [
      [4, 2, 0.6],
      [2, 5, 1],
      [0.6, 1, 3],
    ].map((row) => Float64Array.from(row));
    const x = solveCholesky(cholesky(matrix)!, [1, 2, 3]);
    matrix.forEach((row, i) => expect(row.reduce((sum, cell, j) => sum + cell * x[j]!, 0)).toBeCloseTo(i + 1, 12));
    expect(cholesky([Float64Array.from([1, 2]), Float64Array.from([2, 4])])).toBeNull();
  });
});

describe('the search for a minimum', () => {
  test('finds the bottom of Rosenbrock’s valley from anywhere near', () => {
    const start = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(start, start, (a, b) => {
        const found = minimise(
          ([x = 0, y = 0], gradient) => {
            gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
            gradient[1] = 200 * (y - x * x);
            return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
          },
          [a, b],
        );
        expect(found.converged).toBe(true);
        expect(found.at[0]).toBeCloseTo(1, 4);
        expect(found.at[1]).toBeCloseTo(1, 4);
      }),
      { numRuns: 50 },
    );
  });

  test('says when there is no bottom', () => {
    const falling = minimise(
      ([x = 0], gradient) => {
        gradient[0] = -1;
        return -x;
      },
      [0],
    );
    expect(falling.converged).toBe(false);
  });
});
