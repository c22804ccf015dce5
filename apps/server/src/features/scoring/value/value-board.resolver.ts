import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { valueBoard } from './value-board.query.js';
import { ValueBoardType } from './value-board.type.js';

@Resolver()
export class ValueBoardResolver {
  @Authorized('metrics:read')
  @Query(() => ValueBoardType, { description: 'What the customers you may see are worth, and will be.' })
  valueBoard(@Ctx() ctx: RequestContext) {
    return valueBoard(ctx);
  }
}
