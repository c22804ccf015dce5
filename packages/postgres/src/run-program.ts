import { spawn, type SpawnOptionsWithoutStdio } from 'node:child_process';

/** How a program ended: its exit code, null when a signal ended it or it could not be run at all, which `stderr` then tells. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end while this process goes on with other things. */
export function runProgram(
  file: string,
  flags: readonly string[],
  options: SpawnOptionsWithoutStdio,
  input = '',
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(file, flags, options);
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
    // It may end without having read what it was told; its exit code says what counts.
    child.stdin.on('error', () => undefined).end(input);
    child.once('error', (error) => resolve({ status: null, stdout: '', stderr: error.message }));
    child.once('close', (status) => resolve({ status, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}
