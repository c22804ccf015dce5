import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './bench.js';
import { figuresChart } from './figures-chart.js';
import { costsAt, type SizeSeen } from './growth/growth.js';
import { growthChart, growthOf, growthTable } from './growth/growth-report.js';
import { loadFigures, kindReports, kindTable, wrongOf } from './load/load-report.js';
import { runLoad } from './load/load-run.js';
import { DEFAULT_RATE } from './load/options.js';
import { measures } from './measures/index.js';
import { prepareBench, prepareSite } from './prepare.js';
import { byKey, notesOf, table } from './report.js';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    customers: { type: 'string', default: '200000' },
    only: { type: 'string', multiple: true, default: [] },
    data: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
    load: { type: 'string' },
    rate: { type: 'string', default: String(DEFAULT_RATE) },
    growth: { type: 'string' },
    svg: { type: 'string' },
    draw: { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
});

const help = `npm run bench -- [--customers N] [--only KEY]… [--peer postgraphile] [--json FILE]

Makes data, starts the server and measures it beside its yardsticks, in turn, in the same run.
  --customers N  how many customers (200000; 20000 takes a few minutes)
  --only KEY     only figures whose key begins with this; may be given more than once
  --data FOLDER  uses the data of an earlier run, or keeps that of this one there
  --peer NAME    measures beside that product too, which is installed into a temporary folder first: postgraphile
  --json FILE    writes the figures by key

npm run bench -- --draw FILE… --svg FILE

Draws figures that earlier runs wrote by --json beside what is wanted of them; a later file wins.

npm run bench -- --load MINUTES [--rate N] [--customers N] [--data FOLDER] [--json FILE]

Mixed work at a fixed rate: first people alone, then for so many minutes people beside imports, a full rebuild in the
middle and a recount of all segments. The data grows by six tenths; --data FOLDER is changed by it.
  --rate N       requests a second, all kinds together (${DEFAULT_RATE})

npm run bench -- --growth 20000,200000 [--data FOLDER] [--svg FILE] [--json FILE]

What a request of each reading path costs at several sizes of the data.
  --data FOLDER  uses and keeps the data of each size in a folder of its own there
  --svg FILE     draws it
`;

async function figures(customers: number): Promise<void> {
  const peers = measures.flatMap(({ peer }) => peer ?? []);
  if (!values.peer.every((peer) => peers.includes(peer))) throw new Error(`--peer: only ${peers.join(', ')}`);
  const wanted = measures.filter(
    ({ keys, peer }) => keys.some(isWanted) && (peer === undefined || values.peer.includes(peer)),
  );
  if (wanted.length === 0) throw new Error('--only: no figure has such a key');
  const bench = await prepareBench({ customers, data: values.data }, say);
  closeWhenStopped(bench);
  const found: Figure[] = [];
  try {
    for (const measure of wanted) {
      say(`measuring ${measure.keys.join(', ')} …`);
      try {
        const some = await measure.run(bench);
        say(table(some));
        found.push(...some);
      } catch (error) {
        process.exitCode = 1;
        say(`could not be measured: ${String((error as Error).stack)}`);
      }
    }
  } finally {
    await bench.close();
  }
  process.stdout.write(`${table(found)}\n`);
  keep(byKey(found));
}

async function load(customers: number): Promise<void> {
  const minutes = numberOf('load', 0.5);
  const rate = numberOf('rate', 1);
  const site = await prepareSite({ customers, data: values.data }, say);
  closeWhenStopped(site);
  try {
    const seen = await runLoad(site, { minutes, rate, say });
    const [found, reports, wrong] = [loadFigures(seen), kindReports(seen), wrongOf(seen)];
    process.stdout.write(`${kindTable(reports)}\n\n${table(found)}\n`);
    for (const { what, times, said } of wrong) process.stdout.write(`${times} × ${what}: ${said}\n`);
    const { looks, spells } = seen;
    keep({ figures: byKey(found), notes: notesOf(found), kinds: reports, wrong, spells, looks });
  } finally {
    await site.close();
  }
}

async function growth(sizes: readonly number[]): Promise<void> {
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1000))
    throw new Error('--growth: sizes of at least 1000');
  const seen: SizeSeen[] = [];
  for (const customers of sizes) {
    const data = values.data === undefined ? undefined : join(values.data, String(customers));
    say(`${customers} customers`);
    const site = await prepareSite({ customers, data }, say);
    closeWhenStopped(site);
    try {
      seen.push(await costsAt(site));
    } finally {
      await site.close();
    }
  }
  process.stdout.write(`${growthTable(seen)}\n`);
  keep({ sizes: seen, growth: growthOf(seen) });
  if (values.svg) writeFileSync(values.svg, growthChart(seen));
}

function draw(files: readonly string[]): void {
  const figures = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>);
  if (values.svg === undefined) throw new Error('--draw: --svg says where to');
  writeFileSync(values.svg, figuresChart(Object.assign({}, ...figures) as Record<string, number>));
}

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

function keep(told: object): void {
  if (values.json) writeFileSync(values.json, `${JSON.stringify(told, null, 2)}\n`);
}

/** Whoever stops the bench leaves no server behind. */
function closeWhenStopped(open: { close(): Promise<void> }): void {
  const stop = (): void => void open.close().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal).once(signal, stop);
}

function numberOf(option: 'customers' | 'load' | 'rate', least: number): number {
  const value = Number(values[option]);
  if (!(value >= least)) throw new Error(`--${option}: at least ${least}`);
  return value;
}

const isWanted = (key: string): boolean =>
  values.only.length === 0 || values.only.some((begin) => key.startsWith(begin));

if (values.help) process.stdout.write(help);
else if (values.draw !== undefined) draw(values.draw);
else if (values.growth !== undefined) await growth(values.growth.split(',').map(Number));
else if (values.load === undefined) await figures(Math.round(numberOf('customers', 1000)));
else await load(Math.round(numberOf('customers', 1000)));
process.exit();
