import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { findImport, listImports } from './import.query.js';
import { ImportJobConnection, ImportJobType } from './import.type.js';

@Resolver(() => ImportJobType)
export class ImportResolver {
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
}
