import type { Figure } from './bench.js';
import { goals, isReached } from './goals.js';

const shown = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
};

/** The table of figures as text with aligned columns; a star marks what is not reached. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ key, value, spread, note }) => {
    const goal = goals[key];
    const wanted = goal ? `${goal.better === 'more' ? '≥' : '≤'} ${shown(goal.reach)}` : '';
    const mark = goal && !isReached(goal, value) ? ' *' : '';
    return [key, `${shown(value)}${mark}`, spread ? spread.map(shown).join(' – ') : '', wanted, note];
  });
  const all = [['key', 'value', 'spread', 'wanted', 'what stands behind'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The figures as one object by key. */
export const byKey = (figures: readonly Figure[]): Record<string, number> =>
  Object.fromEntries(figures.map(({ key, value }) => [key, Math.round(value * 10_000) / 10_000]));

/** What stands behind the figures, by key. */
export const notesOf = (figures: readonly Figure[]): Record<string, string> =>
  Object.fromEntries(figures.map(({ key, note }) => [key, note]));
