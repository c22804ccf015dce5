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
import {
  afterAnswer,
  afterMove,
  afterQuestion,
  seenAt,
  startClocks,
  warningAt,
  type Clock,
} from '../../../features/service-desk/clock.policy.js';
import { rankOf } from '../../../features/service-desk/queue-rank.js';
import { entriesBetween, type ClockEntry } from '../../../features/service-desk/service-levels/clock-ledger.policy.js';
import type { DeskRules } from '../../../features/service-desk/service-levels/desk-rules.js';
import { promisesFor, type Promised } from '../../../features/service-desk/service-levels/service-level.policy.js';
import { dueOf, pressingAt, type CustomerFacts } from '../../../features/service-desk/ticket-case.js';
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
  private clocks: Clock[] = [];
  private readonly ledger: ClockEntry[] = [];
  private readonly promises: readonly Promised[];
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
    private readonly rules: DeskRules,
    readonly facts: CustomerFacts,
    readonly head: TicketHead,
    readonly openedAt: Date,
  ) {
    this.id = demo.ids.next(openedAt);
    this.enqueuedAt = openedAt;
    this.last = openedAt;
    this.promises = promisesFor(rules.policies, { ...facts, ...head });
    this.keep(startClocks(rules.hours, this.promises, openedAt), openedAt);
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
    if (author === 'CUSTOMER' && at > this.openedAt)
      this.keep(afterQuestion(this.rules.hours, this.clocks, this.promises, at), at);
  }

  claim(agentId: string, at: Date): void {
    this.assigneeId = agentId;
    this.assignedAt = at;
    if (this.status === 'NEW') this.move('OPEN', at, null, agentId);
  }

  /** Nobody works on it any more; it waits at the place it always had. */
  giveBack(at: Date): void {
    this.assigneeId = null;
    this.assignedAt = null;
    this.last = at;
    this.steps += 1;
  }

  answer(body: string, at: Date): void {
    this.say('AGENT', body, at, this.assigneeId);
    this.keep(afterAnswer(this.rules.hours, this.clocks, at), at);
    this.marks.firstRespondedAt ??= at;
    this.steps += 1;
  }

  move(to: TicketStatus, at: Date, reason: string | null = null, actorId: string | null = this.assigneeId): void {
    this.keep(afterMove(this.rules.hours, this.clocks, to, at), at);
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
    const { rules, clocks, reopenCount } = this.keptUntil(calendar.now);
    for (const clock of clocks) {
      const warnAt = warningAt(rules.hours, clock);
      tables.add('service_clock', { ticketId: this.id, customerId, ...clock, warnAt });
    }
    for (const { metric, breachedAt } of clocks) {
      if (breachedAt === null || this.doneAt) continue;
      const alert = { metric, kind: 'ESCALATION', dueAt: breachedAt, at: breachedAt, seenAt: null };
      tables.add('service_alert', { id: ids.next(breachedAt), ticketId: this.id, customerId, ...alert });
    }
    for (const entry of this.ledger)
      tables.add('clock_event', { id: ids.next(entry.at), ticketId: this.id, customerId, ...entry });
    const dueAt = dueOf(clocks);
    const pressing = pressingAt({ rules, now: calendar.now }, clocks);
    const { rankKey, standing } = rankOf(
      { ...this.facts, ...this.head, reopenCount, rules: this.rules },
      this.enqueuedAt,
      pressing,
    );
    const state = this.doneAt ? 'DONE' : this.assigneeId ? 'ASSIGNED' : 'WAITING';
    tables.add('queue_item', {
      ...{ id: ids.next(this.openedAt), queueId, ticketId: this.id, customerId, regionId, teamId, ownerId, state },
      ...{ rankKey, standing, dueAt, enqueuedAt: this.enqueuedAt, agentId: this.assigneeId },
      ...{ assignedAt: this.assignedAt, doneAt: this.doneAt },
    });
  }

  /** Breaches are noticed by whoever looks; so far nobody has. */
  private keptUntil(now: Date) {
    this.keep(
      this.clocks.map((clock) => seenAt(clock, now)),
      now,
    );
    return { rules: this.rules, clocks: this.clocks, reopenCount: this.reopenCount };
  }

  /** The clocks from now on, and what happened to them. */
  private keep(after: Clock[], at: Date): void {
    for (const clock of after) {
      const before = this.clocks.find(({ metric }) => metric === clock.metric) ?? null;
      if (before !== clock) this.ledger.push(...entriesBetween(this.rules.hours, before, clock, at));
    }
    this.clocks = after;
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
