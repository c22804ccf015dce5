import type { AuditFaultKind } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { macOf, sealOf, type Authenticate, type ChainedEntry } from './chain.policy.js';

const ENTRIES_A_PAGE = 2_000;
const MOST_FAULTS = 100;
/** Progress is told after so many chains, and within long ones. */
const CHAINS_A_WORD = 8;

/** Something in the audit that is not as it was written. */
export interface Fault {
  readonly chain: number;
  /** The place in the chain; null when it is about the end. */
  readonly seq: number | null;
  readonly kind: AuditFaultKind;
  /** One sentence that names it. */
  readonly message: string;
}

export interface Verdict {
  readonly ok: boolean;
  readonly entries: number;
  readonly chains: number;
  readonly faults: readonly Fault[];
  /** Length and hash of every chain in use: kept elsewhere, it shows later that no end was cut off. */
  readonly anchor: string;
}

type Stored = ChainedEntry & { readonly mac: Buffer };
interface End {
  readonly chain: number;
  readonly seq: number;
  readonly mac: Buffer;
  readonly seal: Buffer;
}

/** How far a run came. */
export interface Progress {
  readonly chains: number;
  readonly chainsDone: number;
  readonly entries: number;
}

/**
 * Reads every chain from its first entry to its end, and finds every entry that was changed, deleted, moved or put in.
 *
 * @param anchor of an earlier run: what it saw must still stand
 * @param tell called when some more has been read; what it throws ends the run
 */
export async function verifyChains(
  ctx: RequestContext,
  anchor: string | null = null,
  tell: (progress: Progress) => Promise<void> = async () => undefined,
): Promise<Verdict> {
  const keys = ctx.services.keys;
  const authenticate: Authenticate = (...parts) => keys.authenticate(...parts);
  const seen = anchor === null ? new Map<number, [number, string]>() : readAnchor(anchor);
  const faults: Fault[] = [];
  const ends = await ctx.rows<End>(sql`SELECT chain, seq::float8 AS seq, mac, seal FROM audit_chain ORDER BY chain`);
  let entries = 0;
  for (const [chainsDone, end] of ends.entries()) {
    const chain = new ChainCheck(authenticate, end, seen.get(end.chain) ?? null, faults);
    for (let after = -1; ;) {
      const page = await pageOf(ctx, end.chain, after);
      for (const stored of page) chain.take(stored);
      entries += page.length;
      const last = page.at(-1);
      if (page.length === ENTRIES_A_PAGE) await tell({ chains: ends.length, chainsDone, entries });
      if (last === undefined || faults.length >= MOST_FAULTS) break;
      after = last.seq;
    }
    chain.finish();
    if (chainsDone % CHAINS_A_WORD === 0) await tell({ chains: ends.length, chainsDone, entries });
  }
  for (const chain of await strangers(ctx)) {
    const message = `Entries stand in chain ${chain}, which does not exist.`;
    faults.push({ chain, seq: null, kind: 'UNKNOWN_CHAIN', message });
  }
  return { ok: faults.length === 0, entries, chains: ends.length, faults, anchor: writeAnchor(ends) };
}

/** One chain, entry after entry. */
class ChainCheck {
  private expected = 1;
  private previous: Buffer = Buffer.alloc(0);

  constructor(
    private readonly authenticate: Authenticate,
    private readonly end: End,
    private readonly seen: [seq: number, mac: string] | null,
    private readonly faults: Fault[],
  ) {}

  take({ mac, ...entry }: Stored): void {
    const { chain, seq } = entry;
    // What was written since the end was read is of the next run.
    if (seq > this.end.seq && this.expected > this.end.seq) return;
    const hasGap = this.expected < seq;
    for (; this.expected < seq; this.expected += 1) this.missing(this.expected);
    const own = `Entry ${chain}/${seq} (${entry.action} of ${entry.at})`;
    if (seq < this.expected) this.fault(seq, 'MOVED', `${own} stands there twice.`);
    // After a gap there is nothing to check it against: the gap is told.
    else if (!hasGap && !mac.equals(macOf(this.authenticate, this.previous, entry))) {
      this.fault(seq, 'CHANGED', `${own} was changed, or moved from another place.`);
    }
    if (this.seen?.[0] === seq && this.seen[1] !== mac.toString('hex')) {
      this.fault(seq, 'CHANGED', `${own} is not the one of the anchor.`);
    }
    this.previous = mac;
    this.expected = Math.max(this.expected, seq) + 1;
  }

  finish(): void {
    const { chain, seq, mac, seal } = this.end;
    for (; this.expected <= seq; this.expected += 1) {
      if (this.faults.length < MOST_FAULTS) this.missing(this.expected);
    }
    const isNew = seq === 0 && mac.length === 0 && seal.length === 0;
    if (!isNew && !seal.equals(sealOf(this.authenticate, chain, seq, mac))) {
      this.fault(null, 'END', `The end of chain ${chain} was changed: its length or its hash is not the one written.`);
    }
    if (this.seen && this.seen[0] > seq) {
      this.fault(null, 'END', `Chain ${chain} was ${this.seen[0]} entries long at the anchor and is ${seq} now.`);
    }
  }

  private missing(seq: number): void {
    this.fault(seq, 'MISSING', `Entry ${this.end.chain}/${seq} is missing.`);
  }

  private fault(seq: number | null, kind: Fault['kind'], message: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ chain: this.end.chain, seq, kind, message });
  }
}

function pageOf(ctx: RequestContext, chain: number, after: number): Promise<Stored[]> {
  return ctx.rows<Stored>(
    sql`SELECT chain, seq::float8 AS seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
          actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName", address, request_id AS "requestId",
          action, object, object_id AS "objectId", customer_id AS "customerId", fields,
          replace(encode(sealed, 'base64'), chr(10), '') AS sealed, mac
        FROM audit_entry WHERE chain = ${chain}::smallint AND seq > ${after}::bigint ORDER BY seq, at LIMIT ${ENTRIES_A_PAGE}`,
  );
}

async function strangers(ctx: RequestContext): Promise<number[]> {
  const rows = await ctx.rows<{ chain: number }>(
    sql`SELECT DISTINCT e.chain FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_chain c WHERE c.chain = e.chain)
        ORDER BY 1 LIMIT 10`,
  );
  return rows.map(({ chain }) => chain);
}

const writeAnchor = (ends: readonly End[]): string =>
  Buffer.from(
    JSON.stringify(ends.flatMap(({ chain, seq, mac }) => (seq > 0 ? [[chain, seq, mac.toString('hex')]] : []))),
  ).toString('base64url');

function readAnchor(anchor: string): Map<number, [number, string]> {
  const rows = JSON.parse(Buffer.from(anchor, 'base64url').toString('utf8')) as [number, number, string][];
  return new Map(rows.map(([chain, seq, mac]) => [chain, [seq, mac]]));
}
