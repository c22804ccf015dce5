import { paths, type Path, type PathName, type SizeSeen } from './growth.js';

/** How the cost of a path grew between two sizes. */
export interface Growth {
  readonly path: PathName;
  readonly from: number;
  readonly to: number;
  /** Processor time of a request at the larger size as a multiple of that at the smaller. */
  readonly ratio: number;
  /** The same if it grew by the logarithm of the data. */
  readonly byLogarithm: number;
  readonly scans?: string;
}

/** What a measurement scatters: so much more than the logarithm is not yet growth. */
const SCATTER = 1.15;

/** The growth of each path from the smallest to the largest size. */
export function growthOf(seen: readonly SizeSeen[]): Growth[] {
  const sizes = [...seen].sort((a, b) => a.customers - b.customers);
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || first === last) return [];
  const byLogarithm = Math.log(last.customers) / Math.log(first.customers);
  return paths.map(({ name: path, ...more }: Path & { name: PathName }) => ({
    ...{ path, from: first.customers, to: last.customers },
    ...{ ratio: last.costs[path].cpuMs / first.costs[path].cpuMs, byLogarithm },
    ...('scans' in more ? { scans: more.scans } : {}),
  }));
}

/** One size alone has grown by nothing. */
const shown = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–');

/** The costs by size, and how they grew, as a table in Markdown; a star marks what grew faster than it must. */
export function growthTable(seen: readonly SizeSeen[]): string {
  const sizes = [...seen].sort((a, b) => a.customers - b.customers);
  const growth = new Map(growthOf(seen).map((one) => [one.path, one]));
  const head = ['path', ...sizes.map(({ customers }) => customers.toLocaleString('en')), 'growth', 'by log'];
  const rows = paths.map(({ name, ...more }: Path & { name: PathName }) => {
    const { ratio = Number.NaN, byLogarithm = Number.NaN } = growth.get(name) ?? {};
    const isFast = more.scans === undefined && ratio > byLogarithm * SCATTER;
    const cells = sizes.map(({ costs }) => `${costs[name].cpuMs.toFixed(2)} (${costs[name].p50.toFixed(1)})`);
    const what = more.scans === undefined ? `\`${name}\`` : `\`${name}\`: scans ${more.scans}`;
    return [what, ...cells, `${shown(ratio)}${isFast ? ' \\*' : ''}`, shown(byLogarithm)];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 420, 60, 130, 20, 40];
const colours = [
  '#1668dc',
  '#d4380d',
  '#389e0d',
  '#722ed1',
  '#d48806',
  '#08979c',
  '#c41d7f',
  '#5b8c00',
  '#595959',
  '#874d00',
];

/** Processor time of a request against the size of the data, both by powers of ten, as an SVG. */
export function growthChart(seen: readonly SizeSeen[]): string {
  const sizes = [...seen].sort((a, b) => a.customers - b.customers);
  const costs = sizes.flatMap(({ costs: of }) => paths.map(({ name }) => of[name].cpuMs));
  const [x0, x1] = [Math.log10(sizes[0]?.customers ?? 1), Math.log10(sizes.at(-1)?.customers ?? 10)];
  const [y0, y1] = [Math.floor(Math.log10(Math.min(...costs))), Math.ceil(Math.log10(Math.max(...costs)))];
  const x = (customers: number): number =>
    LEFT + ((Math.log10(customers) - x0) / Math.max(1e-9, x1 - x0)) * (WIDTH - LEFT - RIGHT);
  const y = (ms: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(ms) - y0) / Math.max(1e-9, y1 - y0)) * (HEIGHT - TOP - BOTTOM);
  const grid = Array.from({ length: y1 - y0 + 1 }, (_, i) => 10 ** (y0 + i)).map(
    (ms) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(ms).toFixed(1)}" y2="${y(ms).toFixed(1)}" stroke="#ccc"/>` +
      `<text x="${LEFT - 6}" y="${(y(ms) + 4).toFixed(1)}" text-anchor="end">${ms} ms</text>`,
  );
  const marks = sizes.map(
    ({ customers }) =>
      `<text x="${x(customers).toFixed(1)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${customers.toLocaleString('en')}</text>`,
  );
  const lines = paths.map(({ name }, i) => {
    const points = sizes.map((size) => `${x(size.customers).toFixed(1)},${y(size.costs[name].cpuMs).toFixed(1)}`);
    const end = sizes.at(-1)?.costs[name].cpuMs ?? 1;
    return { name, colour: colours[i % colours.length] ?? '#000', points: points.join(' '), end: y(end) };
  });
  const labels = spaced(lines.map(({ end }) => end));
  const drawn = lines.map(
    ({ name, colour, points }, i) =>
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      `<text x="${WIDTH - RIGHT + 8}" y="${((labels[i] ?? 0) + 4).toFixed(1)}" fill="${colour}">${name}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#555">`,
    `<title>Processor time of a request by the number of customers</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...[...grid, ...marks, ...drawn],
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 4}" text-anchor="middle">customers</text>`,
    '</svg>\n',
  ].join('\n');
}

const LABEL_GAP = 14;

/** Heights of labels moved apart where they would lie upon each other. */
function spaced(heights: readonly number[]): number[] {
  const placed = [...heights];
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  order.forEach((own, i) => {
    const above = order[i - 1];
    if (above !== undefined) placed[own] = Math.max(placed[own] ?? 0, (placed[above] ?? 0) + LABEL_GAP);
  });
  return placed;
}
