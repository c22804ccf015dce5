import type { RetentionAction, RetentionKind } from '@kehu/schema';
import { erasureRules } from '../erasure.policy.js';

/** How a kind of data is found and what can become of it; `x` is the alias of its rows. */
export interface Retained {
  readonly table: 'interaction' | 'ticket' | 'task' | 'note' | 'customer';
  /** When a row's time begins; null for what has not ended yet. */
  readonly since: string;
  /** Which rows are meant at all. */
  readonly where: string;
  readonly actions: readonly RetentionAction[];
  /** For ANONYMISE: which rows have words still. */
  readonly hasWords: string;
  /** The index that answers which rows are too old. */
  readonly index: string;
}

/** Tables and columns are our own text; nothing of it comes from a caller. */
export const retained: Readonly<Record<RetentionKind, Retained>> = {
  INTERACTION: {
    table: 'interaction',
    since: 'x.occurred_at',
    where: 'true',
    actions: ['ANONYMISE', 'DELETE'],
    hasWords: `(x.subject <> '—' OR x.body IS NOT NULL OR x.props <> '{}')`,
    // A summary of ranges of pages: rows come in the order of their time, and recording them shall stay cheap.
    index: 'interaction_by_age',
  },
  TICKET: {
    table: 'ticket',
    since: 'coalesce(x.closed_at, x.resolved_at, x.opened_at)',
    where: `x.status IN ('CLOSED', 'CANCELLED')`,
    actions: ['ANONYMISE'],
    hasWords: `x.subject <> '—'`,
    index: 'ticket_by_age',
  },
  TASK: {
    table: 'task',
    since: 'x.completed_at',
    where: `x.status <> 'OPEN'`,
    actions: ['DELETE'],
    hasWords: 'true',
    index: 'task_by_age',
  },
  NOTE: {
    table: 'note',
    since: 'x.updated_at',
    where: 'true',
    actions: ['DELETE'],
    hasWords: 'true',
    index: 'note_by_age',
  },
  PROSPECT: {
    table: 'customer',
    since: 'greatest(x.last_contact_at, x.created_at)',
    where: `x.erased_at IS NULL AND x.stage IN ('LEAD', 'PROSPECT')
      AND NOT EXISTS (SELECT FROM sales_order o WHERE o.customer_id = x.id)`,
    actions: ['ANONYMISE'],
    hasWords: 'true',
    index: 'customer_by_age',
  },
};

/** What is taken out of a row that stays, as `SET` of an UPDATE: the same as an erasure takes. */
export function emptied(
  table: 'interaction' | 'ticket' | 'ticket_message' | 'ticket_status_move' | 'ticket_rating' | 'complaint',
): string {
  const rule = erasureRules[table];
  if (typeof rule !== 'object') throw new Error(`an erasure does not empty ${table}`);
  return Object.entries(rule)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ');
}
