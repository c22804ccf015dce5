const BLOCK_UNITS = 4;
/** The constants of SipHash: "somepseudorandomlygeneratedbytes". */
const START = [0x736f6d65, 0x70736575, 0x646f7261, 0x6e646f6d, 0x6c796765, 0x6e657261, 0x74656462, 0x79746573] as const;

/** A keyed hash of 64 bits: hashes the text and puts the low and the high half at this place of `into`. */
export type SipHash = (text: string, into: Int32Array, at: number) => void;

/**
 * SipHash-2-4 over the UTF-16 units of a text: without the key nobody can tell which text a hash is of. A tenth of the time
 * of an HMAC, for what is hashed by the dozen. Aumasson, Bernstein: SipHash, a fast short-input PRF (2012).
 *
 * @param key 16 bytes
 */
export function sipHash24(key: Buffer): SipHash {
  if (key.length !== 16) throw new Error('a key of 16 bytes is needed');
  const [k0l, k0h] = [key.readInt32LE(0), key.readInt32LE(4)];
  const [k1l, k1h] = [key.readInt32LE(8), key.readInt32LE(12)];
  return (text, into, at) => {
    let v0h = k0h ^ START[0];
    let v0l = k0l ^ START[1];
    let v1h = k1h ^ START[2];
    let v1l = k1l ^ START[3];
    let v2h = k0h ^ START[4];
    let v2l = k0l ^ START[5];
    let v3h = k1h ^ START[6];
    let v3l = k1l ^ START[7];
    const units = text.length;
    const blocks = Math.floor(units / BLOCK_UNITS) + 1;
    // Two rounds for each block, the last of which holds the length, and four to finish.
    for (let block = 0; block <= blocks; block += 1) {
      let mh = 0;
      let ml = 0;
      let rounds = 2;
      if (block === blocks) {
        v2l ^= 0xff;
        rounds = 4;
      } else {
        const from = block * BLOCK_UNITS;
        // Beyond the end charCodeAt is NaN, which is 0 here.
        ml = text.charCodeAt(from) | (text.charCodeAt(from + 1) << 16);
        mh = text.charCodeAt(from + 2) | (text.charCodeAt(from + 3) << 16);
        if (block === blocks - 1) mh |= (units * 2) << 24;
        v3l ^= ml;
        v3h ^= mh;
      }
      for (let round = 0; round < rounds; round += 1) {
        let low = (v0l >>> 0) + (v1l >>> 0);
        v0h = (v0h + v1h + (low > 0xffffffff ? 1 : 0)) | 0;
        v0l = low | 0;
        let turned = (v1h << 13) | (v1l >>> 19);
        v1l = ((v1l << 13) | (v1h >>> 19)) ^ v0l;
        v1h = turned ^ v0h;
        turned = v0h;
        v0h = v0l;
        v0l = turned;
        low = (v2l >>> 0) + (v3l >>> 0);
        v2h = (v2h + v3h + (low > 0xffffffff ? 1 : 0)) | 0;
        v2l = low | 0;
        turned = (v3h << 16) | (v3l >>> 16);
        v3l = ((v3l << 16) | (v3h >>> 16)) ^ v2l;
        v3h = turned ^ v2h;
        low = (v0l >>> 0) + (v3l >>> 0);
        v0h = (v0h + v3h + (low > 0xffffffff ? 1 : 0)) | 0;
        v0l = low | 0;
        turned = (v3h << 21) | (v3l >>> 11);
        v3l = ((v3l << 21) | (v3h >>> 11)) ^ v0l;
        v3h = turned ^ v0h;
        low = (v2l >>> 0) + (v1l >>> 0);
        v2h = (v2h + v1h + (low > 0xffffffff ? 1 : 0)) | 0;
        v2l = low | 0;
        turned = (v1h << 17) | (v1l >>> 15);
        v1l = ((v1l << 17) | (v1h >>> 15)) ^ v2l;
        v1h = turned ^ v2h;
        turned = v2h;
        v2h = v2l;
        v2l = turned;
      }
      v0l ^= ml;
      v0h ^= mh;
    }
    into[at] = v0l ^ v1l ^ v2l ^ v3l;
    into[at + 1] = v0h ^ v1h ^ v2h ^ v3h;
  };
}
