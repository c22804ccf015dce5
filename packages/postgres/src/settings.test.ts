import { expect, test } from 'vitest';
import { durableSettings, freeBytes, sharedMemorySettings, usableMemory } from './settings.js';

const GiB = 2 ** 30;

test('buffers follow the memory of the machine and stay between 128 MB and 2 GB', () => {
  const buffers = (memory: number) => durableSettings(memory).shared_buffers;
  expect([0.5 * GiB, GiB, 2 * GiB, 4 * GiB, 64 * GiB].map(buffers)).toEqual([
    '128MB',
    '128MB',
    '256MB',
    '512MB',
    '2048MB',
  ]);
  expect(durableSettings(8 * GiB).effective_cache_size).toBe('4096MB');
  expect(durableSettings(2 * GiB).work_mem).toBe('8MB');
});

test('durable means durable: no setting trades safety for speed', () => {
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum']) {
    expect(durableSettings(4 * GiB)).not.toHaveProperty(name);
  }
});

test('where shared memory is scarce or absent, shared segments are files', () => {
  const expected = process.platform === 'linux' ? { dynamic_shared_memory_type: 'mmap' } : {};
  expect(sharedMemorySettings('/no/such/folder')).toEqual(expected);
  expect(freeBytes('/no/such/folder')).toBe(0);
});

test('usable memory is a real amount', () => {
  expect(usableMemory()).toBeGreaterThan(100 * 2 ** 20);
});
