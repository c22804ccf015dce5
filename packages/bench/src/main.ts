import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Figure } from './bench.js';
import { measures } from './measures/index.js';
import { prepareBench } from './prepare.js';
import { byKey, table } from './report.js';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    customers: { type: 'string', default: '200000' },
    only: { type: 'string', multiple: true, default: [] },
    data: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
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
`;

async function main(): Promise<void> {
  const customers = Number(values.customers);
  if (!Number.isInteger(customers) || customers < 1000) throw new Error('--customers: at least 1000');
  const peers = measures.flatMap(({ peer }) => peer ?? []);
  if (!values.peer.every((peer) => peers.includes(peer))) throw new Error(`--peer: only ${peers.join(', ')}`);
  const wanted = measures.filter(
    ({ keys, peer }) => keys.some(isWanted) && (peer === undefined || values.peer.includes(peer)),
  );
  if (wanted.length === 0) throw new Error('--only: no figure has such a key');
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const bench = await prepareBench({ customers, data: values.data }, say);
  const figures: Figure[] = [];
  const stop = (): void => void bench.close().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (const measure of wanted) {
      say(`measuring ${measure.keys.join(', ')} …`);
      try {
        const found = await measure.run(bench);
        say(table(found));
        figures.push(...found);
      } catch (error) {
        process.exitCode = 1;
        say(`could not be measured: ${String((error as Error).stack)}`);
      }
    }
  } finally {
    await bench.close();
  }
  process.stdout.write(`${table(figures)}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(byKey(figures), null, 2)}\n`);
}

const isWanted = (key: string): boolean =>
  values.only.length === 0 || values.only.some((begin) => key.startsWith(begin));

if (values.help) process.stdout.write(help);
else await main();
process.exit();
