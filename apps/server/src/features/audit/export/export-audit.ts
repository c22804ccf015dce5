import { createHash, type Hash } from 'node:crypto';
import { writeCursor } from '../../../platform/cursor.js';
import type { RequestContext } from '../../../platform/context.js';
import { csvLine } from '../../../platform/csv.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import type { AuditEntryType } from '../audit-entry.type.js';
import { auditRows, conditions, placeOf, shown, type AuditRow, type AuditWanted } from '../audit.query.js';

const ENTRIES_A_PAGE = 500;
const columns = [
  'chain',
  'seq',
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'address',
  'requestId',
  'action',
  'object',
  'objectId',
  'customerId',
  'fields',
  'mac',
  'changes',
] as const;

export type AuditFormat = 'csv' | 'jsonl';

/** An entry with its place and the keyed hash that chains it. */
interface Chained extends AuditEntryType {
  readonly chain: number;
  readonly seq: number;
  readonly mac: string;
}

/**
 * The audit as lines, newest first, with the values before and after. The first line says who took it and when; the last
 * one how many entries there are and the SHA-256 of all lines before it, which the audit keeps too: so the file can be
 * proved later, and `chain`, `seq` and `mac` compare each line with what stands. The export is itself an entry.
 */
export async function* exportAudit(
  ctx: RequestContext,
  wanted: AuditWanted,
  format: AuditFormat,
): AsyncGenerator<string> {
  const asked = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value != null));
  await note(ctx, { format, ...asked });
  const hash = createHash('sha256');
  const { head, line, foot } = formats[format];
  yield counted(hash, head(ctx));
  let entries = 0;
  for await (const entry of chainedEntries(ctx, wanted)) {
    entries += 1;
    yield counted(hash, line(entry));
  }
  const sha256 = hash.digest('hex');
  await note(ctx, { format, entries, sha256 });
  yield foot(entries, sha256);
}

async function* chainedEntries(ctx: RequestContext, wanted: AuditWanted): AsyncGenerator<Chained> {
  const where = sql.and(conditions(ctx, wanted));
  for (let after: string | null = null; ;) {
    const page: (AuditRow & { mac: string })[] = await ctx.rows(
      auditRows(where, after, ENTRIES_A_PAGE, sql.raw(`, encode(e.mac, 'hex') AS mac`)),
    );
    for (const { mac, ...row } of page) yield { ...shown(ctx, row), chain: row.chain, seq: row.seq, mac };
    const last = page.at(-1);
    if (last === undefined || page.length < ENTRIES_A_PAGE) return;
    after = writeCursor(placeOf(last));
  }
}

const taken = ({ actor, now, requestId }: RequestContext): string =>
  `Kehu audit, taken by ${actor.name} at ${now.toISOString()}, request ${requestId}`;

/** Line by line, as each format has it. */
const formats: Readonly<
  Record<
    AuditFormat,
    {
      head(ctx: RequestContext): string;
      line(entry: Chained): string;
      foot(entries: number, sha256: string): string;
    }
  >
> = {
  csv: {
    head: (ctx) => `\uFEFF${csvLine([taken(ctx)])}${csvLine(columns)}`,
    line: (entry) => csvLine(columns.map((column) => cell(entry[column]))),
    foot: (entries, sha256) => csvLine([`${entries} entries, SHA-256 of all lines before: ${sha256}`]),
  },
  jsonl: {
    head: (ctx) => `${JSON.stringify({ audit: taken(ctx) })}\n`,
    line: (entry) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, entry[column]])))}\n`,
    foot: (entries, sha256) => `${JSON.stringify({ entries, sha256 })}\n`,
  },
};

function cell(value: Chained[(typeof columns)[number]]): string | number | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function counted(hash: Hash, text: string): string {
  hash.update(text);
  return text;
}

async function note(ctx: RequestContext, told: Readonly<Record<string, unknown>>): Promise<void> {
  const changes = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, [null, value] as const]));
  await inTransaction(ctx, async (tx) => {
    tx.notes.push({ action: 'auditExport', object: 'audit', objectId: null, customerId: null, changes });
  });
}
