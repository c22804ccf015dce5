import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import type { Filter } from './filter/filter.policy.js';
import { sentences } from './rule-sentence.js';
import { SegmentStatsType } from './segment.type.js';

/** The figures carry the rule they are about. */
type StatsOf = SegmentStatsType & { filter: Filter };

@Resolver(() => SegmentStatsType)
export class SegmentStatsResolver {
  @FieldResolver(() => String, { description: 'The rule as one Chinese sentence.' })
  async sentenceZh(@Root() stats: StatsOf, @Ctx() ctx: RequestContext) {
    return (await ctx.loader(sentences).load(stats.filter)).zh;
  }

  @FieldResolver(() => String, { description: 'The rule as one English sentence.' })
  async sentenceEn(@Root() stats: StatsOf, @Ctx() ctx: RequestContext) {
    return (await ctx.loader(sentences).load(stats.filter)).en;
  }
}
