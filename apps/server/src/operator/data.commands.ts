import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { eraseAgain, erasedFile } from '../features/privacy/index.js';
import { BACKUP } from '../features/system/index.js';
import { readConfig } from '../platform/config.js';
import { mark } from '../platform/marks.js';
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
      await remember(rows);
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
      const forgotten = await withKernel(async ({ system, services }, { dataDir }) => {
        const ids = erasedIds(erased ?? erasedFile(dataDir), erased !== undefined);
        const again = await eraseAgain(system('restore'), ids);
        await services.audit.tell(system('restore').doing('restore', { rows, erasedAgain: again }));
        return again;
      });
      print(json, { file, rows, forgotten }, () => [
        `${rows} rows are back.`,
        ...(forgotten > 0 ? [`${forgotten} customers were erased after this backup, and are erased again.`] : []),
      ]);
    });
}

/** Keeps when the backup was made. The file is good without it, so that a lost key keeps nobody from a backup. */
async function remember(rows: number): Promise<void> {
  try {
    await withKernel(
      async ({ system, services }) => {
        const ctx = system('backup');
        await mark(ctx, BACKUP, String(rows));
        await services.audit.tell(ctx.doing('backup', { rows }));
      },
      { migrate: false },
    );
  } catch (error) {
    process.stderr.write(`The backup is good, but could not be noted: ${(error as Error).message}\n`);
  }
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
