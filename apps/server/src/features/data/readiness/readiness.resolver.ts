import { ReadinessKey } from '@kehu/schema';
import { Authorized, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { readinessOf, type ReadinessRow } from './readiness.query.js';

@ObjectType('Readiness', { description: 'One line of the checklist of a new installation.', simpleResolvers: true })
class ReadinessType implements ReadinessRow {
  @Field(() => graphqlEnum(ReadinessKey), { description: 'What is looked at.' })
  key: ReadinessKey;

  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field(() => Int, { nullable: true, description: 'Of how many customers; null where there is no whole.' })
  total: number | null;
}

@Resolver(() => ReadinessType)
export class ReadinessResolver {
  @Authorized('system:read')
  @Query(() => [ReadinessType], {
    description: 'How ready the installation is, and the data of the customers the caller may see.',
  })
  readiness(@Ctx() ctx: RequestContext) {
    return readinessOf(ctx);
  }
}
