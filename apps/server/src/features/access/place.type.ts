import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Team', { description: 'A team; teams form a tree.', simpleResolvers: true })
export class TeamType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The team it belongs to; null at the top.' })
  parentId: string | null;
}

@ObjectType('Region', { description: 'A region; regions form a tree.', simpleResolvers: true })
export class RegionType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The region it belongs to; null at the top.' })
  parentId: string | null;
}
