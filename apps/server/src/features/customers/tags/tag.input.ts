import { Field, ID, InputType } from 'type-graphql';

@InputType('TagCreateInput', { description: 'A new tag.' })
export class TagCreateInput {
  @Field(() => String, { description: 'The word, at most 40 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its colour as `#rrggbb`.' })
  color?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType()
abstract class CustomerTagInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The tag.' })
  tagId: string;
}

@InputType('CustomerTagAddInput', { description: 'Which tag the customer shall have.' })
export class CustomerTagAddInput extends CustomerTagInput {}

@InputType('CustomerTagRemoveInput', { description: 'Which tag the customer shall lose.' })
export class CustomerTagRemoveInput extends CustomerTagInput {}
