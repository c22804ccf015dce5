/** `npm run bench`: the benchmark of packages/bench; `-- --json FILE` writes the figures, `-- --customers N` sets the size. */
import { buildOrExit } from './lib/build.mjs';
import { at, enterCallersFolder } from './lib/repository.mjs';

process.env.NODE_ENV ||= 'production';

await buildOrExit(['@kehu/bench...', '@kehu/server...']);
enterCallersFolder();
process.argv[1] = at('packages/bench/dist/main.js');
await import(process.argv[1]);
