import type { Random } from '../../random.js';

/** Blocks of mainland mobile numbers that no operator has put into service. */
const blocks = ['1540', '1610', '1612', '1630', '1635', '1640', '1642', '1680', '1690', '1692'];
const openIdLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const text = (random: Random, letters: string, length: number): string =>
  Array.from({ length }, () => letters[random.int(0, letters.length - 1)]).join('');

/** Values that belong to one customer alone: each is given out once. */
export class IdentityMaker {
  private readonly given = new Set<string>();

  constructor(private readonly random: Random) {}

  phone(): string {
    return this.once(() => this.random.pick(blocks) + text(this.random, '0123456789', 7));
  }

  /** Of domains that belong to nobody. */
  email(local: string, domain = 'mail.example'): string {
    const stem = local.replace(/[^a-z0-9]/g, '') || 'guest';
    const first = `${stem}@${domain}`;
    if (!this.given.has(first)) return this.once(() => first);
    return this.once(() => `${stem}${this.random.int(2, 9999)}@${domain}`);
  }

  weChat(): string {
    return this.once(() => `o${text(this.random, openIdLetters, 27)}`);
  }

  weCom(): string {
    return this.once(() => `wm${text(this.random, openIdLetters, 22)}`);
  }

  /** A unified social credit code with its check character; `kind` is 91 for companies, 12 for institutions. */
  uscc(kind: '91' | '12', cityCode: string): string {
    return this.once(() => {
      const body = kind + cityCode + text(this.random, codeAlphabet, 9);
      const sum = codeWeights.reduce((total, weight, i) => total + weight * codeAlphabet.indexOf(body[i]!), 0);
      return body + codeAlphabet[(31 - (sum % 31)) % 31]!;
    });
  }

  private once(make: () => string): string {
    for (;;) {
      const value = make();
      if (this.given.has(value)) continue;
      this.given.add(value);
      return value;
    }
  }
}
