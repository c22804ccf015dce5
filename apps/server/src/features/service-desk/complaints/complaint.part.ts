import type { ComplaintRemedy, TicketStatus } from '@kehu/schema';
import { toMoney } from '../../../platform/money.js';
import { jsonRow } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { ticketPart } from '../ticket-parts.js';
import { isOpen } from '../ticket.policy.js';
import type { ComplaintCode } from './complaint-code.entity.js';
import { codeJson, shownCode } from './complaint.query.js';
import { differing, saidOn, SILENCE_HOURS } from './complaint-rules.js';
import { missingWords } from './complaint.policy.js';
import { ComplaintType } from './complaint.type.js';

interface Row extends Omit<ComplaintType, 'code' | 'compensation' | 'missingWords' | 'silentAt'> {
  readonly code: ComplaintCode | null;
  readonly remedy: ComplaintRemedy | null;
  readonly compensationMinor: string | null;
  readonly answers: string[];
  readonly status: TicketStatus;
  readonly openedAt: string;
  readonly firstRespondedAt: string | null;
  readonly resolvedAt: string | null;
  readonly now: string;
}

/** What a ticket that is a complaint has besides. */
export const complaintPart = ticketPart({
  field: 'complaint',
  type: () => ComplaintType,
  description: 'What it is as a complaint; null for other tickets.',
  permission: null,
  nullable: true,
  sql: ({ parent }) =>
    jsonRow(sql`SELECT ${codeJson} AS code,
        CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS product,
        k.remedy, k.compensation_minor::text AS "compensationMinor", coalesce(k.deviations, '{}') AS deviations,
        k.deviation_reason AS "deviationReason", k.confirmed_by AS "confirmedBy", k.confirmed_at AS "confirmedAt",
        ${parent}.status, ${parent}.opened_at AS "openedAt", ${parent}.first_responded_at AS "firstRespondedAt",
        ${parent}.resolved_at AS "resolvedAt", clock_timestamp() AS now,
        ${saidOn(parent)} AS answers
      FROM (SELECT 1) one
      LEFT JOIN complaint k ON k.ticket_id = ${parent}.id AND k.customer_id = ${parent}.customer_id
      LEFT JOIN complaint_code d ON d.id = k.code_id
      LEFT JOIN product p ON p.id = k.product_id
      WHERE ${parent}.type = 'COMPLAINT'`),
  finish: (row: Row | null, _args, ctx): ComplaintType | null => {
    if (row === null) return null;
    const { currency } = ctx.services.config;
    const { product, remedy, deviationReason, confirmedBy, confirmedAt } = row;
    const silentAt = row.status === 'RESOLVED' && row.resolvedAt !== null ? silentFrom(row.resolvedAt) : null;
    return {
      ...{ product, remedy, deviationReason, confirmedBy, confirmedAt, silentAt, deviations: deviationsNow(row) },
      missingWords: row.code && isOpen(row.status) ? missingWords(row.code.mustSay, row.answers) : [],
      code: row.code && shownCode(row.code, currency),
      compensation: toMoney(row.compensationMinor, currency),
    };
  },
});

const silentFrom = (resolvedAt: string): Date => new Date(new Date(resolvedAt).getTime() + SILENCE_HOURS * 3_600_000);

/** While it is open, everything may still be put right. */
function deviationsNow(row: Row): ComplaintType['deviations'] {
  const { code, answers, remedy, compensationMinor } = row;
  if (code === null || !isOpen(row.status)) return row.deviations;
  const firstAnswerAt = row.firstRespondedAt === null ? null : new Date(row.firstRespondedAt);
  const handling = { openedAt: new Date(row.openedAt), firstAnswerAt, answers, remedy, compensationMinor };
  return differing(code, handling, new Date(row.now));
}
