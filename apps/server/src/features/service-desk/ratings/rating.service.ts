import { systemActor, type RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { admit, type Limit } from '../../../platform/rate-limit.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { hashSecret, newSecret, visibleCustomer } from '../../access/index.js';
import type { CustomerPost } from '../../customers/index.js';
import { confirm } from '../complaints/complaint-rules.js';
import { takeInHand, takeInHandForUpkeep } from '../ticket-case.js';
import { tell } from '../ticket-change.js';
import { isOpen } from '../ticket.policy.js';
import type { TicketService } from '../ticket.service.js';
import { ratingLetter } from './rating-letter.js';
import { CONTENT } from './rating.policy.js';

const VALID_DAYS = 14;
/** Fewer answers than these are no mean: one bad day would make it. */
const FEWEST = 5;
const tries: Limit = { name: 'rating-address', points: 60, seconds: 900 };

/** What the page of a link shows before anything was said. */
export interface RatingQuestion {
  readonly number: string;
  readonly subject: string;
  readonly agentName: string | null;
  readonly isComplaint: boolean;
}

/** What customers said in a time; shares and means are null where there are too few answers. */
export interface RatingFigures {
  readonly asked: number;
  readonly answers: number;
  readonly satisfied: number;
  /** Percent of the answers that are 4 or 5. */
  readonly csat: number | null;
  readonly mean: number | null;
}

const gone = () => refuse('PRECONDITION', 'This link was used already, or it is too old.', ['proof']);

/** Asks customers how they were served, by a link that needs no sign-in and works once. */
export class RatingService {
  constructor(
    private readonly tickets: TicketService,
    private readonly post: CustomerPost,
  ) {}

  /**
   * Asks by mail once a ticket is solved, and only once: not again when it was opened and solved anew, nor whoever has
   * rated it. Customers who do not allow it, or have no address, are not asked.
   */
  async write(tx: TransactionContext, ticketId: string): Promise<void> {
    const [ticket] = await tx.rows<{ customerId: string; number: string; subject: string; agentId: string | null }>(
      sql`SELECT t.customer_id AS "customerId", t.number, t.subject, t.assignee_id AS "agentId" FROM ticket t
          WHERE t.id = ${ticketId} AND t.status = 'RESOLVED' AND NOT EXISTS (
            SELECT 1 FROM ticket_rating r WHERE r.ticket_id = t.id AND r.customer_id = t.customer_id
              AND (r.mailed_at IS NOT NULL OR r.rated_at IS NOT NULL))`,
    );
    if (!ticket) return;
    const { customerId, agentId } = ticket;
    const secret = newSecret('kr_');
    const letter = ratingLetter({ ...ticket, link: linkOf(tx, secret), validDays: VALID_DAYS });
    const refusal = await this.post.send(tx, { customerId, purpose: 'SURVEY', ...letter });
    if (refusal === null) await keep(tx, { ticketId, customerId, agentId, now: tx.now, mailedAt: tx.now }, secret);
  }

  /** A link to hand to the customer; an earlier one that was not used is worth nothing any more. */
  async ask(ctx: RequestContext, ticketId: string): Promise<{ ticketId: string; link: string; expiresAt: Date }> {
    return inTransaction(ctx, async (tx) => {
      const ticket = await takeInHand(tx, ticketId);
      if (isOpen(ticket.status) || ticket.status === 'CANCELLED') {
        throw refuse('PRECONDITION', 'Customers are asked once their ticket is solved.', ['ticketId']);
      }
      const secret = newSecret('kr_');
      const { customerId, assigneeId: agentId, now } = ticket;
      const expiresAt = await keep(tx, { ticketId, customerId, agentId, now, mailedAt: null }, secret);
      if (expiresAt === null) throw refuse('PRECONDITION', 'The customer has rated this ticket already.', ['ticketId']);
      await tell(tx, ticket, 'MOVED');
      return { ticketId, link: linkOf(tx, secret), expiresAt };
    });
  }

  /** What the link is about; null when it was used or is too old. */
  async question(ctx: RequestContext, proof: string): Promise<RatingQuestion | null> {
    await this.admit(ctx);
    const [row] = await ctx.rows<RatingQuestion>(
      sql`SELECT t.number, t.subject, t.type = 'COMPLAINT' AS "isComplaint",
            (SELECT u.name FROM app_user u WHERE u.id = r.agent_id) AS "agentName"
          FROM ticket_rating r JOIN ticket t ON t.id = r.ticket_id AND t.customer_id = r.customer_id
          JOIN customer c ON c.id = r.customer_id AND c.status = 'ACTIVE'
          WHERE r.token_hash = ${hashSecret(proof)} AND r.rated_at IS NULL AND r.expires_at > clock_timestamp()`,
    );
    return row ?? null;
  }

  /** Keeps what the customer says, once. A complaint whose solution is rated well is confirmed by that. */
  async rate(ctx: RequestContext, given: { proof: string; score: number; comment?: string | null }): Promise<void> {
    await this.admit(ctx);
    // Nobody signs in here: the link alone says which ticket may be rated.
    await inTransaction(ctx.as(systemActor('customer rating')), async (tx) => {
      const [rated] = await tx.rows<{ ticketId: string }>(
        sql`WITH now AS (SELECT date_trunc('milliseconds', clock_timestamp()) AS at)
            UPDATE ticket_rating r SET score = ${given.score}, comment = ${given.comment?.trim() || null}, rated_at = now.at
            FROM now WHERE r.token_hash = ${hashSecret(given.proof)} AND r.rated_at IS NULL AND r.expires_at > now.at
            RETURNING r.ticket_id AS "ticketId"`,
      );
      if (!rated) throw gone();
      await this.follow(tx, rated.ticketId, given.score);
    });
  }

  private async follow(tx: TransactionContext, ticketId: string, score: number): Promise<void> {
    const ticket = await takeInHandForUpkeep(tx, ticketId);
    const isSettled = ticket.type === 'COMPLAINT' && ticket.status === 'RESOLVED' && score >= CONTENT;
    if (!isSettled) return tell(tx, ticket, 'MOVED');
    await confirm(tx, ticket, 'CUSTOMER');
    await this.tickets.setStatus(tx, { ticketId, status: 'CLOSED' });
  }

  private async admit(ctx: RequestContext): Promise<void> {
    if (ctx.transport) await admit(ctx, tries, [ctx.transport.ip]);
  }

  /** What customers the actor may see said in a time, altogether and by agent. */
  async figures(ctx: RequestContext, { from, before }: { from: Date; before: Date }) {
    const rows = await ctx.figures<{ agentId: string | null } & Counted>(
      sql`SELECT r.agent_id AS "agentId", count(*)::integer AS asked, count(r.score)::integer AS answers,
            count(*) FILTER (WHERE r.score >= ${CONTENT}::integer)::integer AS satisfied, coalesce(sum(r.score), 0)::integer AS total
          FROM ticket_rating r
          JOIN customer c ON c.id = r.customer_id AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'tickets:read')}
          WHERE r.asked_at >= ${from}::timestamptz AND r.asked_at < ${before}::timestamptz
          GROUP BY r.agent_id ORDER BY answers DESC, r.agent_id`,
    );
    const sum = (of: keyof Counted): number => rows.reduce((all, row) => all + row[of], 0);
    const all = { asked: sum('asked'), answers: sum('answers'), satisfied: sum('satisfied'), total: sum('total') };
    const agents = rows.flatMap(({ agentId, ...row }) => (agentId === null ? [] : [{ agentId, ...figuresOf(row) }]));
    return { ...figuresOf(all), agents };
  }
}

/** What a link is made for. */
interface Asking {
  readonly ticketId: string;
  readonly customerId: string;
  readonly agentId: string | null;
  readonly now: Date;
  readonly mailedAt: Date | null;
}

const linkOf = ({ services }: RequestContext, secret: string): string => `${services.config.publicUrl}/rate#${secret}`;

/** Keeps the hash of a link in place of an earlier one; answers until when it works, null where there is a rating. */
async function keep(tx: TransactionContext, asking: Asking, secret: string): Promise<Date | null> {
  const { ticketId, customerId, agentId, now, mailedAt } = asking;
  const expiresAt = new Date(now.getTime() + VALID_DAYS * 86_400_000);
  const made = await tx.rows(
    sql`INSERT INTO ticket_rating AS r (ticket_id, customer_id, agent_id, token_hash, asked_at, expires_at, mailed_at)
        VALUES (${ticketId}, ${customerId}, ${agentId}, ${hashSecret(secret)}, ${now}, ${expiresAt}, ${mailedAt})
        ON CONFLICT (ticket_id, customer_id) DO UPDATE SET agent_id = excluded.agent_id, token_hash = excluded.token_hash,
          asked_at = excluded.asked_at, expires_at = excluded.expires_at,
          mailed_at = coalesce(excluded.mailed_at, r.mailed_at) WHERE r.rated_at IS NULL
        RETURNING r.ticket_id`,
  );
  return made.length === 0 ? null : expiresAt;
}

interface Counted {
  readonly asked: number;
  readonly answers: number;
  readonly satisfied: number;
  /** Sum of the scores. */
  readonly total: number;
}

function figuresOf({ asked, answers, satisfied, total }: Counted): RatingFigures {
  const isEnough = answers >= FEWEST;
  const csat = isEnough ? Math.round((1000 * satisfied) / answers) / 10 : null;
  const mean = isEnough ? Math.round((100 * total) / answers) / 100 : null;
  return { asked, answers, satisfied, csat, mean };
}
