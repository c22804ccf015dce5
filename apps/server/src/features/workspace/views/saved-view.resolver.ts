import { Length, Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { SIGNED_IN } from '../../../platform/graphql.js';
import { answer, Payload } from '../../../platform/payload.js';
import type { NewView, SavedViewService, ViewRow } from './saved-view.service.js';

@ObjectType('SavedView', { description: 'A list of the console as somebody likes to see it.', simpleResolvers: true })
class SavedViewType implements ViewRow {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Which list.' })
  list: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name: string;

  @Field(() => String, { description: 'Filter, order and columns, as the address of the console writes them.' })
  address: string;

  @Field(() => Boolean, { description: 'Whether all colleagues are offered it.' })
  isShared: boolean;

  @Field(() => Boolean, { description: 'Whether it is the caller’s own.' })
  isOwn: boolean;

  @Field(() => String, { description: 'Who keeps it.' })
  ownerName: string;
}

@InputType('SavedViewSaveInput', { description: 'A view to keep; one of the same name is replaced.' })
class SavedViewSaveInput implements NewView {
  @Field(() => String, { description: 'Which list, such as `customers`.' })
  @Matches(/^[a-z-]{1,40}$/)
  list: string;

  @Field(() => String, { description: 'Its name.' })
  @Length(1, 60)
  name: string;

  @Field(() => String, { description: 'Filter, order and columns, as the address of the console writes them.' })
  @MaxLength(4000)
  address: string;

  @Field(() => Boolean, { description: 'Whether all colleagues are offered it.' })
  isShared: boolean;
}

@ObjectType('SavedViewPayload', { description: 'The answer to keeping a view.', simpleResolvers: true })
class SavedViewPayload extends Payload {
  @Field(() => SavedViewType, { nullable: true, description: 'The view; null when it was refused.' })
  view?: SavedViewType | null;
}

@ObjectType('SavedViewDropPayload', { description: 'The answer to dropping a view.', simpleResolvers: true })
class SavedViewDropPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id it had; null when it was refused.' })
  droppedId?: string | null;
}

/** Views of lists. */
@Resolver()
export class SavedViewResolver {
  constructor(private readonly views: SavedViewService) {}

  @Authorized(SIGNED_IN)
  @Query(() => [SavedViewType], { description: 'The caller’s views of a list, then those that colleagues share.' })
  savedViews(
    @Ctx() ctx: RequestContext,
    @Arg('list', () => String, { description: 'Which list, such as `customers`.' }) list: string,
  ) {
    return this.views.list(ctx, list);
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => SavedViewPayload, { description: 'Keeps a view of a list.' })
  savedViewSave(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SavedViewSaveInput, { description: 'The view.' }) input: SavedViewSaveInput,
  ) {
    return answer(input, async () => ({ view: await this.views.save(ctx, input) }));
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => SavedViewDropPayload, { description: 'Drops one of the caller’s views.' })
  savedViewDrop(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The view.' }) id: string) {
    return answer(null, async () => {
      await this.views.drop(ctx, id);
      return { droppedId: id };
    });
  }
}
