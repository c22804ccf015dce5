import { ModelKind } from '@kehu/schema';
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer } from '../../../platform/payload.js';
import { ModelsFitPayload, ScoreModelType } from './model.type.js';
import { recentModels } from './models.query.js';
import type { PredictionService } from './prediction.service.js';

@Resolver()
export class ModelResolver {
  constructor(private readonly predictions: PredictionService) {}

  @Authorized('metrics:read')
  @Query(() => [ScoreModelType], { description: 'The last twenty runs of the models, newest first, with their cards.' })
  scoreModels(
    @Ctx() ctx: RequestContext,
    @Arg('kind', () => graphqlEnum(ModelKind), { nullable: true, description: 'Only this model.' })
    kind?: ModelKind | null,
  ) {
    return recentModels(ctx, kind ?? null);
  }

  @Authorized('models:write')
  @Mutation(() => ModelsFitPayload, {
    description: 'Fits the models anew and replaces all predictions, soon and apart from this request.',
  })
  modelsFit(@Ctx() ctx: RequestContext) {
    return answer(null, async () => {
      await this.predictions.ask(ctx);
      return { isQueued: true };
    });
  }
}
