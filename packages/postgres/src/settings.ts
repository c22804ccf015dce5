import { statfsSync } from 'node:fs';
import { totalmem } from 'node:os';

/** Server settings by name, as `postgres -c name=value` takes them. */
export type Settings = Record<string, string>;

const GiB = 2 ** 30;
const MiB = 2 ** 20;
const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / MiB))}MB`;

/** Memory this process may use, in bytes: the machine's, or the container's when that is less. */
export function usableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Hold for every cluster. Errors of statements carry customers' data, so they never reach the log; the caller gets them anyway. */
const always: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  jit: 'off',
};

/** For data that must last, scaled to the memory of the machine (bytes): an eighth of it for buffers, at most 2 GB. */
export function durableSettings(memory: number): Settings {
  const isRoomy = memory >= 4 * GiB;
  return {
    ...always,
    shared_buffers: megabytes(Math.min(2 * GiB, Math.max(128 * MiB, memory / 8))),
    effective_cache_size: megabytes(memory / 2),
    work_mem: isRoomy ? '32MB' : '8MB',
    maintenance_work_mem: isRoomy ? '512MB' : '128MB',
    random_page_cost: '1.1',
    min_wal_size: isRoomy ? '1GB' : '256MB',
    // After a crash the log since the last checkpoint is replayed, at 50 to 100 MB a second: more log means a longer start.
    max_wal_size: isRoomy ? '2GB' : '1GB',
    checkpoint_timeout: '5min',
    // Only Linux can sync a file system at once; elsewhere each of thousands of files is synced before the replay.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    max_connections: '100',
    max_parallel_workers_per_gather: '2',
  };
}

/** For clusters that may vanish with the machine: nothing waits for the disk. */
export const throwawaySettings: Settings = {
  ...always,
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  max_connections: '100',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  checkpoint_timeout: '1h',
};

/** Containers give /dev/shm 64 MB by default, too little for parallel queries; then shared segments are files in the cluster. */
export function sharedMemorySettings(folder = '/dev/shm'): Settings {
  if (process.platform !== 'linux') return {};
  return freeBytes(folder) < 256 * MiB ? { dynamic_shared_memory_type: 'mmap' } : {};
}

/** Free space of the file system a folder is on, in bytes; 0 when it is not there. */
export function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
