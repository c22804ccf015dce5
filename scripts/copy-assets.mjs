/**
 * Copies *.sql and *.json from a source folder next to the compiled JavaScript,
 * and removes from there what has no source any more: copies and compiled files alike.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [source, target] = process.argv.slice(2);
if (!source || !target) {
  console.error('usage: node copy-assets.mjs <source folder> <target folder>');
  process.exit(2);
}

const isAsset = (path) => /\.(sql|json)$/.test(path);
const filesOf = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []);
const sources = new Set(filesOf(source));

/** Whether a file of the target comes from a file that is still there. */
function hasSource(path) {
  if (isAsset(path)) return sources.has(path);
  const stem = path.match(/^(.*?)(\.d\.ts|\.js|\.js\.map)$/)?.[1];
  return stem === undefined || sources.has(`${stem}.ts`) || sources.has(`${stem}.tsx`);
}

for (const path of [...sources].filter(isAsset)) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  copyFileSync(join(source, path), join(target, path));
}
for (const path of filesOf(target)) {
  if (!hasSource(path)) rmSync(join(target, path));
}
