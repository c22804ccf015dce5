/** An entry as it is hashed: everything that is stored of it. */
export interface ChainedEntry {
  readonly chain: number;
  readonly seq: number;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly address: string | null;
  readonly requestId: string;
  readonly action: string;
  readonly object: string;
  readonly objectId: string | null;
  readonly customerId: string | null;
  readonly fields: readonly string[];
  /** In base64. */
  readonly sealed: string | null;
}

/** A keyed hash of what stands one after the other. */
export type Authenticate = (...parts: readonly (Buffer | string)[]) => Buffer;

/** The one text of an entry: no two different entries have the same. */
function textOf(entry: ChainedEntry): string {
  const { chain, seq, at, actorKind, actorId, actorName, address, requestId } = entry;
  const { action, object, objectId, customerId, fields, sealed } = entry;
  const who = [actorKind, actorId, actorName, address, requestId];
  return JSON.stringify([chain, seq, at, ...who, action, object, objectId, customerId, fields, sealed]);
}

/** Binds an entry to the one before it; the first of a chain has none. */
export const macOf = (authenticate: Authenticate, previous: Buffer, entry: ChainedEntry): Buffer =>
  authenticate('entry', previous, textOf(entry));

/** Binds the end of a chain to its length. */
export const sealOf = (authenticate: Authenticate, chain: number, seq: number, mac: Buffer): Buffer =>
  authenticate('end', JSON.stringify([chain, seq]), mac);
