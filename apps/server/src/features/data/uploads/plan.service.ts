import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { inTransaction } from '../../../platform/transaction.js';
import { SavedPlan } from './import-upload.entity.js';
import type { ImportPlan } from './plan.policy.js';
import { requireWhole } from './upload.service.js';

const MOST = 100;

/** Plans kept by name for whoever may import: the same system sends the same columns again. */
export class PlanService {
  list(ctx: RequestContext): Promise<SavedPlan[]> {
    return ctx.db.getRepository(SavedPlan).find({ order: { name: 'ASC' } });
  }

  /** Keeps a plan; one of the same name is replaced. @throws BAD_INPUT when no file could be taken by it, PRECONDITION */
  async save(ctx: RequestContext, name: string, plan: ImportPlan): Promise<SavedPlan> {
    requireWhole(plan);
    return inTransaction(ctx, async (tx) => {
      const plans = tx.db.getRepository(SavedPlan);
      if ((await plans.count()) >= MOST && !(await plans.existsBy({ name })))
        throw refuse('PRECONDITION', `At most ${MOST} plans are kept.`);
      const row = { id: newId(tx.now.getTime()), name, plan, createdById: tx.actor.userId, changedAt: tx.now };
      await plans.upsert(row, { conflictPaths: ['name'] });
      return plans.findOneByOrFail({ name });
    });
  }

  /** @throws NOT_FOUND when there is none */
  async drop(ctx: RequestContext, id: string): Promise<void> {
    await inTransaction(ctx, async (tx) => {
      const { affected } = isId(id) ? await tx.db.getRepository(SavedPlan).delete({ id }) : { affected: 0 };
      if (affected !== 1) throw refuse('NOT_FOUND', 'There is no such plan.', ['id']);
    });
  }
}
