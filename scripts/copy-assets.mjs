/** Copies *.sql and *.json from a source folder next to the compiled JavaScript, and removes copies whose source is gone. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [source, target] = process.argv.slice(2);
if (!source || !target) {
  console.error('usage: node copy-assets.mjs <source folder> <target folder>');
  process.exit(2);
}

const assetsOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(sql|json)$/.test(path))
    : [];

const wanted = assetsOf(source);
for (const path of wanted) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  copyFileSync(join(source, path), join(target, path));
}
for (const path of assetsOf(target)) {
  if (!wanted.includes(path)) rmSync(join(target, path));
}
