import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Runs a program to its end and answers what it printed. @throws what it said when it failed */
export function collect(command: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${args.slice(1).join(' ')} ended with code ${code}: ${err || out}`));
    });
  });
}

/** What Linux tells of a process: its parent, and the CPU it used so far, in milliseconds. */
interface Told {
  readonly parent: number;
  readonly cpuMs: number;
}

/** Linux counts CPU in hundredths of a second. */
const TICK_MS = 10;

function told(pid: number): Told | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
  } catch {
    return null;
  }
}

/** A process and all below it, by id. Empty where the system does not tell (it is read from Linux's /proc). */
function familyOf(root: number): Map<number, Told> {
  const all = new Map<number, Told>();
  if (process.platform !== 'linux') return all;
  for (const name of readdirSync('/proc')) {
    const known = /^\d+$/.test(name) ? told(Number(name)) : null;
    if (known) all.set(Number(name), known);
  }
  const isBelow = (pid: number): boolean => pid === root || (all.has(pid) && isBelow(all.get(pid)?.parent ?? 0));
  return new Map([...all].filter(([pid]) => isBelow(pid)));
}

/** CPU milliseconds used so far by a process itself and by all below it. */
export function cpuOf(root: number): { own: number; below: number } {
  const family = familyOf(root);
  const own = family.get(root)?.cpuMs ?? 0;
  const all = [...family.values()].reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  return { own, below: all - own };
}

/** Nothing for one that has ended meanwhile, as connections do. */
function sharedOutKiB(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Megabytes that a process and all below it hold; memory they share is counted once. NaN where the system does not tell. */
export function memoryOf(root: number): number {
  const family = [...familyOf(root).keys()];
  return family.length === 0 ? Number.NaN : family.reduce((sum, pid) => sum + sharedOutKiB(pid), 0) / 1024;
}

/** The same of the process alone. */
export const ownMemoryOf = (pid: number): number =>
  process.platform === 'linux' ? sharedOutKiB(pid) / 1024 : Number.NaN;
