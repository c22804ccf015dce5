import { globSync } from './glob.mjs';
import { at, commandFile } from './repository.mjs';
import { runQuietly } from './run.mjs';
import { build } from './build.mjs';

/**
 * A check passes or fails as a whole and counts as one test.
 * @typedef {{ name: string, says: string, run: () => Promise<{ code: number, output: string }> }} Check
 */

const command = (name, args, bin) => () => runQuietly(commandFile(name, bin), args, { FORCE_COLOR: '0' });

/** The folders whose imports are examined; those that exist. */
const sources = () => globSync(['apps/*/src', 'apps/*/test', 'apps/*/e2e', 'packages/*/src', 'packages/*/test']);

/** Tests are not built, so their types are checked here; so are all those of the console, which Vite only strips. */
async function checkTypes() {
  const results = [];
  for (const project of globSync(['apps/*/tsconfig.json', 'packages/*/tsconfig.json']))
    results.push(await runQuietly(commandFile('tsgo', 'tsc'), ['--noEmit', '--pretty', 'false', '-p', project]));
  return { code: Math.max(...results.map(({ code }) => code)), output: results.map(({ output }) => output).join('') };
}

/** Everything builds; all that follows needs it. */
export const buildCheck = { name: 'build', says: 'everything builds', run: () => build() };

/** @type {Check[]} the longest first, so that two lanes end at about the same time */
export const checks = [
  {
    name: 'format',
    says: 'every file is formatted',
    run: command('prettier', ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'typed-lint',
    says: 'no promise is forgotten, no case missing',
    run: command('oxlint', ['--type-aware', '--deny-warnings', '-c', '.oxlintrc.typed.json', 'apps', 'packages']),
  },
  { name: 'rules', says: 'hooks are used as they may; the schema reads well', run: command('eslint', ['.']) },
  { name: 'types', says: 'sources and tests agree with their types', run: checkTypes },
  { name: 'unused', says: 'no file, export or dependency is left over', run: command('knip', ['--no-progress']) },
  {
    name: 'boundaries',
    says: 'imports go only where they may',
    run: () =>
      runQuietly(commandFile('dependency-cruiser', 'depcruise'), ['--config', '.dependency-cruiser.mjs', ...sources()]),
  },
  { name: 'lint', says: 'oxlint has nothing to say', run: command('oxlint', ['--deny-warnings']) },
  {
    name: 'lockfile',
    says: 'the lockfile is complete and bound to no registry',
    run: () => runQuietly(at('scripts/check-lockfile.mjs'), []),
  },
];
