/** `npm run dev`: server and console, each reloading when its sources change. Ctrl-C ends all of it. */
import { spawn } from 'node:child_process';
import { buildOrExit } from './lib/build.mjs';
import { at, commandFile, enterCallersFolder } from './lib/repository.mjs';

const host = process.env.HOST ?? '127.0.0.1';
const port = process.env.PORT ?? '4000';

enterCallersFolder();
const env = {
  ...process.env,
  NODE_ENV: 'development',
  KEHU_DEMO: process.env.KEHU_DEMO ?? (process.env.DATABASE_URL ? '0' : '1'),
  // Where the console's development server passes requests on to.
  KEHU_SERVER: `http://${host}:${port}`,
};

/** The packages below are built first and kept built; the server restarts when their output changes. */
const packages = ['@kehu/server^...', '@kehu/admin^...'];
await buildOrExit(packages);

const parts = [
  [
    '.',
    commandFile('turbo'),
    ['watch', 'build', '--output-logs=errors-only', ...packages.map((name) => `--filter=${name}`)],
  ],
  ['apps/server', commandFile('tsx'), ['watch', '--clear-screen=false', '--include', './src/**/*.sql', 'src/main.ts']],
  ['apps/admin', commandFile('vite'), ['--host', '127.0.0.1']],
].map(([folder, file, args]) =>
  spawn(process.execPath, [file, ...args], {
    cwd: at(folder),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  }),
);

// Each in a session of its own, so that Ctrl-C reaches this process alone and every part is asked to end exactly once.
let isEnding = false;
function end(code) {
  if (isEnding) return;
  isEnding = true;
  process.exitCode = code;
  for (const part of parts) part.kill('SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
for (const part of parts) part.on('exit', (code) => end(code ?? 1));
