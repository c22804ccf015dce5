import { Field, ID, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/payload.js';
import { CustomerChangePayload } from '../customer-change.js';

@ObjectType('Tag', { description: 'A word the team marks customers with.', simpleResolvers: true })
export class TagType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The word.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its colour as `#rrggbb`; null for the usual one.' })
  color: string | null;
}

@ObjectType('TagPayload', { description: 'The answer to a change of a tag.', simpleResolvers: true })
export class TagPayload extends Payload {
  @Field(() => TagType, { nullable: true, description: 'The tag; null when it was refused.' })
  tag?: TagType | null;
}

@ObjectType('CustomerTagPayload', { description: 'The answer to tagging a customer.', simpleResolvers: true })
export class CustomerTagPayload extends CustomerChangePayload {
  @Field(() => TagType, { nullable: true, description: 'The tag; null when it was refused or taken away.' })
  tag?: TagType | null;
}
