#!/usr/bin/env node
/** `npm run kehu -- <command>`: the operator's tool. Its standard output holds the command's answer and nothing else. */
import { buildOrExit } from './lib/build.mjs';
import { at, enterCallersFolder } from './lib/repository.mjs';

process.env.NODE_ENV ||= 'production';

await buildOrExit(['@kehu/server...']);
enterCallersFolder();
// The tool reads its arguments as if it had been called itself.
process.argv[1] = at('apps/server/dist/cli.js');
await import(process.argv[1]);
