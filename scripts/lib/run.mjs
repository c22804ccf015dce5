import { spawn } from 'node:child_process';
import { repository } from './repository.mjs';

/**
 * Runs a Node script in the checkout and collects what it says, both streams in order.
 * @param {string} file the script
 * @param {string[]} args
 * @param {object} [env] variables on top of ours
 * @returns {Promise<{ code: number, output: string }>} code 1 also when a signal ended it
 */
export function runQuietly(file, args, env = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a Node script in the checkout in full view.
 * @returns {Promise<number>} its exit code, 1 when a signal ended it
 */
export function runOpenly(file, args, env = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
