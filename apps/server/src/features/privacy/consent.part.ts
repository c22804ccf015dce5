import { jsonRows } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { customerPart } from '../customers/graphql.js';
import { openSealed } from '../customers/index.js';
import { ConsentType } from './privacy.type.js';

type Row = Omit<ConsentType, 'evidence'> & { customerId: string; sealed: string | null; wrapped: string | null };

/** What the customer said, newest first: the first of a purpose and channel counts, those below are its history. */
export const consentsPart = customerPart({
  field: 'consents',
  type: () => [ConsentType],
  description:
    'What the customer allowed and refused, newest first; the newest of a purpose and channel counts. At most 200.',
  permission: null,
  sql: ({ parent, ctx }) => {
    const mayUnmask = visibleCustomer(ctx, parent, 'customers:unmask');
    return jsonRows(sql`SELECT x.id, x.customer_id AS "customerId", x.purpose, x.channel, x.state,
        x.notice_version AS "noticeVersion", x.at,
        row_number() OVER (PARTITION BY x.purpose, x.channel ORDER BY x.at DESC, x.id DESC) = 1 AS "isCurrent",
        CASE WHEN ${mayUnmask} THEN encode(x.evidence_sealed, 'hex') END AS sealed,
        CASE WHEN ${mayUnmask} THEN encode(k.wrapped, 'hex') END AS wrapped,
        (SELECT u.name FROM app_user u WHERE u.id = x.recorded_by_id) AS "recordedBy"
      FROM consent x
      LEFT JOIN customer_key k ON k.customer_id = ${parent}.id AND k.generation = get_byte(x.evidence_sealed, 0)
      WHERE x.customer_id = ${parent}.id ORDER BY x.at DESC, x.id DESC LIMIT 200`);
  },
  finish: (rows: Row[] | null, _args, ctx) =>
    rows?.map(({ sealed, wrapped, customerId, ...row }) => ({
      ...row,
      evidence: openSealed(ctx, { sealed, wrapped }, customerId),
    })) ?? null,
});
