import type {
  AuthorKind,
  Channel,
  ComplaintCause,
  MessageVisibility,
  Severity,
  TicketPhase,
  TicketStatus,
  TicketType,
} from '@kehu/schema';
import { alwaysOpen } from '../../../features/service-desk/calendar.policy.js';
import { afterAnswer, afterMove, seenAt, startClock, type Clock } from '../../../features/service-desk/clock.policy.js';
import { serviceClassOf, targetMinutes } from '../../../features/service-desk/promise.policy.js';
import { pointsOf, standingOf } from '../../../features/service-desk/rank.policy.js';
import { dueOf, type CustomerFacts } from '../../../features/service-desk/ticket-case.js';
import type { Demo } from '../demo.js';

export interface TicketHead {
  readonly subject: string;
  readonly type: TicketType;
  readonly severity: Severity;
  readonly phase: TicketPhase;
  readonly channel: Channel;
}

export interface Queues {
  readonly vip: string;
  readonly general: string;
}

/** One ticket, lived through from its opening: every step moves its clocks and its place as the desk itself would. */
export class DemoTicket {
  status: TicketStatus = 'NEW';
  private clocks: Clock[];
  private assigneeId: string | null = null;
  private assignedAt: Date | null = null;
  private enqueuedAt: Date;
  private doneAt: Date | null = null;
  private last: Date;
  private readonly marks = {
    firstRespondedAt: null as Date | null,
    resolvedAt: null as Date | null,
    closedAt: null as Date | null,
  };
  private readonly ending = {
    resolution: null as string | null,
    rootCause: null as ComplaintCause | null,
    remedy: null as string | null,
  };
  private holdUntil: Date | null = null;
  private reopenCount = 0;
  private steps = 0;
  readonly id: string;

  constructor(
    private readonly demo: Demo,
    private readonly queues: Queues,
    readonly facts: CustomerFacts,
    readonly head: TicketHead,
    readonly openedAt: Date,
  ) {
    this.id = demo.ids.next(openedAt);
    this.enqueuedAt = openedAt;
    this.last = openedAt;
    const serviceClass = serviceClassOf(facts);
    this.clocks = (['FIRST_RESPONSE', 'RESOLUTION'] as const).map((metric) =>
      startClock(alwaysOpen, metric, targetMinutes(metric, serviceClass, head.severity), openedAt),
    );
    this.logMove(null, 'NEW', null, openedAt, null);
  }

  say(
    author: AuthorKind,
    body: string,
    at: Date,
    authorId: string | null = null,
    visibility: MessageVisibility = 'PUBLIC',
  ): void {
    const { ids, tables } = this.demo;
    const row = { customerId: this.facts.customerId, ticketId: this.id, author, authorId, visibility, body, at };
    tables.add('ticket_message', { id: ids.next(at), ...row });
    this.last = at;
  }

  claim(agentId: string, at: Date): void {
    this.assigneeId = agentId;
    this.assignedAt = at;
    if (this.status === 'NEW') this.move('OPEN', at, null, agentId);
  }

  answer(body: string, at: Date): void {
    this.say('AGENT', body, at, this.assigneeId);
    this.clocks = afterAnswer(alwaysOpen, this.clocks, at);
    this.marks.firstRespondedAt ??= at;
    this.steps += 1;
  }

  move(to: TicketStatus, at: Date, reason: string | null = null, actorId: string | null = this.assigneeId): void {
    this.clocks = afterMove(alwaysOpen, this.clocks, to, at);
    this.logMove(this.status, to, reason, at, actorId);
    this.status = to;
    this.last = at;
    this.steps += 1;
  }

  hold(until: Date, at: Date, reason: string): void {
    this.move('ON_HOLD', at, reason);
    this.holdUntil = until;
  }

  resolve(resolution: string, at: Date, rootCause: ComplaintCause | null = null, remedy: string | null = null): void {
    this.move('RESOLVED', at);
    this.marks.resolvedAt = at;
    this.doneAt = at;
    Object.assign(this.ending, { resolution, rootCause, remedy });
  }

  /** The customer writes again after the solution. */
  reopen(body: string, at: Date): void {
    this.say('CUSTOMER', body, at);
    this.move('OPEN', at, null, null);
    this.reopenCount += 1;
    this.marks.resolvedAt = null;
    this.doneAt = null;
    this.enqueuedAt = at;
    this.assignedAt = at;
  }

  end(to: 'CLOSED' | 'CANCELLED', at: Date, reason: string | null = null): void {
    this.move(to, at, reason, to === 'CLOSED' ? null : this.assigneeId);
    this.marks.closedAt = at;
    this.doneAt ??= at;
  }

  /** Writes the ticket as it stands at this moment. */
  write(number: string): void {
    const { tables, ids, calendar } = this.demo;
    const { customerId, ownerId, teamId, regionId, vipTier } = this.facts;
    const queueId = vipTier === 'NONE' ? this.queues.general : this.queues.vip;
    tables.add('ticket', {
      ...{ id: this.id, customerId, number, ...this.head, status: this.status, queueId, assigneeId: this.assigneeId },
      ...{ openedAt: this.openedAt, ...this.marks, reopenCount: this.reopenCount, holdUntil: this.holdUntil },
      ...{ ...this.ending, createdById: null, version: 1 + this.steps, updatedAt: this.last },
    });
    const clocks = this.clocks.map((clock) => seenAt(clock, calendar.now));
    for (const clock of clocks) tables.add('service_clock', { ticketId: this.id, customerId, ...clock });
    const dueAt = dueOf(clocks) ?? this.last;
    const { severity, type } = this.head;
    const points = pointsOf(this.facts, { severity, type, isReopened: this.reopenCount > 0 });
    const { rankKey, standing } = standingOf(alwaysOpen, points, this.enqueuedAt, dueAt);
    const state = this.doneAt ? 'DONE' : this.assigneeId ? 'ASSIGNED' : 'WAITING';
    tables.add('queue_item', {
      ...{ id: ids.next(this.openedAt), queueId, ticketId: this.id, customerId, regionId, teamId, ownerId, state },
      ...{ rankKey, standing, dueAt, enqueuedAt: this.enqueuedAt, agentId: this.assigneeId },
      ...{ assignedAt: this.assignedAt, doneAt: this.doneAt },
    });
  }

  private logMove(
    from: TicketStatus | null,
    to: TicketStatus,
    reason: string | null,
    at: Date,
    actorId: string | null,
  ): void {
    const { ids, tables } = this.demo;
    const row = {
      customerId: this.facts.customerId,
      ticketId: this.id,
      fromStatus: from,
      toStatus: to,
      reason,
      actorId,
      at,
    };
    tables.add('ticket_status_move', { id: ids.next(at), ...row });
  }
}
