import type { TaskKind, TaskStatus } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { User, visibleCustomer } from '../access/index.js';
import { requireCustomer } from '../customers/index.js';
import { Task } from './task.entity.js';

export interface NewTask {
  readonly customerId: string;
  readonly title: string;
  readonly dueAt: Date;
  readonly kind?: TaskKind | null;
  readonly assigneeId?: string | null;
  readonly clientMutationKey?: string | null;
}

export interface TaskEnd {
  readonly taskId: string;
  readonly expectedVersion?: number | null;
  readonly result?: string | null;
}

/** Keeps the follow-ups that are owed to customers. */
export class TaskService {
  /** Records a follow-up, one's own unless somebody is named; answers its id. */
  async create(ctx: RequestContext, request: NewTask): Promise<string> {
    const { clientMutationKey, ...input } = request;
    return inTransaction(ctx, (tx) =>
      once(tx, 'taskCreate', clientMutationKey, input, async () => {
        const required = { permission: 'interactions:write', lock: true } as const;
        const { id: customerId } = await requireCustomer(tx, request.customerId, required);
        const id = newId(tx.now.getTime());
        await tx.db.getRepository(Task).insert({
          id,
          customerId,
          kind: request.kind ?? 'OTHER',
          title: request.title.trim(),
          dueAt: request.dueAt,
          assigneeId: await assigneeOf(tx, request.assigneeId),
          createdById: tx.actor.userId,
          createdAt: tx.now,
        });
        tx.announce('customer', { customerId });
        return id;
      }),
    );
  }

  /** Marks an open follow-up as done. */
  complete(ctx: RequestContext, request: TaskEnd): Promise<string> {
    return this.end(ctx, request, 'DONE');
  }

  /** Calls an open follow-up off. */
  cancel(ctx: RequestContext, request: TaskEnd): Promise<string> {
    return this.end(ctx, request, 'CANCELLED');
  }

  private async end(ctx: RequestContext, request: TaskEnd, status: TaskStatus): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const task = await findTask(tx, request.taskId);
      await requireCustomer(tx, task.customerId, { permission: 'interactions:write', field: ['taskId'] });
      const { id, customerId } = task;
      if (task.status !== 'OPEN') throw refuse('PRECONDITION', 'The follow-up is not open any more.', ['taskId']);
      const expected = request.expectedVersion ?? task.version;
      const { affected } = await tx.db
        .getRepository(Task)
        .update(
          { id, customerId, version: expected, status: 'OPEN' },
          { status, result: request.result?.trim() || null, completedAt: tx.now },
        );
      if (affected !== 1) {
        throw refuse('CONFLICT', `Somebody changed the follow-up; it is now version ${task.version}.`, [
          'expectedVersion',
        ]);
      }
      tx.announce('customer', { customerId });
      return id;
    });
  }
}

async function findTask(
  tx: TransactionContext,
  id: string,
): Promise<Pick<Task, 'id' | 'customerId' | 'status' | 'version'>> {
  const [task] = isId(id)
    ? await tx.rows<Task>(
        sql`SELECT t.id, t.customer_id AS "customerId", t.status, t.version FROM task t JOIN customer c ON c.id = t.customer_id
            WHERE t.id = ${id} AND c.status = 'ACTIVE' AND ${visibleCustomer(tx, sql.raw('c'), 'interactions:read')}`,
      )
    : [];
  if (!task) throw refuse('NOT_FOUND', 'There is no such follow-up.', ['taskId']);
  return task;
}

async function assigneeOf(tx: TransactionContext, given: string | null | undefined): Promise<string | null> {
  if (given === null || given === undefined) return tx.actor.userId;
  const known = isId(given) && (await tx.db.getRepository(User).existsBy({ id: given, status: 'ACTIVE' }));
  if (!known) throw refuse('NOT_FOUND', 'There is no such user.', ['assigneeId']);
  return given;
}
