import type { ComplaintRemedy } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { demandVersion, takeInHand, type TicketCase } from '../ticket-case.js';
import { change, tell } from '../ticket-change.js';
import type { TicketService } from '../ticket.service.js';
import { Complaint } from './complaint.entity.js';
import { confirm } from './complaint-rules.js';
import { gift } from './gift.js';

/** What is known of a complaint; absent leaves, null takes away. */
export interface ComplaintFacts {
  readonly ticketId: string;
  readonly codeId?: string | null;
  readonly productId?: string | null;
  readonly remedy?: ComplaintRemedy | null;
  /** A decimal in the workspace's currency. */
  readonly compensation?: string | null;
  readonly deviationReason?: string | null;
  readonly expectedVersion?: number | null;
}

/** What the customer says to the solution. */
export interface CustomerWord {
  readonly ticketId: string;
  readonly isSatisfied: boolean;
  /** What was said; needed when it is not good yet. */
  readonly words?: string | null;
}

/** What a complaint is about, how it is made good, and what the customer says to it. */
export class ComplaintService {
  constructor(private readonly tickets: TicketService) {}

  async update(ctx: RequestContext, given: ComplaintFacts): Promise<{ ticketId: string }> {
    return inTransaction(ctx, async (tx) => {
      const ticket = await complaintInHand(tx, given.ticketId);
      demandVersion(ticket, given.expectedVersion);
      if (ticket.status === 'CLOSED' || ticket.status === 'CANCELLED') {
        throw refuse('PRECONDITION', 'This ticket has ended.');
      }
      const { ticketId, customerId, now: updatedAt } = ticket;
      const facts = await checked(tx, given);
      await tx.rows(
        sql`INSERT INTO complaint (ticket_id, customer_id, updated_at) VALUES (${ticketId}, ${customerId}, ${updatedAt})
            ON CONFLICT DO NOTHING`,
      );
      await tx.db.getRepository(Complaint).update({ ticketId, customerId }, { ...facts, updatedAt });
      await change(tx, ticket, {});
      await tell(tx, ticket, 'MOVED');
      return { ticketId };
    });
  }

  /** The customer is content: the complaint ends. Otherwise it opens again with what was said. */
  async hear(ctx: RequestContext, given: CustomerWord): Promise<{ ticketId: string }> {
    return inTransaction(ctx, async (tx) => {
      const ticket = await complaintInHand(tx, given.ticketId);
      const { ticketId } = ticket;
      if (ticket.status !== 'RESOLVED') throw refuse('PRECONDITION', 'Only a resolved complaint can be confirmed.');
      const words = given.words?.trim() ?? '';
      if (!given.isSatisfied) {
        if (words === '') throw refuse('BAD_INPUT', 'Say what is not good yet.', ['words']);
        return this.tickets.customerMessage(tx, { ticketId, body: words });
      }
      await confirm(tx, ticket, 'CUSTOMER');
      return this.tickets.setStatus(tx, { ticketId, status: 'CLOSED', reason: words === '' ? null : words });
    });
  }
}

async function complaintInHand(tx: TransactionContext, ticketId: string): Promise<TicketCase> {
  const ticket = await takeInHand(tx, ticketId);
  if (ticket.type === 'COMPLAINT') return ticket;
  throw refuse('PRECONDITION', 'This ticket is no complaint.', ['ticketId']);
}

async function checked(tx: TransactionContext, given: ComplaintFacts): Promise<Partial<Complaint>> {
  const { codeId, productId, remedy, compensation, deviationReason } = given;
  if (codeId) await demandRow(tx, 'complaint_code', codeId, 'codeId');
  if (productId) await demandRow(tx, 'product', productId, 'productId');
  const compensationMinor = gift(tx, compensation, 'compensation');
  return {
    ...(codeId === undefined ? {} : { codeId }),
    ...(productId === undefined ? {} : { productId }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(compensation === undefined ? {} : { compensationMinor }),
    ...(deviationReason === undefined ? {} : { deviationReason: deviationReason?.trim() || null }),
  };
}

async function demandRow(
  tx: TransactionContext,
  table: 'complaint_code' | 'product',
  id: string,
  field: string,
): Promise<void> {
  const [known] = isId(id) ? await tx.rows(sql`SELECT 1 FROM ${sql.raw(table)} WHERE id = ${id}`) : [];
  if (known) return;
  const message = table === 'product' ? 'There is no such product.' : 'There is no such kind of complaint.';
  throw refuse('NOT_FOUND', message, [field]);
}
