import type { Channel, Direction, InteractionKind } from '@kehu/schema';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';

/** A contact or event as a file gives it. */
export interface FileInteraction {
  readonly id: string;
  readonly customerId: string;
  readonly occurredAt: Date;
  readonly kind: InteractionKind;
  readonly channel: Channel;
  readonly direction: Direction | null;
  readonly subject: string;
  readonly body: string | null;
  /** 1 to 5, of a review. */
  readonly rating: number | null;
  readonly source: string;
  readonly externalId: string;
}

/**
 * Writes those that are not known by customer, source, external id and moment, and moves the last contact of their
 * customers; answers the ids that were written. Figures are not reckoned here.
 */
export async function putInteractions(tx: TransactionContext, given: readonly FileInteraction[]): Promise<Set<string>> {
  if (given.length === 0) return new Set();
  const rows = await tx.rows<{ id: string }>(
    sql`WITH written AS (
        INSERT INTO interaction (id, customer_id, occurred_at, kind, channel, direction, subject, body, rating, source, external_id)
        SELECT x.id, x."customerId", x."occurredAt", x.kind, x.channel, x.direction, x.subject, x.body, x.rating, x.source,
          x."externalId"
        FROM json_to_recordset(${JSON.stringify(given)}::json) AS x (id uuid, "customerId" uuid, "occurredAt" timestamptz,
          kind text, channel text, direction text, subject text, body text, rating smallint, source text, "externalId" text)
        ON CONFLICT (customer_id, source, external_id, occurred_at) WHERE external_id IS NOT NULL DO NOTHING
        RETURNING id, customer_id, occurred_at
        ), latest AS (
          SELECT customer_id, max(occurred_at) AS at FROM written GROUP BY customer_id
        ), moved AS (
          UPDATE customer c SET last_contact_at = latest.at
          FROM latest WHERE c.id = latest.customer_id AND c.last_contact_at < latest.at
        )
        SELECT id FROM written`,
  );
  return new Set(rows.map(({ id }) => id));
}
