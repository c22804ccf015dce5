import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../platform/config.js';
import { keepNewest } from '../platform/keys.js';
import type { Kernel } from '../server.js';
import { OperatorError, print } from './print.js';
import { withKernel } from './session.js';

interface Options {
  readonly dataKeys?: boolean;
  readonly dropOld?: boolean;
  readonly json?: boolean;
}

/** `kehu keys rotate`. */
export function keysCommands(kehu: Command): void {
  const keys = kehu.command('keys').description('Keeps the keys behind encrypted fields: `keys rotate`.');
  keys
    .command('rotate')
    .description(
      'Wraps every key anew with the newest key of the ring, while the server runs. Safe to stop and repeat.',
    )
    .option('--data-keys', 'also give every customer a new data key, and seal their values anew')
    .option('--drop-old', 'then take the older keys out of the ring of the data folder; older backups need them')
    .option('--json', 'answer as JSON')
    .action(async (given: Options) => {
      await withKernel(async (kernel, config) => {
        const { key, rewrapped, renewed, left } = await rotate(kernel, config, given);
        const older = kernel.services.keys.ring.ids.filter((id) => id !== key);
        if (given.dropOld && config.keys === null && left.length === 0) keepNewest(ringFile(config));
        print(given.json, { key, rewrapped, renewed, left, unused: left.length === 0 ? older : [] }, () => [
          `${rewrapped} keys hang on "${key}" now${given.dataKeys ? `; ${renewed} customers have new data keys` : ''}.`,
          ...left.map((id) => `Something hangs on "${id}" still: a server uses it to encrypt. Run this again.`),
          ...(left.length === 0 && older.length > 0 && !(given.dropOld && config.keys === null)
            ? [`Nothing needs ${older.join(', ')} any more, except backups from before.`]
            : []),
        ]);
        if (left.length > 0) process.exitCode = 1;
      });
    });
}

const ringFile = (config: Config): string => join(config.dataDir, 'keys');

async function rotate({ services, system, app: { rotations } }: Kernel, { keys }: Config, given: Options) {
  const ctx = system('keys rotate');
  const wanted = { renewData: given.dataKeys ?? false };
  if (keys !== null && services.keys.ring.ids.length === 1 && !wanted.renewData) {
    throw new OperatorError('KEHU_KEYS holds one key: put the new one in front of it, everywhere, and run this again.');
  }
  await rotations.prepare(ctx, wanted);
  return rotations.carryOut(ctx, wanted);
}
