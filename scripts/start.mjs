/** `npm start`: builds what is stale, then becomes the server, in this process, so that its signals are ours. */
import { buildOrExit } from './lib/build.mjs';
import { at, enterCallersFolder } from './lib/repository.mjs';

process.env.NODE_ENV ||= 'production';
process.env.KEHU_DEMO ||= process.env.DATABASE_URL ? '0' : '1';

await buildOrExit(['@kehu/server...', '@kehu/admin...']);
enterCallersFolder();
await import(at('apps/server/dist/main.js'));
