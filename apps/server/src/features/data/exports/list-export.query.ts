import type { ExportColumn, ExportList, ExportState } from '@kehu/schema';
import { pageOf, pageSize, type Connection, type PageArgs } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { afterMoment, momentKey } from '../../../platform/newest-first.js';
import { sql } from '../../../platform/sql.js';
import { seesAll } from '../../access/index.js';
import type { ListExport } from './list-export.entity.js';
import type { ListExportService } from './list-export.service.js';
import { shownState } from './export.policy.js';

/** An export as people see it. */
export interface ShownExport {
  readonly id: string;
  readonly list: ExportList;
  readonly state: ExportState;
  readonly actorId: string;
  readonly actorName: string;
  readonly address: string | null;
  readonly columns: ExportColumn[];
  readonly reason: string;
  readonly sentenceZh: string;
  readonly sentenceEn: string;
  readonly search: string | null;
  readonly rowsExpected: number;
  readonly rowsTaken: number;
  readonly inFull: boolean;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly path: string | null;
}

/** What was taken away, newest first: everything for who may see the whole audit, else what the actor took. */
export async function listExports(
  ctx: RequestContext,
  service: ListExportService,
  args: PageArgs,
): Promise<Connection<ShownExport>> {
  const size = pageSize(args.first);
  const own = seesAll(ctx, 'audit:read') ? sql.raw('true') : sql`e.actor_id = ${ctx.actor.id}`;
  const older = afterMoment(args.after, [sql.raw('e.created_at'), sql.raw('e.id')]);
  const rows = await ctx.rows<ListExport>(
    sql`SELECT e.id, e.list, e.actor_id AS "actorId", e.actor_name AS "actorName", e.address, e.state, e.columns, e.asked,
          e.rows_expected AS "rowsExpected", e.rows_taken AS "rowsTaken", e.in_full AS "inFull", e.hash,
          e.created_at AS "createdAt", e.finished_at AS "finishedAt"
        FROM list_export e WHERE ${own} AND ${older} ORDER BY e.created_at DESC, e.id DESC LIMIT ${size + 1}`,
  );
  return pageOf(
    rows,
    size,
    args.after,
    ({ createdAt, id }) => momentKey(createdAt, id),
    (row) => shownExport(ctx, service, row),
  );
}

/** One export with what was asked for. */
export function shownExport(ctx: RequestContext, service: ListExportService, row: ListExport): ShownExport {
  const { reason, search, sentence } = service.askedOf(ctx, row);
  const state = shownState(row.state, row.createdAt, ctx.now);
  const isWaiting = state === 'READY' && row.actorId === ctx.actor.id;
  const { id, list, actorId, actorName, address, columns, inFull, createdAt, finishedAt } = row;
  return {
    ...{ id, list, actorId, actorName, address, columns, inFull, createdAt, finishedAt },
    ...{ state, reason, search: search ?? null, sentenceZh: sentence.zh, sentenceEn: sentence.en },
    ...{ rowsExpected: Number(row.rowsExpected), rowsTaken: Number(row.rowsTaken) },
    path: isWaiting ? `/exports/${row.id}.csv` : null,
  };
}
