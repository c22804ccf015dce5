import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { builtInMapping, builtInNames, readMapping, type ImportResult, type Mapping } from '../features/data/index.js';
import { DomainError } from '../platform/errors.js';
import { stepAside } from '../platform/step-aside.js';
import { OperatorError, print } from './print.js';
import { withKernel } from './session.js';

/** `kehu import <file or folder> --as <mapping>`. */
export function importCommand(kehu: Command): void {
  kehu
    .command('import <path>')
    .description('Brings a file or a folder of files in; safe to repeat. Every row is counted once.')
    .requiredOption('--as <mapping>', `${builtInNames.join(', ')}, or a mapping of your own: a JSON file`)
    .option('--json', 'answer as JSON')
    .action(async (path: string, { as, json }: { as: string; json?: boolean }) => {
      const mapping = mappingOf(as);
      // A server on the same machine has the processor first.
      stepAside(0);
      const result = await withKernel(async ({ app, system }) => {
        const ctx = system('import');
        try {
          const id = await app.imports.open(ctx, mapping, resolve(path), { byCaller: true });
          return await app.imports.run(ctx, id);
        } catch (error) {
          if (error instanceof DomainError)
            throw new OperatorError(error.refusals.map(({ message }) => message).join(' '));
          throw error;
        }
      });
      print(json, result, () => lines(result));
    });
}

function mappingOf(as: string): Mapping {
  const builtIn = builtInMapping(as);
  if (builtIn) return builtIn;
  if (!existsSync(as))
    throw new OperatorError(`There is no mapping ${as}: one of ${builtInNames.join(', ')}, or a JSON file.`);
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(as, 'utf8'));
  } catch (error) {
    throw new OperatorError(`${as} is not JSON: ${(error as Error).message}`);
  }
  const read = readMapping(document);
  if (!read.ok)
    throw new OperatorError(
      `The mapping ${as} cannot be used:\n${read.faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  return read.mapping;
}

function lines({ counts, rows, seconds }: ImportResult): string[] {
  const table = Object.entries(counts).map(
    ([kind, { created, updated, unchanged, rejected }]) =>
      `${kind.padEnd(10)} ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
  );
  return [
    ...table,
    `${rows} rows in ${seconds.toFixed(1)} s (${Math.round(rows / Math.max(seconds, 0.001))} a second)`,
  ];
}
