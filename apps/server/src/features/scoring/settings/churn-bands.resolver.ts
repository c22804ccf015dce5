import { Authorized, Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { SIGNED_IN } from '../../../platform/graphql.js';
import { scoreRules } from './settings.js';

@ObjectType('ChurnBands', { description: 'Where the bands of churn risk begin, as it is set.', simpleResolvers: true })
class ChurnBandsType {
  @Field(() => Float, { description: 'Scores from here on are medium risk.' })
  mediumFrom: number;

  @Field(() => Float, { description: 'Scores above are high risk.' })
  highAbove: number;
}

@Resolver()
export class ChurnBandsResolver {
  @Authorized(SIGNED_IN)
  @Query(() => ChurnBandsType, { description: 'Where the bands of churn risk begin, for whoever shows a score.' })
  async churnBands(@Ctx() ctx: RequestContext): Promise<ChurnBandsType> {
    const { mediumFrom, highAbove } = (await scoreRules(ctx)).churn;
    return { mediumFrom, highAbove };
  }
}
