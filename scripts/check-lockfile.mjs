/**
 * Checks that `npm ci` takes package-lock.json, on every platform and from every registry: npm's own trial says whether it fits
 * the manifests, our look at it finds what the trial on this one platform cannot.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { faultsOf } from './lib/lockfile.mjs';
import { at, repository } from './lib/repository.mjs';

const faults = faultsOf(JSON.parse(readFileSync(at('package-lock.json'), 'utf8')));
for (const fault of faults) console.error(fault);

const flags = ['--dry-run', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
const trial = spawnSync('npm', ['ci', ...flags], { cwd: repository, encoding: 'utf8' });
if (trial.status !== 0) console.error(trial.error?.message ?? trial.stderr);

process.exitCode = faults.length === 0 && trial.status === 0 ? 0 : 1;
