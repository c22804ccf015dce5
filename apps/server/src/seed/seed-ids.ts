import type { Random } from './random.js';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Ids of version 7 that are the same for the same seed: the moment a row is about, then numbers of the random source. */
export class SeedIds {
  constructor(private readonly random: Random) {}

  next(at: Date): string {
    const time = hex(at.getTime(), 12);
    const [a, b] = [this.random.bits(), this.random.bits()];
    const version = hex(0x7000 | (a >>> 20), 4);
    const variant = hex(0x8000 | (a & 0x3fff), 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(b, 8)}${hex(this.random.bits() >>> 16, 4)}`;
  }
}
