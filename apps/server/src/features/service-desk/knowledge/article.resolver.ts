import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import {
  ArticleCreateInput,
  ArticleDecideInput,
  ArticleEditInput,
  ArticleFilter,
  ArticleRetireInput,
  ArticleSubmitInput,
} from './article.input.js';
import { articleById, articlePage, versionsOf } from './article.query.js';
import type { ArticleService } from './article.service.js';
import { ArticleConnection, ArticlePayload, ArticleType, ArticleVersionType } from './article.type.js';

/** What the desk knows. */
@Resolver(() => ArticleType)
export class ArticleResolver {
  constructor(private readonly articles: ArticleService) {}

  @Authorized('tickets:read')
  @Query(() => ArticleType, { nullable: true, description: 'One article; null when there is none the caller may see.' })
  article(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The article.' }) id: string) {
    return articleById(ctx, id);
  }

  @Authorized('tickets:read')
  @Query(() => ArticleConnection, {
    name: 'articles',
    description: 'Articles, newest first; drafts only for those who write or approve.',
  })
  list(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which articles.' })
    filter: ArticleFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return articlePage(ctx, filter ?? {}, page);
  }

  @FieldResolver(() => [ArticleVersionType], {
    description: 'Every version, newest first; empty for those who do not write or approve.',
  })
  versions(@Root() article: ArticleType, @Ctx() ctx: RequestContext) {
    return versionsOf(ctx, article.id);
  }

  @Authorized('knowledge:write')
  @Mutation(() => ArticlePayload, {
    description: 'Writes a new article; it is in force once somebody else approved it.',
  })
  articleCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ArticleCreateInput, { description: 'The new article.' }) input: ArticleCreateInput,
  ) {
    return shown(ctx, input, () => this.articles.create(ctx, input));
  }

  @Authorized('knowledge:write')
  @Mutation(() => ArticlePayload, {
    description: 'Writes the next version; the one in force stays until it is approved.',
  })
  articleEdit(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The article.' }) id: string,
    @Arg('input', () => ArticleEditInput, { description: 'Its words.' }) input: ArticleEditInput,
  ) {
    return shown(ctx, input, () => this.articles.edit(ctx, id, input));
  }

  @Authorized('knowledge:write')
  @Mutation(() => ArticlePayload, { description: 'Hands the draft in for approval.' })
  articleSubmit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ArticleSubmitInput, { description: 'Which one.' }) input: ArticleSubmitInput,
  ) {
    return shown(ctx, input, () => this.articles.submit(ctx, input.id, input));
  }

  @Authorized('knowledge:approve')
  @Mutation(() => ArticlePayload, {
    description: 'Puts the version that waits in force, or sends it back to its author.',
  })
  articleDecide(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ArticleDecideInput, { description: 'The verdict.' }) input: ArticleDecideInput,
  ) {
    return shown(ctx, input, () => this.articles.decide(ctx, input.id, input));
  }

  @Authorized('knowledge:approve')
  @Mutation(() => ArticlePayload, { description: 'Takes an article out of the search, or back into it.' })
  articleRetire(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ArticleRetireInput, { description: 'Which one.' }) input: ArticleRetireInput,
  ) {
    return shown(ctx, input, () => this.articles.retire(ctx, input.id, input));
  }
}

const shown = (ctx: RequestContext, input: object, work: () => Promise<string>) =>
  answer(input, async () => ({ article: await articleById(ctx, await work()) }));
