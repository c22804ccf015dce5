import { expect, test } from 'vitest';
import type { RequestContext } from './context.js';
import { RESYNC, type LiveHub, type Notice } from './live.js';
import { Memory } from './memory.js';
import { TransactionContext } from './transaction.js';

const ctx = {} as RequestContext;

/** A memory over a hub within this process, whose readings are answered by hand. */
function remembering() {
  const listeners = new Set<(notice: Notice) => void>();
  const readings: { resolve(value: string): void; reject(error: Error): void }[] = [];
  const hub = { isConnected: true, listen: (listener: (notice: Notice) => void) => void listeners.add(listener) };
  const ask = () => new Promise<string>((resolve, reject) => readings.push({ resolve, reject }));
  const memory = new Memory<string>(hub as unknown as LiveHub, ['rules'], ask);
  const tell = (topic: string): void => listeners.forEach((listener) => listener({ topic, payload: {} }));
  return { hub, memory, readings, tell };
}

test('it is read once for everybody, and again after a change or a gap in the notices', async () => {
  const { memory, readings, tell } = remembering();
  const both = [memory.read(ctx), memory.read(ctx)];
  expect(readings).toHaveLength(1);
  expect(memory.current).toBeNull();
  readings[0]!.resolve('first');
  expect(await Promise.all(both)).toEqual(['first', 'first']);
  expect(memory.current).toEqual({ value: 'first' });
  tell('another');
  expect(memory.current).toEqual({ value: 'first' });
  for (const topic of ['rules', RESYNC]) {
    tell(topic);
    expect(memory.current).toBeNull();
    const again = memory.read(ctx);
    readings.at(-1)!.resolve(topic);
    expect(await again).toBe(topic);
  }
  expect(readings).toHaveLength(3);
});

test('what was read before a change is answered, but not kept', async () => {
  const { memory, readings, tell } = remembering();
  const early = memory.read(ctx);
  tell('rules');
  const late = memory.read(ctx);
  readings[1]!.resolve('new');
  readings[0]!.resolve('old');
  expect([await early, await late]).toEqual(['old', 'new']);
  expect(memory.current).toEqual({ value: 'new' });
});

test('a failure is told and forgotten; without notices nothing is trusted', async () => {
  const { hub, memory, readings } = remembering();
  const failed = memory.read(ctx);
  readings[0]!.reject(new Error('away'));
  await expect(failed).rejects.toThrow('away');
  const again = memory.read(ctx);
  readings[1]!.resolve('here');
  expect(await again).toBe('here');
  hub.isConnected = false;
  expect(memory.current).toBeNull();
  const fresh = memory.read(ctx);
  readings[2]!.resolve('fresh');
  expect(await fresh).toBe('fresh');
});

test('a transaction waits for nobody: it reads by its own connection, and that is not shared', async () => {
  const { memory, readings } = remembering();
  const tx = Object.assign(Object.create(TransactionContext.prototype) as TransactionContext, { as: () => ctx });
  const outside = memory.read(ctx);
  const inside = memory.read(tx);
  expect(readings).toHaveLength(2);
  readings[1]!.resolve('what the transaction sees');
  expect(await inside).toBe('what the transaction sees');
  expect(memory.current).toBeNull();
  readings[0]!.resolve('what everybody sees');
  expect(await outside).toBe('what everybody sees');
  expect(await memory.read(tx)).toBe('what everybody sees');
  expect(readings).toHaveLength(2);
});

test('where only transactions ask, it is remembered all the same', async () => {
  const { memory, readings } = remembering();
  const tx = Object.assign(Object.create(TransactionContext.prototype) as TransactionContext, { as: () => ctx });
  const first = memory.read(tx);
  readings.forEach(({ resolve }) => resolve('rules'));
  expect(await first).toBe('rules');
  expect(await memory.read(tx)).toBe('rules');
  expect(readings).toHaveLength(2);
});
