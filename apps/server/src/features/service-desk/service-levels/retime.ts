import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import type { RequestContext } from '../../../platform/context.js';
import { rankOf } from '../queue-rank.js';
import { dueOf, openCases, pressingAt, promisedAnew, saveClocksOf } from '../ticket-case.js';
import { DESK_RULES_TOPIC, readRules } from './desk-rules.js';

/** One change of the rules at a time: each promises anew what the one before it promised. */
const ONE_AT_A_TIME = sql`SELECT pg_advisory_xact_lock(hashtext('service-desk.rules'))`;

/**
 * Changes calendars, public days or policies, and promises every open ticket anew in the same transaction: what was used
 * until now stays used, counted by the hours that held then.
 */
export function changeRules<T>(ctx: RequestContext, change: (tx: TransactionContext) => Promise<T>): Promise<T> {
  return inTransaction(ctx, async (tx) => {
    await tx.rows(ONE_AT_A_TIME);
    const before = await readRules(tx);
    const done = await change(tx);
    const rules = await readRules(tx);
    const moved = (await openCases(tx, rules)).map((ticket) => ({ ticket, after: promisedAnew(ticket, before) }));
    await saveClocksOf(tx, moved);
    const places = moved.flatMap(({ ticket, after }) =>
      ticket.place
        ? [
            {
              id: ticket.place.itemId,
              dueAt: dueOf(after),
              ...rankOf(ticket, ticket.place.enqueuedAt, pressingAt(ticket, after)),
            },
          ]
        : [],
    );
    await tx.rows(
      sql`UPDATE queue_item i SET due_at = v."dueAt", rank_key = v."rankKey", standing = v.standing
          FROM json_to_recordset(${JSON.stringify(places)}::json)
            AS v(id uuid, "dueAt" timestamptz, "rankKey" double precision, standing jsonb)
          WHERE i.id = v.id`,
    );
    tx.announceWithCommit(DESK_RULES_TOPIC);
    return done;
  });
}

/** Promises every open ticket anew, and places it anew, after rules of another area changed. */
export const promiseAnew = (tx: TransactionContext): Promise<void> => changeRules(tx, () => Promise.resolve());
