import { CustomerKind, CustomerSource, Gender } from '@kehu/schema';
import { ArrayMaxSize, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { DateTime, Json } from '../../platform/scalars.js';
import { IdentityInput } from './identities/identity.input.js';

@InputType()
abstract class ProfileFields {
  @Field(() => graphqlEnum(Gender), { nullable: true, description: 'Of a person.' })
  gender?: Gender | null;

  @Field(() => String, { nullable: true, description: 'Of a company or institution; at most 100 characters.' })
  industry?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people work there.' })
  companySize?: number | null;

  @Field(() => String, { nullable: true, description: 'The website.' })
  website?: string | null;

  @Field(() => ID, { nullable: true, description: 'The colleague who looks after the customer.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team; that of the owner unless told.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region; that of the owner unless told.' })
  regionId?: string | null;

  @Field(() => Json, {
    nullable: true,
    description: 'Values of custom fields by their key, such as `{ "hobby": "tea" }`; null clears one.',
  })
  customFields?: Record<string, unknown> | null;
}

@InputType('CustomerCreateInput', {
  description: 'A new customer. Who creates it is its owner unless another is named.',
})
export class CustomerCreateInput extends ProfileFields {
  @Field(() => graphqlEnum(CustomerKind), { description: 'Person, company or institution.' })
  kind: CustomerKind;

  @Field(() => String, { description: 'The full name; at most 200 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number people know the customer by; given by Kehu unless told.',
  })
  @ValidateIf((input: CustomerCreateInput) => typeof input.code === 'string')
  @MaxLength(40)
  code?: string | null;

  @Field(() => graphqlEnum(CustomerSource), { nullable: true, description: 'Where the first touch came from.' })
  source?: CustomerSource | null;

  @Field(() => String, { nullable: true, description: 'The source in words; at most 300 characters.' })
  sourceDetail?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When we first heard of the customer; now unless told.' })
  firstTouchAt?: Date | null;

  @Field(() => [IdentityInput], { nullable: true, description: 'Phone numbers, mail addresses, ids; at most 50.' })
  @ValidateIf((input: CustomerCreateInput) => Array.isArray(input.identities))
  @ArrayMaxSize(50)
  @ValidateNested()
  identities?: IdentityInput[] | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('CustomerUpdateInput', { description: 'What changes about a customer: absent leaves, null clears.' })
export class CustomerUpdateInput extends ProfileFields {
  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;

  @Field(() => graphqlEnum(CustomerKind), { nullable: true, description: 'Person, company or institution.' })
  kind?: CustomerKind | null;

  @Field(() => String, { nullable: true, description: 'The full name; at most 200 characters.' })
  name?: string | null;
}

@InputType('CustomerDeleteInput', { description: 'Which version of the customer shall be deleted.' })
export class CustomerDeleteInput {
  @Field(() => Int, { description: 'The version the decision is based on.' })
  expectedVersion: number;
}

@InputType('CustomerRestoreInput', { description: 'Which version of the customer shall come back.' })
export class CustomerRestoreInput {
  @Field(() => Int, { description: 'The version the decision is based on: one more than before the deletion.' })
  expectedVersion: number;
}
