import type { RequestContext } from '../../platform/context.js';
import { requireId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { NumberSeries } from '../../platform/number-series.js';
import { sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { mayReach, visibleCustomer } from '../access/index.js';
import { afterAnswer, afterMove, afterQuestion, startClocks, type Clock } from './clock.policy.js';
import { complaintsChanged, ticketResolved } from './desk.events.js';
import { say } from './conversation.js';
import type { QueueService } from './queue.service.js';
import {
  databaseNow,
  demand,
  demandVersion,
  factColumns,
  logMove,
  promisedAnew,
  promisesOf,
  saveClocks,
  takeInHand,
  writerOf,
  type CustomerFacts,
  type TicketCase,
} from './ticket-case.js';
import { checkStandard, confirmClosing, forgetConfirmation } from './complaints/complaint-rules.js';
import { noteUses } from './knowledge/article-uses.js';
import { mention } from './mentions/mentions.js';
import { change, moveTo, tell } from './ticket-change.js';
import { deskRules } from './service-levels/desk-rules.js';
import type {
  NewMessage,
  NewReply,
  NewSolution,
  NewStatus,
  NewTicket,
  TicketCorrection,
  Versioned,
} from './ticket-requests.js';
import { Ticket } from './ticket.entity.js';
import { afterCustomerMessage, faultOfMove, faultOfReply, faultOfResolve, isOpen } from './ticket.policy.js';

type TicketRef = { ticketId: string };

/** What happens to a ticket, from the first word to the solution. Answers ids; the caller reads the ticket anew. */
export class TicketService {
  private readonly numbers = new NumberSeries('ticket');

  constructor(private readonly queues: QueueService) {}

  async open(ctx: RequestContext, request: NewTicket): Promise<TicketRef> {
    const customerId = requireId(request.customerId, ['customerId']);
    const number = `T${String(await this.numbers.take(ctx)).padStart(6, '0')}`;
    return inTransaction(ctx, (tx) =>
      once(tx, 'ticketOpen', request.clientMutationKey, request, async () => {
        const customer = await factsOf(tx, customerId);
        const now = await databaseNow(tx);
        const queueId = await this.queues.queueFor(tx, customer);
        const rules = await deskRules(tx);
        const ticket = { ...draftOf(request), ...customer, ticketId: newId(), queueId, now, rules, reopenCount: 0 };
        const { ticketId, type, severity, phase, channel } = ticket;
        const row = {
          id: ticketId,
          customerId,
          number,
          subject: request.subject.trim(),
          type,
          severity,
          phase,
          channel,
        };
        await tx.db
          .getRepository(Ticket)
          .insert({ ...row, queueId, openedAt: now, createdById: writerOf(tx), updatedAt: now });
        if (type === 'COMPLAINT') await complaintsChanged.publish(tx, { customerId });
        if (request.body) await say(tx, ticket, 'CUSTOMER', 'PUBLIC', request.body);
        await logMove(tx, ticket, null, 'NEW');
        const clocks = startClocks(rules.hours, promisesOf(ticket), now);
        await saveClocks(tx, { ...ticket, clocks: [] }, clocks);
        await this.queues.enqueue(tx, queueId, { ...ticket, clocks });
        await tell(tx, ticket, 'OPENED');
        return { ticketId };
      }),
    );
  }

  /** Answers the customer, or leaves a note for colleagues. The first answer keeps the first promise. */
  async reply(ctx: RequestContext, given: NewReply): Promise<TicketRef> {
    const visibility = given.visibility ?? 'PUBLIC';
    const mentioned = given.mentionedUserIds ?? [];
    if (visibility === 'PUBLIC' && mentioned.length > 0) {
      throw refuse('BAD_INPUT', 'Colleagues are named in internal notes only.', ['mentionedUserIds']);
    }
    return this.writing(ctx, 'ticketReply', given, async (tx, ticket) => {
      if (visibility === 'INTERNAL' && !mayReach(tx, ticket, 'ticket-notes:read')) {
        throw refuse('FORBIDDEN', 'Your role does not write internal notes.', ['visibility']);
      }
      const messageId = await say(tx, ticket, 'AGENT', visibility, given.body);
      await mention(tx, ticket, messageId, mentioned);
      if (visibility === 'INTERNAL') return tell(tx, ticket, 'NOTED');
      demand(faultOfReply(ticket.status));
      await noteUses(tx, ticket, given.articleIds ?? []);
      const clocks = afterAnswer(ticket.rules.hours, ticket.clocks, ticket.now);
      await saveClocks(tx, ticket, clocks);
      if (ticket.status === 'NEW') await logMove(tx, ticket, 'NEW', 'OPEN');
      await change(tx, ticket, {
        status: ticket.status === 'NEW' ? 'OPEN' : ticket.status,
        firstRespondedAt: ticket.firstRespondedAt ?? ticket.now,
      });
      await this.queues.rerank(tx, ticket, clocks);
      await tell(tx, ticket, 'ANSWERED');
    });
  }

  /** The customer wrote: waiting for them ends at once, and a resolved ticket opens again and waits in its queue. */
  async customerMessage(ctx: RequestContext, given: NewMessage): Promise<TicketRef> {
    return this.writing(ctx, 'ticketCustomerMessage', given, async (tx, ticket) => {
      const next = afterCustomerMessage(ticket.status);
      if ('code' in next) return demand(next);
      await say(tx, ticket, 'CUSTOMER', 'PUBLIC', given.body);
      if (next.status !== ticket.status) await logMove(tx, ticket, ticket.status, next.status);
      const { rules, now } = ticket;
      const moved = afterMove(rules.hours, ticket.clocks, next.status, now);
      const clocks = afterQuestion(rules.hours, moved, promisesOf(ticket), now);
      await saveClocks(tx, ticket, clocks);
      if (!next.isReopened) {
        await change(tx, ticket, { status: next.status });
        await this.queues.rerank(tx, ticket, clocks);
      } else await this.reopen(tx, ticket, clocks);
      await tell(tx, ticket, 'ASKED');
    });
  }

  /** Puts right what a ticket is about; another severity is another promise and another place. */
  async update(ctx: RequestContext, given: TicketCorrection): Promise<TicketRef> {
    return this.changing(ctx, given, async (tx, before) => {
      if (!isOpen(before.status)) throw refuse('PRECONDITION', 'This ticket has ended.');
      const ticket = { ...before, severity: given.severity ?? before.severity, type: given.type ?? before.type };
      const subject = given.subject?.trim();
      const { severity, type } = ticket;
      await change(tx, before, subject ? { severity, type, subject } : { severity, type });
      const clocks = promisedAnew(ticket);
      await saveClocks(tx, ticket, clocks);
      await this.queues.rerank(tx, ticket, clocks);
      await tell(tx, ticket, 'MOVED');
    });
  }

  /** Moves a ticket by hand; solving has a way of its own. */
  async setStatus(ctx: RequestContext, given: NewStatus): Promise<TicketRef> {
    const { status: to, reason = null, until = null } = given;
    return this.changing(ctx, given, async (tx, ticket) => {
      demand(faultOfMove(ticket.status, { to, reason, until }, ticket.now));
      if (to === 'CLOSED') await confirmClosing(tx, ticket);
      const clocks = await moveTo(tx, ticket, to, reason);
      const closedAt = to === 'CLOSED' || to === 'CANCELLED' ? ticket.now : null;
      await change(tx, ticket, { status: to, holdUntil: to === 'ON_HOLD' ? until : null, closedAt });
      if (isOpen(to)) await this.queues.rerank(tx, ticket, clocks);
      else await this.queues.leave(tx, ticket);
      await tell(tx, ticket, 'MOVED');
    });
  }

  /** Solves a ticket; what the customer is told stands in the conversation and counts as an answer. */
  async resolve(ctx: RequestContext, given: NewSolution): Promise<TicketRef> {
    const { resolution = null, rootCause = null, remedy = null } = given;
    return this.changing(ctx, given, async (tx, ticket) => {
      demand(faultOfResolve(ticket, { rootCause, remedy }));
      if (resolution) await say(tx, ticket, 'AGENT', 'PUBLIC', resolution);
      await checkStandard(tx, ticket, given.deviationReason ?? null);
      if (ticket.status === 'NEW') await logMove(tx, ticket, 'NEW', 'OPEN');
      const answered = resolution ? afterAnswer(ticket.rules.hours, ticket.clocks, ticket.now) : ticket.clocks;
      await logMove(tx, ticket, 'OPEN', 'RESOLVED');
      await saveClocks(tx, ticket, afterMove(ticket.rules.hours, answered, 'RESOLVED', ticket.now));
      const firstRespondedAt = ticket.firstRespondedAt ?? ticket.now;
      await change(tx, ticket, {
        ...{ status: 'RESOLVED', resolvedAt: ticket.now, firstRespondedAt },
        ...{ resolution, rootCause, remedy },
      });
      await this.queues.leave(tx, ticket);
      await ticketResolved.publish(tx, { ticketId: ticket.ticketId });
      await tell(tx, ticket, 'MOVED');
    });
  }

  private async reopen(tx: TransactionContext, ticket: TicketCase, clocks: readonly Clock[]): Promise<void> {
    await forgetConfirmation(tx, ticket);
    const reopenCount = ticket.reopenCount + 1;
    const queueId = await this.queues.queueFor(tx, ticket);
    const fresh = { resolvedAt: null, resolution: null, rootCause: null, remedy: null, assigneeId: null };
    await change(tx, ticket, { ...fresh, status: 'OPEN', reopenCount, queueId });
    await this.queues.enqueue(tx, queueId, { ...ticket, reopenCount, clocks });
  }

  private changing(
    ctx: RequestContext,
    given: Versioned,
    work: (tx: TransactionContext, ticket: TicketCase) => Promise<void>,
  ): Promise<TicketRef> {
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, given.ticketId);
      demandVersion(ticket, given.expectedVersion);
      await work(tx, ticket);
      return { ticketId: ticket.ticketId };
    });
  }

  private writing(
    ctx: RequestContext,
    mutation: string,
    given: NewMessage,
    work: (tx: TransactionContext, ticket: TicketCase) => Promise<void>,
  ): Promise<TicketRef> {
    return inTransaction(ctx, (tx) =>
      once(tx, mutation, given.clientMutationKey, given, async () => {
        const ticket = await takeInHand(tx, given.ticketId);
        await work(tx, ticket);
        return { ticketId: ticket.ticketId };
      }),
    );
  }
}

function draftOf(request: NewTicket) {
  const { type, severity, phase, channel } = request;
  return {
    type: type ?? 'CONSULT',
    severity: severity ?? 'NORMAL',
    phase: phase ?? 'AFTER_SALE',
    channel: channel ?? 'PHONE',
  } as const;
}

async function factsOf(tx: TransactionContext, customerId: string): Promise<CustomerFacts> {
  const [facts] = await tx.rows<CustomerFacts>(
    sql`SELECT ${factColumns} FROM customer c LEFT JOIN customer_metric m ON m.customer_id = c.id
        WHERE c.id = ${customerId} AND c.status = 'ACTIVE' AND ${visibleCustomer(tx, sql.raw('c'), 'tickets:write')}`,
  );
  if (!facts) throw refuse('NOT_FOUND', 'There is no such customer.', ['customerId']);
  return facts;
}
