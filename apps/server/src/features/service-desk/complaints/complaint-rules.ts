import type { ComplaintDeviation } from '@kehu/schema';
import { refuse } from '../../../platform/errors.js';
import { sql, type Sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { demand, type TicketCase } from '../ticket-case.js';
import { deviationsFrom, faultOfClose, type AnswerStandard, type Handling } from './complaint.policy.js';

/** A solution the customer does not object to for so long counts as confirmed. */
export const SILENCE_HOURS = 72;

/** What agents told the customer on a ticket row. */
export const saidOn = (ticket: Sql): Sql =>
  sql`ARRAY(SELECT m.body FROM ticket_message m WHERE m.ticket_id = ${ticket}.id AND m.customer_id = ${ticket}.customer_id
    AND m.author = 'AGENT' AND m.visibility = 'PUBLIC')`;

/** A standard as it is stored: amounts are text. */
type StoredStandard = Omit<AnswerStandard, 'limitMinor'> & { readonly limitMinor: string | null };
/** A handling as it is stored. */
type StoredHandling = Omit<Handling, 'compensationMinor'> & { readonly compensationMinor: string | null };

const minor = (amount: string | null): bigint | null => (amount === null ? null : BigInt(amount));

/** Where the handling of a complaint differs from the standard of its kind at a moment. */
export const differing = (standard: StoredStandard, handling: StoredHandling, now: Date): ComplaintDeviation[] =>
  deviationsFrom(
    { ...standard, limitMinor: minor(standard.limitMinor) },
    { ...handling, compensationMinor: minor(handling.compensationMinor) },
    now,
  );

type StandardRow = StoredStandard &
  Pick<StoredHandling, 'remedy' | 'compensationMinor' | 'answers'> & { readonly deviationReason: string | null };

/**
 * Holds the handling of a complaint against its answer standard, as it is solved, and keeps what differs.
 * @throws PRECONDITION when something differs and nobody says why
 */
export async function checkStandard(tx: TransactionContext, ticket: TicketCase, reason: string | null): Promise<void> {
  if (ticket.type !== 'COMPLAINT') return;
  const found = await deviationsOf(tx, ticket);
  if (!found) return;
  const why = reason?.trim() || found.reason;
  if (found.deviations.length > 0 && !why) {
    const differs = found.deviations.join(', ');
    throw refuse('PRECONDITION', `The handling differs from the answer standard (${differs}). Say why.`, [
      'deviationReason',
    ]);
  }
  await tx.rows(
    sql`UPDATE complaint SET deviations = ${found.deviations}::text[], deviation_reason = ${why}, updated_at = ${ticket.now}
        WHERE ticket_id = ${ticket.ticketId} AND customer_id = ${ticket.customerId}`,
  );
}

async function deviationsOf(
  tx: TransactionContext,
  { ticketId, customerId, openedAt, firstRespondedAt, now }: TicketCase,
): Promise<{ deviations: ComplaintDeviation[]; reason: string | null } | null> {
  const [row] = await tx.rows<StandardRow>(
    sql`SELECT d.answer_minutes AS "answerMinutes", d.remedies, d.limit_minor AS "limitMinor", d.must_say AS "mustSay",
          k.remedy, k.compensation_minor AS "compensationMinor", k.deviation_reason AS "deviationReason",
          ${saidOn(sql.raw('t'))} AS answers
        FROM complaint k JOIN complaint_code d ON d.id = k.code_id
        JOIN ticket t ON t.id = k.ticket_id AND t.customer_id = k.customer_id
        WHERE k.ticket_id = ${ticketId} AND k.customer_id = ${customerId}`,
  );
  if (!row) return null;
  const deviations = differing(row, { ...row, openedAt, firstAnswerAt: firstRespondedAt }, now);
  return { deviations, reason: row.deviationReason };
}

/** Lets a complaint be closed by the customer's word or by silence, and keeps which it was. @throws PRECONDITION */
export async function confirmClosing(tx: TransactionContext, ticket: TicketCase): Promise<void> {
  const { ticketId, customerId, type, resolvedAt, now } = ticket;
  if (type !== 'COMPLAINT') return;
  const [known] = await tx.rows<{ isConfirmed: boolean }>(
    sql`SELECT confirmed_by = 'CUSTOMER' AS "isConfirmed" FROM complaint
        WHERE ticket_id = ${ticketId} AND customer_id = ${customerId}`,
  );
  const isConfirmed = known?.isConfirmed ?? false;
  const isSilent = resolvedAt !== null && now.getTime() - resolvedAt.getTime() >= SILENCE_HOURS * 3_600_000;
  demand(faultOfClose(isConfirmed, isSilent));
  if (!isConfirmed) await confirm(tx, ticket, 'SILENCE');
}

/** Keeps what confirmed the solution. */
export async function confirm(tx: TransactionContext, ticket: TicketCase, by: 'CUSTOMER' | 'SILENCE'): Promise<void> {
  const { ticketId, customerId, now } = ticket;
  await tx.rows(
    sql`INSERT INTO complaint (ticket_id, customer_id, confirmed_by, confirmed_at, updated_at)
        VALUES (${ticketId}, ${customerId}, ${by}, ${now}, ${now})
        ON CONFLICT (ticket_id, customer_id) DO UPDATE SET confirmed_by = excluded.confirmed_by,
          confirmed_at = excluded.confirmed_at, updated_at = excluded.updated_at`,
  );
}

/** The customer came back: what was confirmed, or differed, is open again. */
export async function forgetConfirmation(tx: TransactionContext, ticket: TicketCase): Promise<void> {
  if (ticket.type !== 'COMPLAINT') return;
  await tx.rows(
    sql`UPDATE complaint SET confirmed_by = NULL, confirmed_at = NULL, deviations = '{}', updated_at = ${ticket.now}
        WHERE ticket_id = ${ticket.ticketId} AND customer_id = ${ticket.customerId}`,
  );
}
