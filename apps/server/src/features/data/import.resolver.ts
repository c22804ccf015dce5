import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import type { ImportWatch } from './import-watch.js';
import { findImport, listImports } from './import.query.js';
import { ImportJobConnection, ImportJobType } from './import.type.js';

interface Asked {
  readonly context: RequestContext;
  readonly args: { readonly id: string };
}

/** Imports: one, all of them, and how one comes along. */
export function importResolver(watch: ImportWatch) {
  @Resolver(() => ImportJobType)
  class ImportResolver {
    @Authorized('data:import')
    @Query(() => ImportJobType, { nullable: true, description: 'One import; null when there is none.' })
    importJob(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The id of the import.' }) id: string) {
      return findImport(ctx, id);
    }

    @Authorized('data:import')
    @Query(() => ImportJobConnection, { description: 'Imports, newest first.' })
    importJobs(@Ctx() ctx: RequestContext, @Args(() => PageArgs) args: PageArgs, @Info() info: GraphQLResolveInfo) {
      return listImports(ctx, args, info);
    }

    @Authorized('data:import')
    @Subscription(() => ImportJobType, {
      description: 'Tells how one import comes along, until it has ended.',
      subscribe: ({ context, args }: Asked) => watch.watch(context, args.id) as never,
    })
    importJobChanged(
      @Root() job: ImportJobType,
      @Arg('id', () => ID, { description: 'The id of the import.' }) _id: string,
    ): ImportJobType {
      return job;
    }
  }
  return new ImportResolver();
}
