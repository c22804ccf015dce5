import { WorkKind } from '@kehu/schema';
import { Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { SIGNED_IN } from '../../../platform/graphql.js';
import { DateTime } from '../../../platform/scalars.js';
import type { UnderWay, WorkRow } from '../../../platform/under-way.js';
import { workOf } from './work.query.js';

@ObjectType('LongWork', { description: 'Long work that runs or waits for its turn.', simpleResolvers: true })
class LongWorkType implements WorkRow {
  @Field(() => ID, { description: 'Tells it from others.' })
  id: string;

  @Field(() => graphqlEnum(WorkKind), { description: 'What is done.' })
  kind: WorkKind;

  @Field(() => String, { nullable: true, description: 'What it is about: the file, the classification.' })
  about: string | null;

  @Field(() => Int, { nullable: true, description: 'How far it is, 0 to 100; null when that is not known.' })
  percent: number | null;

  @Field(() => DateTime, { description: 'Since when.' })
  startedAt: Date;
}

@Resolver(() => LongWorkType)
export class WorkResolver {
  constructor(private readonly areas: () => readonly UnderWay[]) {}

  @Authorized(SIGNED_IN)
  @Query(() => [LongWorkType], { description: 'Long work the caller may know of, oldest first.' })
  workUnderWay(@Ctx() ctx: RequestContext) {
    return workOf(ctx, this.areas());
  }
}
