import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { at, repository } from './lib/repository.mjs';

const elsewhere = realpathSync(tmpdir());
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

const kehu = (...args) =>
  spawnSync(process.execPath, [at('scripts/kehu.mjs'), ...args], { cwd: elsewhere, encoding: 'utf8' });

test('standard output holds the answer and nothing else', () => {
  const { stdout, status } = kehu('--version');
  expect(stdout).toBe(`${version}\n`);
  expect(status).toBe(0);
});

test('an unknown command is refused on the error stream', () => {
  const { stdout, stderr, status } = kehu('no-such-command');
  expect(stdout).toBe('');
  expect(stderr).toContain('no-such-command');
  expect(status).not.toBe(0);
});

/** Where a script finds itself, and which data folder it takes, when it was called from a folder in this way. */
function whereabouts(cwd, env) {
  const code = `import(${JSON.stringify(at('scripts/lib/repository.mjs'))}).then(({ enterCallersFolder }) => {
    enterCallersFolder();
    console.log(JSON.stringify([process.cwd(), process.env.KEHU_DATA_DIR]));
  })`;
  const { INIT_CWD: _, KEHU_DATA_DIR: __, ...clean } = process.env;
  return JSON.parse(
    spawnSync(process.execPath, ['-e', code], { cwd, env: { ...clean, ...env }, encoding: 'utf8' }).stdout,
  );
}

test('paths are those of the caller, the data folder is that of the checkout', () => {
  expect(whereabouts(repository, { INIT_CWD: elsewhere })).toEqual([elsewhere, at('.kehu')]);
  expect(whereabouts(repository, {})).toEqual([repository, at('.kehu')]);
});

test('called without npm, a caller further out does not count; a named data folder does', () => {
  expect(whereabouts(elsewhere, { INIT_CWD: repository, KEHU_DATA_DIR: 'mine' })).toEqual([elsewhere, 'mine']);
});
