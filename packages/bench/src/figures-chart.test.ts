import { expect, test } from 'vitest';
import { figuresChart } from './figures-chart.js';

const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)" height="\d+" fill="(#\w+)"/g)].map(
    ([, x, width, colour]) => ({ x: Number(x), width: Number(width), colour }),
  );

test('what is better than wanted stands right of the line, what is not left of it, and each as far as it should', () => {
  const svg = figuresChart({
    'customer360.vsUsualStack': 16,
    'customer360.vsLimit': 0.325,
    'segmentPreview.p50': 0.075,
  });
  const [limit, stack, preview] = bars(svg);
  expect(stack?.x).toBe(preview?.x);
  expect(stack?.width).toBeCloseTo(preview?.width ?? 0, 0);
  expect((limit?.x ?? 0) + (limit?.width ?? 0)).toBeCloseTo(stack?.x ?? 0, 0);
  expect(limit?.width).toBeCloseTo(stack?.width ?? 0, 0);
  expect(stack?.colour).toBe(preview?.colour);
  expect(limit?.colour).not.toBe(stack?.colour);
});

test('a goal of nothing is met by nothing, and keys without a goal are left out', () => {
  const colours = (doubles: number) =>
    bars(figuresChart({ 'claim.doubles': doubles, other: 1 })).map(({ colour }) => colour);
  expect(colours(0)).toHaveLength(1);
  expect(colours(0)).not.toEqual(colours(1));
});
