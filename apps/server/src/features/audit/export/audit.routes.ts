import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Routes } from '../../../platform/feature.js';
import { refuseStranger, sendFile } from '../../../platform/download.js';
import type { AuditWanted } from '../audit.query.js';
import { exportAudit, type AuditFormat } from './export-audit.js';

const types: Record<AuditFormat, string> = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson' };
const words = ['actorId', 'objectId', 'customerId', 'object', 'action'] as const;

/** `/audit/export.csv` and `/audit/export.jsonl`, with the filter of `auditEntries` in the address. */
export const auditRoutes: Routes = (app, contextOf) => {
  for (const format of ['csv', 'jsonl'] as const) {
    app.get(`/audit/export.${format}`, async (request: FastifyRequest, reply: FastifyReply) => {
      const ctx = await contextOf(request, reply);
      if (refuseStranger(ctx, reply, 'audit:read')) return reply;
      const wanted = wantedOf(request.query as Record<string, unknown>);
      if (wanted === null) return reply.code(400).send({ errors: [{ message: 'from, until: not a moment.' }] });
      const name = `kehu-audit-${ctx.now.toISOString().slice(0, 10)}.${format}`;
      return sendFile(reply, { name, type: types[format] }, Readable.from(exportAudit(ctx, wanted, format)));
    });
  }
};

/** The filter in the address; null where a moment is none. */
function wantedOf(query: Record<string, unknown>): AuditWanted | null {
  const given = words.flatMap((word) => (typeof query[word] === 'string' ? [[word, query[word]] as const] : []));
  const [from, until] = [momentOf(query.from), momentOf(query.until)];
  if (from === undefined || until === undefined) return null;
  return { ...Object.fromEntries(given), onlyReads: query.onlyReads === '1', from, until };
}

/** Null when it is not given, undefined when it is no moment. */
function momentOf(text: unknown): Date | null | undefined {
  if (text === undefined || text === '') return null;
  const at = new Date(String(text));
  return Number.isNaN(at.getTime()) ? undefined : at;
}
