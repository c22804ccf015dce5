import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const script = join(import.meta.dirname, 'copy-assets.mjs');

function folderWith(...paths) {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-assets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('SQL and JSON arrive beside the compiled code; what lost its source leaves', () => {
  const source = folderWith('a.ts', 'area/sql/claim.sql', 'area/labels.json', 'notes.md');
  const target = folderWith('a.js', 'a.js.map', 'a.d.ts', 'gone.js', 'gone.d.ts', 'area/sql/old.sql', '.tsbuildinfo');
  execFileSync(process.execPath, [script, source, target]);
  expect(filesOf(target)).toEqual([
    '.tsbuildinfo',
    'a.d.ts',
    'a.js',
    'a.js.map',
    'area/labels.json',
    'area/sql/claim.sql',
  ]);
});

test('without folders it says how it is called', () => {
  expect(() => execFileSync(process.execPath, [script], { stdio: 'pipe' })).toThrow('usage');
});
