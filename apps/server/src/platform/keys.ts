import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const NONCE = 12;
const TAG = 16;

/**
 * The keys behind encrypted fields. Written as `id:base64(32 bytes)`, comma separated, newest first: the first one
 * encrypts, all of them decrypt.
 */
export class KeyRing {
  private readonly keys = new Map<string, Buffer>();
  private readonly current: string;
  private readonly blindKey: Buffer;

  /** @throws Error naming the entry that is not a key */
  constructor(ring: string) {
    for (const entry of ring.split(',').map((part) => part.trim())) {
      const [id, encoded] = entry.split(':');
      const key = Buffer.from(encoded ?? '', 'base64');
      if (!id || key.length !== 32) throw new Error(`KEHU_KEYS: entry "${id ?? ''}" is not id:base64 of 32 bytes`);
      this.keys.set(id, key);
    }
    const [first, oldest] = [[...this.keys.keys()][0], [...this.keys.values()].at(-1)];
    if (first === undefined || oldest === undefined) throw new Error('KEHU_KEYS: no key given');
    this.current = first;
    // Look-ups must go on working when a key is added, so they hang on the oldest one.
    this.blindKey = Buffer.from(hkdfSync('sha256', oldest, '', 'kehu blind index', 32));
  }

  /** Encrypts with AES-256-GCM; `about` (e.g. the customer's id) must be the same when opening. */
  seal(text: string, about: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.current), nonce);
    cipher.setAAD(Buffer.from(about));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const id = Buffer.from(this.current);
    return Buffer.concat([Buffer.from([id.length]), id, nonce, cipher.getAuthTag(), body]);
  }

  /** @throws Error naming the key that is missing, or when the text was changed */
  open(sealed: Buffer, about: string): string {
    const start = 1 + (sealed[0] ?? 0);
    const decipher = createDecipheriv(
      'aes-256-gcm',
      this.key(sealed.toString('utf8', 1, start)),
      sealed.subarray(start, start + NONCE),
    );
    decipher.setAAD(Buffer.from(about));
    decipher.setAuthTag(sealed.subarray(start + NONCE, start + NONCE + TAG));
    return decipher.update(sealed.subarray(start + NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
  }

  /** A keyed hash for exact look-up of something encrypted: the same kind and value always give the same 24 bytes. */
  blind(kind: string, value: string): Buffer {
    return createHmac('sha256', this.blindKey).update(kind).update('\0').update(value).digest().subarray(0, 24);
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new Error(`the key "${id}" is not in KEHU_KEYS`);
    return key;
  }
}

/** The ring given by the operator, or the one of the data folder, made on first use and readable by its owner alone. */
export function loadKeyRing(given: string | null, file: string): KeyRing {
  if (given !== null) return new KeyRing(given);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return new KeyRing(readFileSync(file, 'utf8').trim());
}
