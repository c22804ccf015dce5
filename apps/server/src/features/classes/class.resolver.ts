import { ClassScheme } from '@kehu/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { graphqlEnum } from '../../platform/enums.js';
import { isSelected } from '../../platform/lookahead.js';
import { answer } from '../../platform/payload.js';
import { CalendarDate, Json } from '../../platform/scalars.js';
import { MovePreviewType } from '../scoring/graphql.js';
import type { ClassPeopleService } from './class-people.service.js';
import { ClassDecisionInput, ClassDraftInput, ClassPinInput, ClassPublishInput } from './class.input.js';
import { classSchemes, classTransitions, classVersion, previewOf } from './class.query.js';
import type { ClassService } from './class.service.js';
import {
  ClassDecisionPayload,
  ClassPinPayload,
  ClassSchemeType,
  ClassTransitionsType,
  ClassVersionPayload,
  ClassWorkType,
} from './class.type.js';

const scheme = () => graphqlEnum(ClassScheme);

@Resolver()
export class ClassResolver {
  constructor(
    private readonly classes: ClassService,
    private readonly people: ClassPeopleService,
  ) {}

  @Authorized('metrics:read')
  @Query(() => [ClassSchemeType], { description: 'Every classification: its rules and who stands where.' })
  classSchemes(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return classSchemes(ctx, isSelected(info, 'counts'));
  }

  @Authorized('metrics:read')
  @Query(() => MovePreviewType, { description: 'Who would move if these rules were in force. Writes nothing.' })
  classPreview(
    @Ctx() ctx: RequestContext,
    @Arg('scheme', scheme, { description: 'Which classification.' }) which: ClassScheme,
    @Arg('rules', () => Json, {
      nullable: true,
      description: 'The rules, as a version shows them; without them those in force.',
    })
    rules: unknown,
  ) {
    return previewOf(ctx, which, rules);
  }

  @Authorized('metrics:read')
  @Query(() => ClassTransitionsType, { description: 'Who stood where at the end of two days.' })
  async classTransitions(
    @Ctx() ctx: RequestContext,
    @Arg('scheme', scheme, { description: 'Which classification.' }) which: ClassScheme,
    @Arg('from', () => CalendarDate, { description: 'The first day.' }) from: string,
    @Arg('to', () => CalendarDate, { description: 'The second day.' }) to: string,
  ) {
    return { from, to, cells: await classTransitions(ctx, which, { from, to }) };
  }

  @Authorized('metrics:read')
  @Query(() => ClassWorkType, { description: 'What waits for whoever keeps the classes.' })
  async classWork(@Ctx() ctx: RequestContext) {
    return { proposals: await this.people.waiting(ctx), endingPins: await this.people.endingPins(ctx) };
  }

  @Authorized('classes:write')
  @Mutation(() => ClassVersionPayload, {
    description: 'Keeps new rules as the draft of a classification; moves nobody.',
  })
  classDraftSave(@Ctx() ctx: RequestContext, @Arg('input', () => ClassDraftInput) input: ClassDraftInput) {
    return answer(input, async () => ({ version: await classVersion(ctx, await this.classes.saveDraft(ctx, input)) }));
  }

  @Authorized('classes:write')
  @Mutation(() => ClassVersionPayload, { description: 'Takes the draft of a classification away.' })
  classDraftDrop(
    @Ctx() ctx: RequestContext,
    @Arg('scheme', scheme, { description: 'Which classification.' }) which: ClassScheme,
  ) {
    return answer(null, async () => {
      await this.classes.dropDraft(ctx, which);
      return { version: null };
    });
  }

  @Authorized('classes:write')
  @Mutation(() => ClassVersionPayload, {
    description: 'Asks for a draft to be put in force: a job works out who moves, then moves all at once.',
  })
  classPublish(@Ctx() ctx: RequestContext, @Arg('input', () => ClassPublishInput) input: ClassPublishInput) {
    return answer(input, async () => ({ version: await classVersion(ctx, await this.classes.publish(ctx, input)) }));
  }

  @Authorized('classes:write')
  @Mutation(() => ClassPinPayload, {
    description: 'Holds a customer in a class for a time; moves the customer at once.',
  })
  classPin(@Ctx() ctx: RequestContext, @Arg('input', () => ClassPinInput) input: ClassPinInput) {
    return answer(input, async () => ({ pinId: await this.people.pin(ctx, input) }));
  }

  @Authorized('classes:write')
  @Mutation(() => ClassPinPayload, { description: 'Takes a pin off; the rules decide again.' })
  classUnpin(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The pin.' }) id: string) {
    return answer(null, async () => ({ pinId: await this.people.unpin(ctx, id) }));
  }

  @Authorized('classes:approve')
  @Mutation(() => ClassDecisionPayload, {
    description: 'Says yes or no to a great step; never by whoever asked for it.',
  })
  classDecide(@Ctx() ctx: RequestContext, @Arg('input', () => ClassDecisionInput) input: ClassDecisionInput) {
    return answer(input, async () => ({ isMoved: await this.people.decide(ctx, input) }));
  }
}
