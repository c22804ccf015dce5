import { OpenWorkKind } from '@kehu/schema';
import { ArrayMaxSize } from 'class-validator';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer, Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { usersById } from '../user-columns.js';
import { UserType } from '../user.type.js';
import type { HandOverService, HandOverShare } from './hand-over.service.js';

@ObjectType('OpenWork', { description: 'How much of a kind of work waits for somebody.', simpleResolvers: true })
class OpenWorkType {
  @Field(() => graphqlEnum(OpenWorkKind), { description: 'The kind of work.' })
  kind: OpenWorkKind;

  @Field(() => Int, { description: 'How much of it.' })
  count: number;
}

@ObjectType('HandOverShare', { description: 'What one person took over of a kind.', simpleResolvers: true })
class HandOverShareType extends OpenWorkType {
  userId: string;
}

@ObjectType('HandOverPreview', { description: 'What one person would take over.', simpleResolvers: true })
class HandOverPreviewType implements HandOverShare {
  @Field(() => ID, { description: 'Who takes over.' })
  userId: string;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Int, {
    description: 'How many of them this person would not see, unless they move to the team and region of the person.',
  })
  unseen: number;
}

@ObjectType('HandOver', { description: "One person's work given to others.", simpleResolvers: true })
class HandOverType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Whose work it was; null when they are unknown.' })
  fromName: string | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was undone; null while it stands.' })
  undoneAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it can be undone; null once it was.' })
  undoableUntil: Date | null;

  @Field(() => [HandOverShareType], { description: 'What went to whom.' })
  given: HandOverShareType[];
}

@ObjectType('HandOverPayload', { description: 'The answer to a hand-over.', simpleResolvers: true })
class HandOverPayload extends Payload {
  @Field(() => HandOverType, { nullable: true, description: 'What was given to whom; null when it was refused.' })
  handOver?: HandOverType | null;
}

@InputType('HandOverCreateInput', { description: 'Whose work goes to whom.' })
class HandOverCreateInput {
  @Field(() => ID, { description: 'Who leaves.' })
  userId: string;

  @Field(() => [ID], { description: 'Who takes over: one takes all, several share by customer.' })
  @ArrayMaxSize(50)
  receiverIds: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether customers the receiver would not see go to the receiver's team and region; not unless told.",
  })
  movesUnseen?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('HandOverUndoInput', { description: 'Which hand-over shall be undone.' })
class HandOverUndoInput {
  @Field(() => ID, { description: 'The hand-over.' })
  id: string;
}

/** The work of those who leave. */
@Resolver(() => HandOverShareType)
export class HandOverResolver {
  constructor(private readonly service: HandOverService) {}

  @Authorized('users:write')
  @Query(() => [OpenWorkType], { nullable: true, description: 'What waits for a user; null when there is no such.' })
  openWork(@Ctx() ctx: RequestContext, @Arg('userId', () => ID, { description: 'The user.' }) userId: string) {
    return this.service.waiting(ctx, userId);
  }

  @Authorized('users:write')
  @Query(() => [HandOverPreviewType], {
    nullable: true,
    description: 'What each receiver would take over; null when there is no such user.',
  })
  handOverPreview(
    @Ctx() ctx: RequestContext,
    @Arg('userId', () => ID, { description: 'Who leaves.' }) userId: string,
    @Arg('receiverIds', () => [ID], { description: 'Who takes over.' }) receiverIds: string[],
  ) {
    return this.service.preview(ctx, { userId, receiverIds: receiverIds.slice(0, 50) });
  }

  @Authorized('users:write')
  @Query(() => [HandOverType], {
    description: 'Hand-overs of the last thirty days that still stand, the newest first.',
  })
  handOvers(@Ctx() ctx: RequestContext) {
    return this.service.recent(ctx);
  }

  @Authorized('users:write')
  @Mutation(() => HandOverPayload, { description: 'Gives all open work of a user to others, at once.' })
  handOverCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverCreateInput, { description: 'Who and to whom.' }) input: HandOverCreateInput,
  ) {
    return answer(input, async () => {
      return { handOver: await this.service.report(ctx, await this.service.handOver(ctx, input)) };
    });
  }

  @Authorized('users:write')
  @Mutation(() => HandOverPayload, { description: 'Gives back what the receivers still have, within thirty days.' })
  handOverUndo(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandOverUndoInput, { description: 'Which one.' }) input: HandOverUndoInput,
  ) {
    return answer(input, async () => {
      return { handOver: await this.service.report(ctx, await this.service.undo(ctx, input.id)) };
    });
  }

  @Authorized('users:read')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who took it over.' })
  user(@Root() share: HandOverShareType, @Ctx() ctx: RequestContext) {
    return ctx.loader(usersById).load(share.userId);
  }
}
