import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
abstract class ContactFields {
  @Field(() => String, { nullable: true, description: 'The position.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The department.' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The mail address.' })
  email?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the first person to turn to.' })
  isPrimary?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;
}

@InputType('ContactAddInput', { description: 'A new contact of a customer.' })
export class ContactAddInput extends ContactFields {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('ContactUpdateInput', { description: 'What changes about a contact: absent leaves, null clears.' })
export class ContactUpdateInput extends ContactFields {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'The name.' })
  name?: string | null;
}

@InputType('ContactRemoveInput', { description: 'Which contact shall go.' })
export class ContactRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The contact.' })
  contactId: string;
}
