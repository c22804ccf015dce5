import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { DomainError, refuse } from '../../../platform/errors.js';
import { inLocale } from '../../../platform/sentences.js';
import { sql } from '../../../platform/sql.js';
import type { AgentService } from '../agent.service.js';
import { ticketSource, type AskedTickets } from '../ticket.query.js';
import type { TicketService } from '../ticket.service.js';
import { staysBecause, type BulkTicket, type TicketWork, type WantedOfTickets } from './ticket-bulk.policy.js';

/** So many tickets are changed at once: each is a case of its own, with its clocks and its place in a queue. */
const MOST = 200;
const NUMBERS_TOLD = 10;

/** Which tickets, and what shall be changed of them. */
export interface ManyTickets extends WantedOfTickets {
  readonly filter?: AskedTickets['filter'] | null;
  readonly ticketIds?: readonly string[] | null;
}

/** Tickets that stay as they are, by the reason. */
export interface StayingTickets {
  readonly reason: string;
  readonly count: number;
  /** The first of them, as people know them. */
  readonly numbers: readonly string[];
}

/** What a change of many would do, or did. */
export interface TicketsTouched {
  readonly rows: number;
  readonly touched: number;
  readonly staying: readonly StayingTickets[];
}

interface Row extends BulkTicket {
  readonly id: string;
  readonly number: string;
}

/**
 * One change of many tickets. Each is done by itself, by the same rules as by hand, and told by the audit as if it were: one
 * that somebody holds, that has ended or whose agent has no room stays, and its reason is told.
 */
export class TicketBulkService {
  constructor(
    private readonly tickets: TicketService,
    private readonly agents: AgentService,
  ) {}

  /** What would be touched, and what would not and why, as far as it can be told before; all of them unless one change is named. */
  async preview(ctx: RequestContext, given: ManyTickets): Promise<TicketsTouched & { readonly most: number }> {
    const [work, ...more] = worksOf(given);
    const stays = (row: Row): string | null => (work && more.length === 0 ? staysBecause(work, row) : null);
    const rows = await this.rowsOf(ctx, given);
    const staying = new Staying(ctx);
    for (const row of rows) staying.add(row, stays(row));
    return { ...staying.told(rows.length), most: MOST };
  }

  /** @throws CONFLICT when there are not as many as expected, PRECONDITION when there are too many at once */
  async change(ctx: RequestContext, given: ManyTickets & { readonly expectedCount: number }): Promise<TicketsTouched> {
    const work = ticketWorkOf(given);
    const rows = await this.rowsOf(ctx, given);
    if (rows.length > MOST) throw refuse('PRECONDITION', `At most ${MOST} tickets are changed at once.`);
    if (rows.length !== given.expectedCount)
      throw refuse('CONFLICT', `There are ${rows.length} tickets by now; look again.`, ['expectedCount']);
    const staying = new Staying(ctx);
    for (const row of rows) staying.add(row, staysBecause(work, row) ?? (await this.tried(ctx, row.id, work)));
    return staying.told(rows.length);
  }

  private async rowsOf(ctx: RequestContext, { filter, ticketIds }: ManyTickets): Promise<Row[]> {
    const { from, where } = ticketSource(ctx, filter ?? {}, 'tickets:write');
    const named = ticketIds ? sql`AND t.id = ANY(${ticketIds.filter(isId)}::uuid[])` : sql.raw('');
    return ctx.rows<Row>(
      sql`SELECT t.id, t.number, t.status, t.severity, t.assignee_id AS "assigneeId" FROM ${from} WHERE ${where} ${named}
          ORDER BY t.opened_at, t.id LIMIT ${MOST + 1}::integer`,
    );
  }

  /** Changes one; answers why it was refused, null when it was not. */
  private async tried(ctx: RequestContext, ticketId: string, work: TicketWork): Promise<string | null> {
    try {
      await this.done(ctx, ticketId, work);
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.refusals[0]?.message ?? '';
      throw error;
    }
  }

  private done(ctx: RequestContext, ticketId: string, work: TicketWork): Promise<unknown> {
    const doing = (name: string, more: object): RequestContext => ctx.doing(name, { ticketId, ...more });
    if (work.kind === 'CLOSE') {
      const close = { status: 'CLOSED' } as const;
      return this.tickets.setStatus(doing('ticketStatusSet', close), { ticketId, ...close });
    }
    if (work.kind === 'SEVERITY') {
      const { severity } = work;
      return this.tickets.update(doing('ticketUpdate', { severity }), { ticketId, severity });
    }
    const { assigneeId: userId } = work;
    return this.agents.assign(doing('ticketAssign', { userId }), { ticketId, userId, takeOver: true });
  }
}

/** The changes that are named. */
const worksOf = ({ assigneeId, severity, close }: WantedOfTickets): TicketWork[] => [
  ...(assigneeId ? [{ kind: 'ASSIGN', assigneeId } as const] : []),
  ...(severity ? [{ kind: 'SEVERITY', severity } as const] : []),
  ...(close === true ? [{ kind: 'CLOSE' } as const] : []),
];

/** @throws BAD_INPUT unless exactly one change is named */
function ticketWorkOf(given: WantedOfTickets): TicketWork {
  const [work, ...more] = worksOf(given);
  if (!work || more.length > 0) throw refuse('BAD_INPUT', 'Name one change: an agent, a severity or closing.');
  return work;
}

/** Keeps count of what was touched and what stays. */
class Staying {
  private touched = 0;
  private readonly byReason = new Map<string, string[]>();

  constructor(private readonly ctx: RequestContext) {}

  /** @param reason why it stays; null when it does not */
  add({ number }: Row, reason: string | null): void {
    if (reason === null) this.touched += 1;
    else this.byReason.set(reason, [...(this.byReason.get(reason) ?? []), number]);
  }

  told(rows: number): TicketsTouched {
    const staying = [...this.byReason].map(([reason, numbers]) => ({
      reason: inLocale(this.ctx.locale, reason),
      count: numbers.length,
      numbers: numbers.slice(0, NUMBERS_TOLD),
    }));
    return { rows, touched: this.touched, staying };
  }
}
