import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import type { PlaceService } from './place.service.js';
import { RegionPayload, RegionType, TeamPayload, TeamType } from './place.type.js';
import { RegionCreateInput, TeamCreateInput } from './user.input.js';

/** Teams and regions: the words in which rights are said. */
@Resolver()
export class PlaceResolver {
  constructor(private readonly places: PlaceService) {}

  @Authorized('customers:read', 'users:read')
  @Query(() => [TeamType], { description: 'All teams, by name.' })
  teams(@Ctx() ctx: RequestContext) {
    return this.places.list(ctx, 'team');
  }

  @Authorized('customers:read', 'users:read')
  @Query(() => [RegionType], { description: 'All regions, by name.' })
  regions(@Ctx() ctx: RequestContext) {
    return this.places.list(ctx, 'region');
  }

  @Authorized('settings:write')
  @Mutation(() => TeamPayload, { description: 'Adds a team.' })
  teamCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TeamCreateInput, { description: 'The new team.' }) input: TeamCreateInput,
  ) {
    return answer(input, async () => ({ team: await this.places.create(ctx, 'team', input) }));
  }

  @Authorized('settings:write')
  @Mutation(() => RegionPayload, { description: 'Adds a region.' })
  regionCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegionCreateInput, { description: 'The new region.' }) input: RegionCreateInput,
  ) {
    return answer(input, async () => ({ region: await this.places.create(ctx, 'region', input) }));
  }
}
