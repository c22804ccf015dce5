import type { AuditFilter } from '../../gql/graphql.js';
import { oneOf, text } from '../../lib/url-state.js';

/** What of the audit is looked at, as it stands in the address. */
export const auditAddress = {
  who: text,
  record: text,
  customer: text,
  object: text,
  action: text,
  from: text,
  until: text,
  reads: oneOf(['', '1'], ''),
};

export interface AuditWish {
  who: string;
  record: string;
  customer: string;
  object: string;
  action: string;
  from: string;
  until: string;
  reads: '' | '1';
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The beginning of a day of this browser, or of the day after it; undefined when it is no day. */
function momentOf(text: string, daysLater: number): string | undefined {
  const at = day.test(text) ? new Date(`${text}T00:00:00`) : null;
  if (!at || Number.isNaN(at.getTime())) return undefined;
  at.setDate(at.getDate() + daysLater);
  return at.toISOString();
}

/** The wish as the server takes it; the last day is looked at to its end. */
export function filterOf({ who, record, customer, object, action, from, until, reads }: AuditWish): AuditFilter {
  const given = {
    actorId: who,
    objectId: record,
    customerId: customer,
    object,
    action,
    from: momentOf(from, 0),
    until: momentOf(until, 1),
    onlyReads: reads === '1',
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value));
}

/** Where the same entries are fetched as a file. */
export function fileOf(filter: AuditFilter, format: 'csv' | 'jsonl'): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) params.set(key, value === true ? '1' : String(value));
  return `/audit/export.${format}?${params.toString()}`;
}
