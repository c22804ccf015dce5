/**
 * A random source that gives the same numbers for the same seed on every machine (sfc32). A branch has numbers of its own,
 * so that one more draw in one part of the seed changes nothing in the others.
 */
export class Random {
  private a = 0x9e3779b9;
  private b = 0x243f6a88;
  private c = 0xb7e15162;
  private counter = 1;

  constructor(private readonly seed: string) {
    for (let i = 0; i < seed.length; i += 1) this.a = Math.imul(this.a ^ seed.charCodeAt(i), 0x85ebca6b) >>> 0;
    for (let i = 0; i < 12; i += 1) this.bits();
  }

  branch(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** 32 bits. */
  bits(): number {
    const sum = (this.a + this.b + this.counter) >>> 0;
    this.counter = (this.counter + 1) >>> 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) >>> 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) >>> 0;
    return sum;
  }

  /** From 0 up to, not including, 1. */
  unit(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.unit() * (to - from + 1));
  }

  between(from: number, to: number): number {
    return from + this.unit() * (to - from);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.unit() * from.length)] as T;
  }

  /** One of the values, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.unit() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return choices.at(-1)![0];
  }

  /** So many different values, in random order. */
  sample<T>(from: readonly T[], count: number): T[] {
    const rest = [...from];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) {
      taken.push(...rest.splice(this.int(0, rest.length - 1), 1));
    }
    return taken;
  }

  /** A positive number scattered around `mean` to both sides; `spread` 0.3 is a third up or down. */
  around(mean: number, spread: number): number {
    const bell = (this.unit() + this.unit() + this.unit()) * (2 / 3) - 1;
    return Math.max(mean * (1 + 2 * spread * bell), mean * 0.05);
  }
}
