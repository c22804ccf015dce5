import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { eraseAgain, erasedFile } from '../features/privacy/index.js';
import { readConfig } from '../platform/config.js';
import { backup, restore } from './backup.js';
import { print } from './print.js';
import { databaseOf, withKernel } from './session.js';

/** `kehu migrate`, `kehu backup`, `kehu restore`. */
export function dataCommands(kehu: Command): void {
  kehu
    .command('migrate')
    .description('Brings the tables up to date.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      await withKernel(async ({ services }) => {
        const done = await services.database.source.query<{ name: string }[]>(
          'SELECT name FROM kehu_migration ORDER BY name',
        );
        print(json, { migrations: done.map(({ name }) => name) }, () => [
          `The tables are up to date (${done.length} migrations).`,
        ]);
      });
    });

  kehu
    .command('backup <file>')
    .description('Writes everything, as of this moment, into one file. Keep the key ring with it, but apart.')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const rows = await onDatabase((url) => backup(url, file));
      print(json, { file, rows }, () => [`${rows} rows are in ${file}.`]);
    });

  kehu
    .command('restore <file>')
    .description('Puts a backup into an empty database, all of it or nothing.')
    .option('--erased <file>', 'the list of erased customers; that of the data folder unless given')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { json, erased }: { json?: boolean; erased?: string }) => {
      await withKernel(async () => undefined);
      const rows = await onDatabase((url) => restore(url, file));
      // The keys of the backup are read anew; whoever was erased after it was made is forgotten again.
      const forgotten = await withKernel(({ system }, { dataDir }) =>
        eraseAgain(system('restore'), erasedIds(erased ?? erasedFile(dataDir), erased !== undefined)),
      );
      print(json, { file, rows, forgotten }, () => [
        `${rows} rows are back.`,
        ...(forgotten > 0 ? [`${forgotten} customers were erased after this backup, and are erased again.`] : []),
      ]);
    });
}

function erasedIds(file: string, isRequired: boolean): string[] {
  if (!isRequired && !existsSync(file)) return [];
  return readFileSync(file, 'utf8').split(/\s+/).filter(Boolean);
}

async function onDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { url, release } = await databaseOf(readConfig(process.env));
  try {
    return await work(url);
  } finally {
    await release();
  }
}
