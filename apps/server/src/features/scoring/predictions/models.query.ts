import type { ModelKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { emptyCard } from './model-card.policy.js';
import type { ScoreModelType } from './model.type.js';
import { ScoreModel } from './score-model.entity.js';

const MOST_RUNS = 20;

/** The last runs of the models, newest first, with their cards. */
export async function recentModels(ctx: RequestContext, kind: ModelKind | null): Promise<ScoreModelType[]> {
  const found = await ctx.db.getRepository(ScoreModel).find({
    ...(kind === null ? {} : { where: { kind } }),
    order: { version: 'DESC', kind: 'ASC' },
    take: MOST_RUNS,
  });
  return found.map(({ card, ...model }) => ({ ...emptyCard, ...card, ...model }) as unknown as ScoreModelType);
}
