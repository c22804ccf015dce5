import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('User', { description: 'Somebody who signs in.', simpleResolvers: true })
export class UserType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The name to show.' })
  name: string;
}
