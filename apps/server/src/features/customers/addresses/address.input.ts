import { AddressKind } from '@kehu/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';

@InputType()
abstract class AddressFields {
  @Field(() => graphqlEnum(AddressKind), { nullable: true, description: 'What it is for; HOME unless told.' })
  kind?: AddressKind | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 code of the country; CN unless told.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Province or state.' })
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'District or county.' })
  district?: string | null;

  @Field(() => String, { nullable: true, description: 'Street, house, room.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the first choice.' })
  isPrimary?: boolean | null;
}

@InputType('AddressAddInput', { description: 'A new address of a customer.' })
export class AddressAddInput extends AddressFields {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('AddressUpdateInput', { description: 'What changes about an address: absent leaves, null clears.' })
export class AddressUpdateInput extends AddressFields {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;
}

@InputType('AddressRemoveInput', { description: 'Which address shall go.' })
export class AddressRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The address.' })
  addressId: string;
}
