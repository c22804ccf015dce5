import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sipHash24 } from './sip-hash.js';

const paperKey = Buffer.from(Array.from({ length: 16 }, (_, i) => i));

/** The text whose UTF-16 units are these bytes. */
const textOf = (bytes: Buffer): string => bytes.toString('utf16le');
const bytes = (count: number): Buffer => Buffer.from(Array.from({ length: count }, (_, i) => i));

function hashed(text: string, key = paperKey): string {
  const into = new Int32Array(2);
  sipHash24(key)(text, into, 0);
  return [into[1], into[0]].map((half) => ((half ?? 0) >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The paper's algorithm as it stands there, with numbers of any size. */
function byThePaper(key: Buffer, message: Buffer): string {
  const mask = (1n << 64n) - 1n;
  const turned = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (64n - by))) & mask;
  const [k0, k1] = [key.readBigUInt64LE(0), key.readBigUInt64LE(8)];
  let [v0, v1] = [k0 ^ 0x736f6d6570736575n, k1 ^ 0x646f72616e646f6dn];
  let [v2, v3] = [k0 ^ 0x6c7967656e657261n, k1 ^ 0x7465646279746573n];
  const round = (): void => {
    v0 = (v0 + v1) & mask;
    v1 = turned(v1, 13n) ^ v0;
    v0 = turned(v0, 32n);
    v2 = (v2 + v3) & mask;
    v3 = turned(v3, 16n) ^ v2;
    v0 = (v0 + v3) & mask;
    v3 = turned(v3, 21n) ^ v0;
    v2 = (v2 + v1) & mask;
    v1 = turned(v1, 17n) ^ v2;
    v2 = turned(v2, 32n);
  };
  const padded = Buffer.alloc(Math.floor(message.length / 8) * 8 + 8);
  message.copy(padded);
  padded[padded.length - 1] = message.length & 0xff;
  for (let at = 0; at < padded.length; at += 8) {
    const block = padded.readBigUInt64LE(at);
    v3 ^= block;
    round();
    round();
    v0 ^= block;
  }
  v2 ^= 0xffn;
  for (let i = 0; i < 4; i += 1) round();
  return (v0 ^ v1 ^ v2 ^ v3).toString(16).padStart(16, '0');
}

test('gives the hashes that come with the paper', () => {
  expect(byThePaper(paperKey, bytes(15))).toBe('a129ca6149be45e5');
  expect(hashed('')).toBe('726fdb47dd0e0e31');
  expect(hashed(textOf(bytes(2)))).toBe('0d6c8009d9a94f5a');
  expect(hashed(textOf(bytes(14)))).toBe(byThePaper(paperKey, bytes(14)));
});

test('equals the algorithm of the paper for every text and key', () => {
  const key = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((array) => Buffer.from(array));
  fc.assert(
    fc.property(key, fc.string({ unit: 'binary', maxLength: 40 }), (own, text) => {
      expect(hashed(text, own)).toBe(byThePaper(own, Buffer.from(text, 'utf16le')));
    }),
  );
});
