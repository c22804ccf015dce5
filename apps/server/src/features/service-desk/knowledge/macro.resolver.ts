import { Locale, MergeFieldType } from '@kehu/schema';
import { Length } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer, Payload } from '../../../platform/payload.js';
import type { MacroService } from './macro.service.js';
import { mergeFields } from './merge-field.policy.js';

@ObjectType('Macro', {
  description: 'A text to answer with; `{{field}}` becomes a value of the ticket.',
  simpleResolvers: true,
})
export class MacroType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn: string;

  @Field(() => String, { description: 'The text in Chinese.' })
  bodyZh: string;

  @Field(() => String, { description: 'The text in English.' })
  bodyEn: string;

  @Field(() => ID, { nullable: true, description: 'The article it answers by.' })
  articleId: string | null;

  @Field(() => Boolean, { description: 'Whether it can be chosen.' })
  isActive: boolean;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ObjectType('MergeField', { description: 'A value of a ticket that a macro can name.', simpleResolvers: true })
export class MergeFieldObject {
  @Field(() => String, { description: 'As it is written between double braces.' })
  name: string;

  @Field(() => graphqlEnum(MergeFieldType), { description: 'What it becomes.' })
  type: MergeFieldType;

  @Field(() => String, { description: 'What it is, in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'What it is, in English.' })
  nameEn: string;
}

@ObjectType('MacroText', { description: 'A macro with the values of one ticket.', simpleResolvers: true })
export class MacroTextType {
  @Field(() => String, { description: 'The text; a line to fill in stands where the ticket has no value.' })
  text: string;

  @Field(() => [String], { description: 'The merge fields the ticket has no value for.' })
  missing: string[];

  @Field(() => ID, { nullable: true, description: 'The article it answers by: pass it with the reply.' })
  articleId: string | null;
}

@ObjectType('MacroPayload', { description: 'The answer to a change of a macro.', simpleResolvers: true })
export class MacroPayload extends Payload {
  @Field(() => MacroType, { nullable: true, description: 'The macro; null when it was refused.' })
  macro?: MacroType | null;
}

@InputType()
abstract class MacroInput {
  @Field(() => String, { description: 'Its name in Chinese.' })
  @Length(1, 80)
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  @Length(1, 80)
  nameEn: string;

  @Field(() => String, { description: 'The text in Chinese.' })
  @Length(1, 5_000)
  bodyZh: string;

  @Field(() => String, { description: 'The text in English.' })
  @Length(1, 5_000)
  bodyEn: string;

  @Field(() => ID, { nullable: true, description: 'The article it answers by.' })
  articleId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be chosen; true unless given.' })
  isActive?: boolean | null;
}

@InputType('MacroCreateInput', { description: 'A new macro.' })
export class MacroCreateInput extends MacroInput {
  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('MacroUpdateInput', { description: 'A macro as it shall be.' })
export class MacroUpdateInput extends MacroInput {
  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;
}

/** Texts to answer with. */
@Resolver(() => MacroType)
export class MacroResolver {
  constructor(private readonly service: MacroService) {}

  @Authorized('tickets:read')
  @Query(() => [MacroType], { description: 'Every macro, those in use first.' })
  macros(@Ctx() ctx: RequestContext) {
    return this.service.list(ctx);
  }

  @Authorized('tickets:read')
  @Query(() => [MergeFieldObject], { description: 'Every merge field a macro can name.' })
  mergeFields() {
    return mergeFields;
  }

  @Authorized('tickets:read')
  @Query(() => MacroTextType, {
    nullable: true,
    description: 'A macro with the values of a ticket; null when there is none of them the caller may see.',
  })
  macroText(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The macro.' }) id: string,
    @Arg('ticketId', () => ID, { description: 'The ticket.' }) ticketId: string,
    @Arg('locale', () => graphqlEnum(Locale), { description: 'In which language.' }) locale: Locale,
  ) {
    return this.service.text(ctx, id, ticketId, locale);
  }

  @Authorized('knowledge:write')
  @Mutation(() => MacroPayload, { description: 'Adds a macro; a merge field nobody knows is refused.' })
  macroCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MacroCreateInput, { description: 'The new macro.' }) input: MacroCreateInput,
  ) {
    return answer(input, async () => ({ macro: await this.service.create(ctx, input) }));
  }

  @Authorized('knowledge:write')
  @Mutation(() => MacroPayload, { description: 'Changes a macro.' })
  macroUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The macro.' }) id: string,
    @Arg('input', () => MacroUpdateInput, { description: 'The macro as it shall be.' }) input: MacroUpdateInput,
  ) {
    return answer(input, async () => ({ macro: await this.service.update(ctx, id, input) }));
  }
}
