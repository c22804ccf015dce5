import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { visibleCustomer } from '../access/index.js';
import { eraseRows } from './erase-customer.js';
import { requireNoLegalHold } from './hold.service.js';
import { packageOf, type SubjectPackage } from './subject-package.js';

export interface DataAsked {
  readonly customerId: string;
  readonly reason: string;
}

/** The list of the erased in the data folder: it is read when a backup is put back. */
export const erasedFile = (dataDir: string): string => join(dataDir, 'erased-customers');

/** What the law lets a customer ask for. */
export class PrivacyService {
  /** Everything that is kept about the customer, in the clear, as one document. */
  async export(ctx: RequestContext, request: DataAsked): Promise<SubjectPackage> {
    return inTransaction(ctx, async (tx) => {
      await this.require(tx, request.customerId);
      noteDataExport(tx, request.customerId, request.reason);
      return packageOf(tx, request.customerId);
    });
  }

  /** Forgets the customer for good. */
  async erase(ctx: RequestContext, request: DataAsked): Promise<string> {
    await inTransaction(ctx, async (tx) => {
      await this.require(tx, request.customerId);
      await requireNoLegalHold(tx, request.customerId);
      await eraseRows(tx, request.customerId);
      noteErasure(tx, 'customerErase', request.customerId);
      tx.announce('customer', { customerId: request.customerId });
    });
    rememberErased(ctx, request.customerId);
    return request.customerId;
  }

  private async require(tx: TransactionContext, id: string): Promise<void> {
    const c = sql.raw('c');
    const [row] = isId(id)
      ? await tx.rows(
          sql`SELECT FROM customer c WHERE c.id = ${id} AND c.erased_at IS NULL
                AND ${visibleCustomer(tx, c, 'privacy:write')} FOR NO KEY UPDATE`,
        )
      : [];
    if (!row) throw refuse('NOT_FOUND', 'There is no such customer.', ['customerId']);
  }
}

/** That everything about a customer was handed out. */
export const noteDataExport = (tx: TransactionContext, customerId: string, reason: string): void =>
  note(tx, 'customerDataExport', customerId, reason);

/** That somebody was erased: nothing is sealed, since no value of an erased customer may be written again. */
export const noteErasure = (tx: TransactionContext, action: string, customerId: string): void =>
  note(tx, action, customerId, null);

function note(tx: TransactionContext, action: string, customerId: string, reason: string | null): void {
  const subject = { object: 'customer', objectId: customerId, customerId };
  tx.notes.push({ action, ...subject, changes: { reason: [null, reason] }, isBrief: reason === null });
}

/** Ids alone. The database has the list as well; this copy is there when a backup replaces the database. */
export function rememberErased({ services, log }: RequestContext, customerId: string): void {
  try {
    mkdirSync(services.config.dataDir, { recursive: true });
    appendFileSync(erasedFile(services.config.dataDir), `${customerId}\n`, { mode: 0o600 });
  } catch (err) {
    log.warn({ err, customerId }, 'the list of erased customers in the data folder was not written');
  }
}

/** Forgets again who was erased after a backup was made; answers how many it found. */
export async function eraseAgain(ctx: RequestContext, ids: readonly string[]): Promise<number> {
  const known = await ctx.rows<{ id: string }>(
    sql`SELECT id FROM customer WHERE id = ANY(${ids.filter(isId)}::uuid[]) AND erased_at IS NULL ORDER BY id`,
  );
  for (const { id } of known) {
    await inTransaction(ctx, async (tx) => {
      await eraseRows(tx, id);
      noteErasure(tx, 'restore.erase-again', id);
    });
  }
  return known.length;
}
