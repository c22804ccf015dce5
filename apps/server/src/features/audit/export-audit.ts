import type { RequestContext } from '../../platform/context.js';
import { csvLine } from '../../platform/csv.js';
import { inTransaction } from '../../platform/transaction.js';
import { listAudit } from './audit.query.js';

const ENTRIES_A_PAGE = 200;
const columns = [
  'id',
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'address',
  'action',
  'object',
  'objectId',
  'customerId',
];

/** What is exported: from this moment to before that one. */
export interface Period {
  readonly from: Date | null;
  readonly until: Date | null;
}

/**
 * The audit as lines of CSV, newest first, with the values before and after as JSON in the last column. The first line
 * says who took it and when; the export is itself an entry.
 */
export async function* exportAudit(ctx: RequestContext, period: Period): AsyncGenerator<string> {
  const { from, until } = period;
  await inTransaction(ctx, async (tx) => {
    const changes = { from: [null, from], until: [null, until] } as const;
    tx.notes.push({ action: 'auditExport', object: 'audit', objectId: null, customerId: null, changes });
  });
  yield csvLine([`Kehu audit, taken by ${ctx.actor.name} at ${ctx.now.toISOString()}, request ${ctx.requestId}`]);
  yield csvLine([...columns, 'changes']);
  for (let after: string | null = null; ;) {
    const page = await listAudit(ctx, { from, until }, { first: ENTRIES_A_PAGE, after });
    for (const { node } of page.edges) {
      const { id, actorKind, actorId, actorName, address, action, object, objectId, customerId } = node;
      const cells = [
        id,
        node.at.toISOString(),
        actorKind,
        actorId,
        actorName,
        address,
        action,
        object,
        objectId,
        customerId,
      ];
      yield csvLine([...cells, node.changes === null ? node.fields.join(' ') : JSON.stringify(node.changes)]);
    }
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}
