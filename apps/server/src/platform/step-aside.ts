import { setPriority } from 'node:os';

/** People's work has the processor first; of what they leave, everything is taken. */
const LOW = 10;

/**
 * Lowers the priority of a process of this machine, such as that of a connection to the embedded database. Where the
 * system does not allow it, nothing changes.
 *
 * @param pid 0: the calling thread, with all threads it starts
 */
export function stepAside(pid: number): void {
  try {
    setPriority(pid, LOW);
  } catch {
    // It is only a favour.
  }
}
