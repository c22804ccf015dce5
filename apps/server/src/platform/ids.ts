import { randomBytes } from 'node:crypto';

const hex: string[] = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));
let pool = Buffer.alloc(0);
let used = 0;
let lastMs = 0;
let sequence = 0;
/** The moment as it was written last: many ids are made within one. */
let writtenMs = -1;
let written = '';
const hexDigits = '0123456789abcdef';

/**
 * A UUIDv7: 48 bits of milliseconds, then a counter that grows within one millisecond, then random bits. Ids made by
 * one process sort in the order they were made, which keeps the indexes they enter small and warm.
 */
export function newId(now: number = Date.now()): string {
  if (now > lastMs) {
    lastMs = now;
    sequence = random(2) & 0x7ff;
  } else {
    sequence += 1;
    if (sequence > 0xfff) {
      lastMs += 1;
      sequence = random(2) & 0x7ff;
    }
  }
  if (lastMs !== writtenMs) {
    const time = lastMs.toString(16).padStart(12, '0');
    [writtenMs, written] = [lastMs, `${time.slice(0, 8)}-${time.slice(8)}-7`];
  }
  const counter = `${hexDigits[sequence >> 8]}${hex[sequence & 0xff]}`;
  return `${written}${counter}-${hex[0x80 | (random(1) & 0x3f)]}${hex[random(1)]}-${pairs(3)}`;
}

/** Twice so many random bytes, in hexadecimal. */
function pairs(count: number): string {
  let text = '';
  for (let i = 0; i < count; i += 1) {
    const two = random(2);
    text += `${hex[two >> 8]}${hex[two & 0xff]}`;
  }
  return text;
}

/** So many new ids, in order. */
export const newIds = (count: number): string[] => Array.from({ length: count }, () => newId());

/** The next one or two bytes of a pool of randomness, refilled when it is used up. */
function random(bytes: 1 | 2): number {
  if (used + bytes > pool.length) {
    pool = randomBytes(4096);
    used = 0;
  }
  const value = bytes === 1 ? pool.readUInt8(used) : pool.readUInt16BE(used);
  used += bytes;
  return value;
}

/** The moment an id was made, in milliseconds since 1970. */
export const momentOfId = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** The smallest id of a moment: every id made then or later is not below it. */
export function idFloor(at: number): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
