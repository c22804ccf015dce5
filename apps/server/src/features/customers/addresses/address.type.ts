import { AddressKind } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { CustomerChangePayload } from '../customer-change.js';

@ObjectType('Address', { description: 'Where a customer lives, works or takes deliveries.', simpleResolvers: true })
export class AddressType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(AddressKind), { description: 'What it is for.' })
  kind: AddressKind;

  @Field(() => String, { description: 'ISO 3166 code of the country, such as CN.' })
  country: string;

  @Field(() => String, { nullable: true, description: 'Province or state.' })
  province: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'District or county.' })
  district: string | null;

  @Field(() => String, { nullable: true, description: 'Street, house, room.' })
  street: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode: string | null;

  @Field(() => Boolean, { description: 'Whether it is the first choice.' })
  isPrimary: boolean;

  @Field(() => Boolean, { description: 'Whether `district`, `street` and `postalCode` are masked.' })
  isMasked: boolean;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ObjectType('AddressPayload', { description: 'The answer to a change of an address.', simpleResolvers: true })
export class AddressPayload extends CustomerChangePayload {
  @Field(() => AddressType, { nullable: true, description: 'The address; null when it was refused or taken away.' })
  address?: AddressType | null;
}
