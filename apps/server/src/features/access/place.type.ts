import { Field, ID, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/payload.js';
import type { NodeRow } from './rows.js';

@ObjectType('Team', { description: 'A team; teams form a tree.', simpleResolvers: true })
export class TeamType implements NodeRow {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The team it belongs to; null at the top.' })
  parentId: string | null;
}

@ObjectType('Region', { description: 'A region; regions form a tree.', simpleResolvers: true })
export class RegionType implements NodeRow {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The region it belongs to; null at the top.' })
  parentId: string | null;
}

@ObjectType('TeamPayload', { description: 'The answer to a change of a team.', simpleResolvers: true })
export class TeamPayload extends Payload {
  @Field(() => TeamType, { nullable: true, description: 'The team; null when it was refused.' })
  team?: TeamType | null;
}

@ObjectType('RegionPayload', { description: 'The answer to a change of a region.', simpleResolvers: true })
export class RegionPayload extends Payload {
  @Field(() => RegionType, { nullable: true, description: 'The region; null when it was refused.' })
  region?: RegionType | null;
}
