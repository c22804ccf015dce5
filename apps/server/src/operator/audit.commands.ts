import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { exportAudit, verifyChains } from '../features/audit/index.js';
import { print } from './print.js';
import { withKernel } from './session.js';

interface Options {
  readonly anchor?: string;
  readonly writeAnchor?: string;
  readonly json?: boolean;
}

/** `kehu audit verify`. */
export function auditCommands(kehu: Command): void {
  const audit = kehu.command('audit').description('Proves what happened: `audit verify`.');
  audit
    .command('verify')
    .description(
      'Reads the whole audit and names every entry that was changed, deleted or moved; then it exits with 1.',
    )
    .option('--anchor <file>', 'also check that everything an earlier run saw still stands')
    .option('--write-anchor <file>', 'keep what this run saw; store the file apart from the database')
    .option('--json', 'answer as JSON')
    .action(async ({ anchor, writeAnchor, json }: Options) => {
      await withKernel(
        async ({ system }) => {
          const seen = anchor === undefined ? null : readFileSync(anchor, 'utf8').trim();
          const verdict = await verifyChains(system('audit verify'), seen);
          if (writeAnchor !== undefined) writeFileSync(writeAnchor, `${verdict.anchor}\n`);
          const { ok, entries, chains, faults } = verdict;
          print(json, verdict, () =>
            ok
              ? [`${entries} entries in ${chains} chains stand as they were written.`]
              : faults.map((one) => one.message),
          );
          if (!ok) process.exitCode = 1;
        },
        { migrate: false },
      );
    });

  audit
    .command('export <file>')
    .description('Writes the audit into a file for auditors, newest first: CSV, or JSON lines when it ends in .jsonl.')
    .option('--from <moment>', 'from this moment, as 2026-01-01T00:00:00Z', moment)
    .option('--until <moment>', 'before this moment', moment)
    .action(async (file: string, { from = null, until = null }: { from?: Date | null; until?: Date | null }) => {
      await withKernel(async ({ system }) => {
        const lines = Readable.from(
          exportAudit(system('audit export'), { from, until }, file.endsWith('.jsonl') ? 'jsonl' : 'csv'),
        );
        await pipeline(lines, createWriteStream(file, { mode: 0o600 }));
      });
    });
}

function moment(text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new InvalidArgumentError('a moment such as 2026-01-01T00:00:00Z');
  return at;
}
