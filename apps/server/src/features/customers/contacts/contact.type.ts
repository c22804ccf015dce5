import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CustomerChangePayload } from '../customer-change.js';

@ObjectType('Contact', { description: 'A person to talk to at a company or institution.', simpleResolvers: true })
export class ContactType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The position.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'The department.' })
  department: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The phone number; masked for those who may not see it in full.',
  })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The mail address; masked for those who may not see it in full.',
  })
  email: string | null;

  @Field(() => Boolean, { description: 'Whether `phone` and `email` are masked.' })
  isMasked: boolean;

  @Field(() => Boolean, { description: 'Whether it is the first person to turn to.' })
  isPrimary: boolean;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note: string | null;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ObjectType('ContactPayload', { description: 'The answer to a change of a contact.', simpleResolvers: true })
export class ContactPayload extends CustomerChangePayload {
  @Field(() => ContactType, { nullable: true, description: 'The contact; null when it was refused or taken away.' })
  contact?: ContactType | null;
}
