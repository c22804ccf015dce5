import { goals, isReached, type Goal } from './goals.js';

const [WIDTH, ROW, LEFT, RIGHT, TOP, BOTTOM] = [840, 20, 425, 70, 58, 14];
/** What is drawn: from a quarter of what is wanted to eight times as good. */
const [WORST, BEST] = [1 / 4, 8];
const [REACHED, MISSED] = ['#389e0d', '#d48806'];

/** How many times as good as wanted a figure is; a goal of nothing is met or missed by far. */
function timesAsGood({ better, reach }: Goal, value: number): number {
  const times = better === 'more' ? value / reach : reach / value;
  return Number.isFinite(times) && times > 0 ? times : value === reach ? 1 : WORST;
}

const x = (times: number): number => {
  const within = Math.min(BEST, Math.max(WORST, times));
  return LEFT + (Math.log(within / WORST) / Math.log(BEST / WORST)) * (WIDTH - LEFT - RIGHT);
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rounded = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));

/**
 * Figures beside what is wanted of them, as an SVG: bars from the line of what is wanted, to the right where a figure is better
 * and to the left where it is not, by powers of two.
 *
 * @param figures values by key; keys without a goal are left out
 */
export function figuresChart(figures: Readonly<Record<string, number>>): string {
  const rows = Object.entries(goals).flatMap(([key, goal]) => {
    const value = figures[key];
    return value === undefined ? [] : [{ goal, value }];
  });
  const height = TOP + rows.length * ROW + BOTTOM;
  const marks = [1 / 4, 1 / 2, 1, 2, 4, 8].map((times) => {
    const [at, label] = [x(times).toFixed(1), times < 1 ? `1/${1 / times}` : `${times} ×`];
    const stroke = times === 1 ? '#555' : '#ddd';
    return (
      `<line x1="${at}" x2="${at}" y1="${TOP - 6}" y2="${height - BOTTOM}" stroke="${stroke}"/>` +
      `<text x="${at}" y="${TOP - 12}" text-anchor="middle">${times === 1 ? 'wanted' : label}</text>`
    );
  });
  const bars = rows.map(({ goal, value }, i) => {
    const [from, to] = [x(1), x(timesAsGood(goal, value))];
    const [y, colour] = [TOP + i * ROW, isReached(goal, value) ? REACHED : MISSED];
    const [left, width] = [Math.min(from, to), Math.max(2, Math.abs(to - from))];
    return (
      `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${escaped(goal.what)}</text>` +
      `<rect x="${left.toFixed(1)}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 7}" fill="${colour}"/>` +
      `<text x="${WIDTH - RIGHT + 14}" y="${y + 13}">${rounded(value)}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11" fill="#555">`,
    '<title>What was measured, beside what is wanted</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    '<text x="8" y="16" font-size="13" fill="#333">Measured beside what is wanted: to the right is better</text>',
    ...marks,
    ...bars,
    '</svg>\n',
  ].join('\n');
}
