import { createHmac, type BinaryToTextEncoding } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { hmacSha256, type Hmac } from './hmac.js';
import { decrypt, encrypt, KeyRing } from './keys.js';
import { sipHash24, type SipHash } from './sip-hash.js';

/** Told when the ring in the data folder has a new key, so that every process reads it anew. */
export const KEYS_TOPIC = 'keys';

const BLIND_BYTES = 24;
const SIP_KEY_BYTES = 16;
const UNWRAPPED_KEPT = 20_000;

/** The installation's own secrets, each wrapped by the ring: what look-ups, the audit and our own fields hang on. */
export const ownKeys = ['blind', 'audit', 'fields'] as const;
export type OwnKey = (typeof ownKeys)[number];

/** Everything a vault knows, as a thread can be handed it. */
export interface VaultSecrets {
  readonly ring: string;
  readonly own: readonly (readonly [OwnKey, Uint8Array])[];
}

/** A customer's data key as its row holds it. */
export interface StoredKey {
  readonly customerId: string;
  /** Grows with each new data key of the customer; every sealed value begins with that of its key. */
  readonly generation: number;
  readonly keyId: string;
  readonly wrapped: Buffer;
}

/** One customer's key: whoever destroys it makes everything sealed with it unreadable, wherever copies lie. */
export class DataKey implements StoredKey {
  private about: Buffer | null = null;

  constructor(
    private readonly key: Buffer,
    readonly customerId: string,
    readonly generation: number,
    readonly keyId: string,
    readonly wrapped: Buffer,
  ) {}

  /** Encrypts with AES-256-GCM, bound to the customer. */
  seal(text: string): Buffer {
    this.about ??= Buffer.from(this.customerId);
    return encrypt(this.key, text, this.about, [this.generation]);
  }

  /** @throws Error when it was sealed with another key, or changed */
  open(sealed: Buffer): string {
    return decrypt(this.key, sealed.subarray(1), this.customerId).toString('utf8');
  }
}

/**
 * Every secret of the installation, in the clear only in this process: the ring wraps the installation's own keys and
 * the data key of each customer; those encrypt.
 */
export class Vault {
  private readonly own = new Map<OwnKey, Buffer>();
  private hmac: Hmac | null = null;
  private sip: SipHash | null = null;
  /** By the wrapped form, which somebody must have read: a key that was destroyed is not asked for again. */
  private readonly unwrapped = new LRUCache<string, Buffer>({ max: UNWRAPPED_KEPT });

  constructor(readonly ring: KeyRing) {}

  /** The same secrets for a thread of this process. */
  static of({ ring, own }: VaultSecrets): Vault {
    const vault = new Vault(new KeyRing(ring));
    for (const [name, key] of own) vault.hold(name, Buffer.from(key));
    return vault;
  }

  /** What `of` needs: hand it to nobody but a thread of this process. */
  get secrets(): VaultSecrets {
    return { ring: this.ring.written, own: [...this.own] };
  }

  /** Takes one of the installation's own keys, opened. */
  hold(name: OwnKey, key: Buffer): void {
    this.own.set(name, key);
  }

  /** A keyed hash for exact look-up of something encrypted: the same kind and value always give the same 24 bytes. */
  blind(kind: string, value: string): Buffer {
    return Buffer.from(this.blindText(kind, value, 'binary'), 'latin1').subarray(0, BLIND_BYTES);
  }

  /** The same hash as text, all of it. */
  blindText(kind: string, value: string, encoding: BinaryToTextEncoding): string {
    this.hmac ??= hmacSha256(this.ownKey('blind'));
    return this.hmac(`${kind}\0${value}`, encoding);
  }

  /** A keyed hash of 64 bits for what is looked for by the dozen: puts its halves at this place of `into`. */
  searchHash(text: string, into: Int32Array, at: number): void {
    this.sip ??= sipHash24(Buffer.from(this.blindText('key', 'search', 'binary'), 'latin1').subarray(0, SIP_KEY_BYTES));
    this.sip(text, into, at);
  }

  /** A keyed hash over an entry of the audit. */
  authenticate(...parts: readonly (Buffer | string)[]): Buffer {
    const hash = createHmac('sha256', this.ownKey('audit'));
    for (const part of parts) hash.update(part);
    return hash.digest();
  }

  /** Encrypts what belongs to no customer; `about` (e.g. the user's id) must be the same when opening. */
  seal(text: string, about: string): Buffer {
    return encrypt(this.ownKey('fields'), text, about);
  }

  /** @throws Error when it was sealed about something else, or changed */
  open(sealed: Buffer, about: string): string {
    return decrypt(this.ownKey('fields'), sealed, about).toString('utf8');
  }

  /** A new data key for a customer; it counts once its row is stored. */
  newDataKey(customerId: string, generation = 1): DataKey {
    const { key, wrapped } = this.ring.newKey(customerId);
    return new DataKey(key, customerId, generation, this.ring.current, wrapped);
  }

  /** The data key of a row. @throws Error naming the key of the ring that is missing */
  dataKey({ customerId, generation, keyId, wrapped }: StoredKey): DataKey {
    const place = wrapped.toString('base64');
    let key = this.unwrapped.get(place);
    if (key === undefined) {
      key = this.ring.unwrap(wrapped, customerId);
      this.unwrapped.set(place, key);
    }
    return new DataKey(key, customerId, generation, keyId, wrapped);
  }

  private ownKey(name: OwnKey): Buffer {
    const key = this.own.get(name);
    if (!key) throw new Error('the vault is locked');
    return key;
  }
}
