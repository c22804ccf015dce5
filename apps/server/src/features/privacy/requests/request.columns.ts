import type { Channel, PrivacyRequestKind, PrivacyRequestState } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { openSealed } from '../../customers/index.js';
import { openStates, type RequestWords } from './request.policy.js';

/** A request as it is told, its words opened. */
export interface RequestRow extends RequestWords {
  readonly id: string;
  readonly customerId: string;
  readonly kind: PrivacyRequestKind;
  readonly state: PrivacyRequestState;
  readonly channel: Channel;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly isOverdue: boolean;
  readonly verifiedAt: Date | null;
  readonly startedAt: Date | null;
  readonly closedAt: Date | null;
  readonly stepsDone: number;
  readonly stepsTotal: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly ownerId: string | null;
  readonly verifiedById: string | null;
  readonly closedById: string | null;
  readonly version: number;
}

type Stored = Omit<RequestRow, keyof RequestWords> & { sealed: string | null; wrapped: string | null };

/** Whether a row of privacy_request still waits for its answer. */
export const isOpen = sql`r.state = ANY(${[...openStates]}::text[])`;

/** Requests `r` about customers `c` the actor may keep the privacy of. */
export const fromRequests = (ctx: RequestContext): Sql =>
  sql`FROM privacy_request r JOIN customer c ON c.id = r.customer_id AND ${visibleCustomer(ctx, sql.raw('c'), 'privacy:write')}`;

/** Requests with their words; `tail` is what follows the joins, such as `WHERE … ORDER BY …`. */
export async function requestRows(ctx: RequestContext, tail: Sql): Promise<RequestRow[]> {
  const rows = await ctx.rows<Stored>(
    sql`SELECT r.id, r.customer_id AS "customerId", r.kind, r.state, r.channel, r.received_at AS "receivedAt",
          r.due_at AS "dueAt", (${isOpen} AND r.due_at < ${ctx.now}) AS "isOverdue", r.verified_at AS "verifiedAt",
          r.started_at AS "startedAt", r.closed_at AS "closedAt", r.steps_done AS "stepsDone", r.steps_total AS "stepsTotal",
          r.counts, r.owner_id AS "ownerId", r.verified_by_id AS "verifiedById", r.closed_by_id AS "closedById", r.version,
          encode(r.words_sealed, 'hex') AS sealed,
          (SELECT encode(k.wrapped, 'hex') FROM customer_key k
           WHERE k.customer_id = r.customer_id AND k.generation = get_byte(r.words_sealed, 0)) AS wrapped
        ${fromRequests(ctx)} ${tail}`,
  );
  return rows.map(({ sealed, wrapped, ...row }) => {
    const words = openSealed(ctx, { sealed, wrapped }, row.customerId);
    return { ...row, ...(words === null ? {} : (JSON.parse(words) as RequestWords)) };
  });
}
