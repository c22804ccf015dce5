import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this id exists, ours or not; one that ended but was not yet buried by its parent counts too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in words that differ when its id is used again; empty when it has ended. */
function birthOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The second field is a name in brackets that may hold anything; the third is the state, the 22nd the start time.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? '' : (fields[19] ?? '');
    }
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return line.startsWith('Z') ? '' : line.replace(/^\S+/, '').replace(/\W/g, '');
  } catch {
    return '';
  }
}

/** A mark of this process, handed to PostgreSQL so that it can later be told whose it is: `pid:birth`. */
export const ownMark = (): string => `${process.pid}:${birthOf(process.pid)}`;

/** The process id in a mark, if that very process still runs. */
export function livingOwner(mark: string): number | undefined {
  const [pid, birth] = mark.split(':');
  return birth && birthOf(Number(pid)) === birth ? Number(pid) : undefined;
}
