import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { requestError } from '../../platform/errors.js';
import { isSelected } from '../../platform/lookahead.js';
import { answer } from '../../platform/payload.js';
import { UserType } from '../access/graphql.js';
import { usersById } from '../access/index.js';
import { CustomerConnection } from '../customers/graphql.js';
import { overlapOf, regionsOf } from './comparison.js';
import { withFilters } from './drill.js';
import { CustomerFilter } from './filter/filter.input.js';
import { writeFilter } from './filter/write-filter.policy.js';
import { CustomerPageArgs } from './list/customer-list.input.js';
import { listCustomers } from './list/customer-list.query.js';
import { readRuleSentence } from './read-rule-sentence.js';
import { sentences } from './rule-sentence.js';
import { readRuleOrFail, readSavedRule } from './rule.js';
import { SegmentCreateInput, SegmentDeleteInput, SegmentsArgs, SegmentUpdateInput } from './segment.input.js';
import {
  SegmentComparisonType,
  SegmentConnection,
  SegmentPayload,
  SegmentRegionType,
  SegmentSentenceType,
  SegmentStatsType,
  SegmentType,
} from './segment.type.js';
import type { SegmentsService } from './segments.service.js';
import { figuresOf } from './statistics.js';

/** More than that nobody can look at. */
const MOST_COMPARED = 6;

@Resolver(() => SegmentType)
export class SegmentResolver {
  constructor(private readonly saved: SegmentsService) {}

  @Authorized('segments:read')
  @Query(() => SegmentConnection, { description: 'The saved segments by name.' })
  async segments(
    @Ctx() ctx: RequestContext,
    @Args(() => SegmentsArgs) page: SegmentsArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const connection = await this.saved.list(ctx, page);
    if (!isSelected(info, 'totalCount')) return connection;
    return { ...connection, totalCount: { value: await this.saved.count(ctx, page.search), isExact: true } };
  }

  @Authorized('segments:read')
  @Query(() => SegmentType, { nullable: true, description: 'One segment; null when there is none.' })
  segment(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The id of the segment.' }) id: string) {
    return this.saved.find(ctx, id);
  }

  @Authorized('segments:read')
  @Query(() => SegmentStatsType, { description: 'What a rule would hold for, without saving it.' })
  async segmentPreview(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => CustomerFilter, { description: 'The rule.' }) filter: CustomerFilter,
  ) {
    const rule = await readRuleOrFail(ctx, filter);
    return { ...withFilters(await figuresOf(ctx, rule), writeFilter(rule.filter)), filter: rule.filter };
  }

  @Authorized('segments:read')
  @Query(() => SegmentSentenceType, {
    description: 'Reads a sentence as segments are told by, Chinese or English, back into its rule.',
  })
  segmentRead(
    @Ctx() ctx: RequestContext,
    @Arg('sentence', () => String, { description: 'The sentence.' }) sentence: string,
  ) {
    return readRuleSentence(ctx, sentence);
  }

  @Authorized('segments:read')
  @Query(() => [SegmentRegionType], {
    nullable: true,
    description: 'How up to six segments overlap, largest part first; null when any is unknown.',
  })
  async segmentOverlap(
    @Ctx() ctx: RequestContext,
    @Arg('ids', () => [ID], { description: 'The segments.' }) ids: string[],
  ) {
    if (ids.length === 0 || ids.length > MOST_COMPARED) {
      throw requestError('BAD_USER_INPUT', `One to ${MOST_COMPARED} segments are compared.`);
    }
    const found = await Promise.all([...new Set(ids)].map((id) => this.saved.find(ctx, id)));
    const known = found.filter((segment) => segment !== null);
    if (known.length < found.length) return null;
    const rules = known.map(async ({ id, filter }) => [id, await readSavedRule(ctx, filter)] as const);
    return regionsOf(ctx, await Promise.all(rules));
  }

  @Authorized('segments:read')
  @Query(() => SegmentComparisonType, {
    nullable: true,
    description: 'How two segments overlap; null when either is unknown.',
  })
  async segmentCompare(
    @Ctx() ctx: RequestContext,
    @Arg('a', () => ID, { description: 'The first segment.' }) a: string,
    @Arg('b', () => ID, { description: 'The second segment.' }) b: string,
  ) {
    const [first, second] = await Promise.all([this.saved.find(ctx, a), this.saved.find(ctx, b)]);
    if (!first || !second) return null;
    return overlapOf(ctx, await readSavedRule(ctx, first.filter), await readSavedRule(ctx, second.filter));
  }

  @Authorized('segments:write')
  @Mutation(() => SegmentPayload, { description: 'Saves a rule under a name.' })
  segmentCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SegmentCreateInput) { clientMutationKey, ...given }: SegmentCreateInput,
  ) {
    return answer(given, async () => ({ segment: await this.saved.create(ctx, given, clientMutationKey) }));
  }

  @Authorized('segments:write')
  @Mutation(() => SegmentPayload, { description: 'Changes a segment.' })
  segmentUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The segment.' }) id: string,
    @Arg('input', () => SegmentUpdateInput) input: SegmentUpdateInput,
  ) {
    return answer(input, async () => ({ segment: await this.saved.update(ctx, id, input) }));
  }

  @Authorized('segments:write')
  @Mutation(() => SegmentPayload, { description: 'Takes a segment out of use, unless others build on it.' })
  segmentDelete(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The segment.' }) id: string,
    @Arg('input', () => SegmentDeleteInput) input: SegmentDeleteInput,
  ) {
    return answer(input, async () => ({ segment: await this.saved.remove(ctx, id, input.expectedVersion) }));
  }

  @FieldResolver(() => String, { description: 'The rule as one Chinese sentence.' })
  async sentenceZh(@Root() segment: SegmentType, @Ctx() ctx: RequestContext) {
    return (await sentenceOf(ctx, segment)).zh;
  }

  @FieldResolver(() => String, { description: 'The rule as one English sentence.' })
  async sentenceEn(@Root() segment: SegmentType, @Ctx() ctx: RequestContext) {
    return (await sentenceOf(ctx, segment)).en;
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Who made it; null when nobody in particular did.' })
  createdBy(@Root() { createdById }: SegmentType, @Ctx() ctx: RequestContext) {
    return createdById === null ? null : ctx.loader(usersById).load(createdById);
  }

  @FieldResolver(() => SegmentStatsType, { description: 'Figures over its members you may see.' })
  async stats(@Root() segment: SegmentType, @Ctx() ctx: RequestContext) {
    const rule = await readSavedRule(ctx, segment.filter);
    return { ...withFilters(await figuresOf(ctx, rule), { inSegment: { id: segment.id } }), filter: rule.filter };
  }

  @Authorized('customers:read')
  @FieldResolver(() => CustomerConnection, { nullable: true, description: 'Its members you may see.' })
  async members(
    @Root() segment: SegmentType,
    @Ctx() ctx: RequestContext,
    @Args(() => CustomerPageArgs) page: CustomerPageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCustomers(ctx, { ...page, rule: await readSavedRule(ctx, segment.filter) }, info);
  }
}

const sentenceOf = async (ctx: RequestContext, { filter }: SegmentType) =>
  ctx.loader(sentences).load((await readSavedRule(ctx, filter)).filter);
