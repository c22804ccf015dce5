/**
 * Checks package-lock.json for two faults npm itself does not tell of: an optional (platform) dependency without an entry,
 * which makes `npm ci` refuse the file, and a download address of one particular registry.
 */
import { readFileSync } from 'node:fs';
import { faultsOf } from './lib/lockfile.mjs';
import { at } from './lib/repository.mjs';

const faults = faultsOf(JSON.parse(readFileSync(process.argv[2] ?? at('package-lock.json'), 'utf8')));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
