import { RetentionAction, RetentionKind } from '@kehu/schema';
import { IsInt, Max, Min, ValidateIf } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { TotalCount } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer, Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { retained } from './retention.policy.js';
import type { RetentionService, RuleRow } from './retention.service.js';

@ObjectType('RetentionRule', { description: 'How long a kind of data is kept.', simpleResolvers: true })
class RetentionRuleType implements RuleRow {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(RetentionKind), { description: 'The kind of data.' })
  kind: RetentionKind;

  @Field(() => Int, { nullable: true, description: 'For how many months; null keeps it for good.' })
  months: number | null;

  @Field(() => graphqlEnum(RetentionAction), { description: 'What becomes of it then.' })
  action: RetentionAction;

  @Field(() => [graphqlEnum(RetentionAction)], { description: 'What can become of this kind.' })
  actions: readonly RetentionAction[];

  @Field(() => DateTime, { nullable: true, description: 'When it was applied last; null when never.' })
  lastRunAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many records went then.' })
  lastRows: number | null;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ArgsType()
class RetentionPreviewArgs {
  @Field(() => graphqlEnum(RetentionKind), { description: 'The kind of data.' })
  kind: RetentionKind;

  @Field(() => Int, { description: 'For how many months it would be kept: 1 to 600.' })
  months: number;

  @Field(() => graphqlEnum(RetentionAction), { description: 'What would become of it.' })
  action: RetentionAction;
}

@InputType('RetentionRuleUpdateInput', { description: 'How long a kind of data is kept from now on.' })
class RetentionRuleUpdateInput {
  @Field(() => graphqlEnum(RetentionKind), { description: 'The kind of data.' })
  kind: RetentionKind;

  @Field(() => Int, { nullable: true, description: 'For how many months, 1 to 600; null keeps it for good.' })
  @ValidateIf((input: RetentionRuleUpdateInput) => typeof input.months === 'number')
  @IsInt()
  @Min(1)
  @Max(600)
  months?: number | null;

  @Field(() => graphqlEnum(RetentionAction), { description: 'What becomes of it then.' })
  action: RetentionAction;

  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion: number;
}

@ObjectType('RetentionRulePayload', { description: 'The answer to a change of a rule.', simpleResolvers: true })
class RetentionRulePayload extends Payload {
  @Field(() => [RetentionRuleType], {
    nullable: true,
    description: 'All rules as they are now; null when it was refused.',
  })
  retentionRules?: RetentionRuleType[] | null;
}

/** How long data is kept. */
@Resolver()
export class RetentionResolver {
  constructor(private readonly service: RetentionService) {}

  @Authorized('privacy:write', 'audit:read')
  @Query(() => [RetentionRuleType], { description: 'How long each kind of data is kept.' })
  retentionRules(@Ctx() ctx: RequestContext) {
    return this.all(ctx);
  }

  @Authorized('privacy:write')
  @Query(() => TotalCount, {
    nullable: true,
    description: 'How many records would go now, those under a legal hold not counted.',
  })
  retentionPreview(@Ctx() ctx: RequestContext, @Args(() => RetentionPreviewArgs) args: RetentionPreviewArgs) {
    return this.service.preview(ctx, args);
  }

  @Authorized('privacy:write')
  @Mutation(() => RetentionRulePayload, {
    description: 'Sets how long a kind of data is kept; applied in the next night.',
  })
  retentionRuleUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RetentionRuleUpdateInput, { description: 'What changes.' }) input: RetentionRuleUpdateInput,
  ) {
    return answer(input, async () => {
      await this.service.update(ctx, input);
      return { retentionRules: await this.all(ctx) };
    });
  }

  private async all(ctx: RequestContext): Promise<RetentionRuleType[]> {
    return (await this.service.rules(ctx)).map((rule) => ({ ...rule, actions: retained[rule.kind].actions }));
  }
}
