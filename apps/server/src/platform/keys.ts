import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hmacSha256, type Hmac } from './hmac.js';
import { unguessable } from './random.js';

const NONCE = 12;
const TAG = 16;
/** Bytes of every key. */
export const KEY_BYTES = 32;

/** Encrypts with AES-256-GCM: `head`, nonce, tag, body. `about` must be the same when opening. */
export function encrypt(
  key: Buffer,
  clear: Buffer | string,
  about: string | Buffer,
  head: readonly number[] = [],
): Buffer {
  const nonce = unguessable(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(typeof about === 'string' ? Buffer.from(about) : about);
  const body = typeof clear === 'string' ? cipher.update(clear, 'utf8') : cipher.update(clear);
  cipher.final();
  const sealed = Buffer.allocUnsafe(head.length + NONCE + TAG + body.length);
  sealed.set(head);
  sealed.set(nonce, head.length);
  sealed.set(cipher.getAuthTag(), head.length + NONCE);
  sealed.set(body, head.length + NONCE + TAG);
  return sealed;
}

/** @throws Error when the key or `about` is another one, or a bit was changed */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  const clear = decipher.update(sealed.subarray(NONCE + TAG));
  decipher.final();
  return clear;
}

/** A key that wraps others, known by its id. */
interface RingKey {
  readonly id: string;
  readonly key: Buffer;
  /** Its name as it stands before what hangs on it. */
  readonly head: Buffer;
  readonly derive: Hmac;
}

/**
 * The keys that wrap all others. Written as `id:base64(32 bytes)`, comma separated, newest first: the first one wraps,
 * all of them unwrap. Nothing but wrapped keys hangs on them, so that changing them touches no value.
 */
export class KeyRing {
  private keys: readonly RingKey[];
  private text: string;

  /**
   * @param again reads the ring anew, for one that somebody may add a key to meanwhile
   * @throws Error naming the entry that is not a key
   */
  constructor(
    ring: string,
    private readonly again: (() => string) | null = null,
  ) {
    this.keys = parsed(ring);
    this.text = ring;
  }

  /** The ring in the clear, as it was given. */
  get written(): string {
    return this.text;
  }

  /** The ids of all keys, newest first. */
  get ids(): string[] {
    return this.keys.map(({ id }) => id);
  }

  /** The id of the key that wraps. */
  get current(): string {
    return this.newest.id;
  }

  private get newest(): RingKey {
    const [newest] = this.keys;
    if (!newest) throw new Error('KEHU_KEYS: no key given');
    return newest;
  }

  /** Reads the ring anew where that is possible. */
  reload(): void {
    if (!this.again) return;
    const text = this.again();
    this.keys = parsed(text);
    this.text = text;
  }

  /** Wraps a key; what comes out names the ring's key it hangs on. */
  wrap(key: Buffer, about: string): Buffer {
    const { head, key: wrapping } = this.newest;
    return Buffer.concat([head, encrypt(wrapping, key, about)]);
  }

  /**
   * A new key and its wrapped form: instead of the key itself that holds what the key is derived from, by HMAC-SHA-256 under
   * the ring's key, a few times as fast as to encrypt it. Without these 32 bytes nobody gets the key again, whoever has the ring.
   */
  newKey(about: string): { key: Buffer; wrapped: Buffer } {
    const { head, derive } = this.newest;
    const salt = unguessable(KEY_BYTES);
    const wrapped = Buffer.allocUnsafe(head.length + KEY_BYTES);
    wrapped.set(head);
    wrapped.set(salt, head.length);
    return { key: derived(derive, salt, about), wrapped };
  }

  /** @throws Error naming the key of the ring that is missing, or that is not the one which wrapped */
  unwrap(wrapped: Buffer, about: string): Buffer {
    const start = 1 + (wrapped[0] ?? 0);
    const id = wrapped.toString('utf8', 1, start);
    const key = this.find(id);
    if (!key) throw new Error(`the key "${id}" is not in KEHU_KEYS`);
    const rest = wrapped.subarray(start);
    if (rest.length === KEY_BYTES) return derived(key.derive, rest, about);
    try {
      return decrypt(key.key, rest, about);
    } catch {
      throw new Error(`the key "${id}" of KEHU_KEYS is not the one that was used, or what it wraps was changed`);
    }
  }

  private find(id: string): RingKey | undefined {
    const known = (): RingKey | undefined => this.keys.find((one) => one.id === id);
    if (known() === undefined) this.reload();
    return known();
  }
}

const derived = (derive: Hmac, salt: Buffer, about: string): Buffer =>
  Buffer.from(derive(`data key\0${salt.toString('hex')}\0${about}`, 'binary'), 'latin1');

function parsed(ring: string): RingKey[] {
  const entries = ring.split(',').map((part) => part.trim());
  const keys = entries.map((entry) => {
    const [id, encoded] = entry.split(':');
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!id || key.length !== KEY_BYTES) {
      throw new Error(`KEHU_KEYS: entry "${id ?? ''}" is not id:base64 of ${KEY_BYTES} bytes`);
    }
    const name = Buffer.from(id);
    return { id, key, head: Buffer.concat([Buffer.from([name.length]), name]), derive: hmacSha256(key) };
  });
  const twice = keys.find(({ id }, i) => keys.findIndex((one) => one.id === id) !== i);
  if (twice) throw new Error(`KEHU_KEYS: the key "${twice.id}" stands there twice`);
  return keys;
}

/** A new key as an entry of the ring. Its id comes of the key, so that a lost one is never taken for another. */
function newEntry(): string {
  const key = randomBytes(KEY_BYTES);
  return `k-${createHash('sha256').update(key).digest('hex').slice(0, 8)}:${key.toString('base64')}`;
}

const read = (file: string): string => readFileSync(file, 'utf8').trim();

/** The ring given by the operator, or the one of the data folder, made on first use and readable by its owner alone. */
export function loadKeyRing(given: string | null, file: string): KeyRing {
  if (given !== null) return new KeyRing(given);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${newEntry()}\n`, { mode: 0o600, flag: 'wx' });
  }
  return new KeyRing(read(file), () => read(file));
}

/** Puts a new key in front of the ring in the data folder. */
export function addKey(file: string): void {
  replace(file, `${newEntry()},${read(file)}`);
}

/** Takes every key but the newest out of the ring in the data folder. */
export function keepNewest(file: string): void {
  replace(file, read(file).split(',')[0] ?? '');
}

/** In one step, so that nobody ever reads half a ring. */
function replace(file: string, ring: string): void {
  writeFileSync(`${file}.next`, `${ring}\n`, { mode: 0o600 });
  renameSync(`${file}.next`, file);
}
