import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange } from '../customer-change.js';
import { NoteAddInput, NoteRemoveInput, NoteUpdateInput } from './note.input.js';
import type { NoteService } from './note.service.js';
import { NotePayload, NoteType } from './note.type.js';

const shown = { part: 'notes', record: 'note' };

@Resolver(() => NoteType)
export class NoteResolver {
  constructor(private readonly service: NoteService) {}

  @Authorized('interactions:write')
  @Mutation(() => NotePayload, { description: 'Writes a note.' })
  noteAdd(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NoteAddInput, { description: 'The new note.' }) input: NoteAddInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.add(ctx, input));
  }

  @Authorized('interactions:write')
  @Mutation(() => NotePayload, { description: 'Changes a note.' })
  noteUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the note.' }) id: string,
    @Arg('input', () => NoteUpdateInput, { description: 'What changes.' }) input: NoteUpdateInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.update(ctx, id, input));
  }

  @Authorized('interactions:write')
  @Mutation(() => NotePayload, { description: 'Takes a note away.' })
  noteRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NoteRemoveInput, { description: 'Which one.' }) input: NoteRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.remove(ctx, input));
  }
}
