import { IdentityKind } from '@kehu/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { DateTime } from '../../../platform/scalars.js';
import { CustomerChangePayload } from '../customer-change.js';

@ObjectType('Identity', {
  description: 'One way to name or reach a customer: a phone number, an address, an id.',
  simpleResolvers: true,
})
export class IdentityType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(IdentityKind), { description: 'What it is.' })
  kind: IdentityKind;

  @Field(() => String, { description: 'The value; masked for those who may not see it in full.' })
  value: string;

  @Field(() => String, { description: 'The value with its middle hidden.' })
  masked: string;

  @Field(() => Boolean, { description: 'Whether `value` is masked.' })
  isMasked: boolean;

  @Field(() => String, { nullable: true, description: 'The system an external id comes from; null when nobody said.' })
  source: string | null;

  @Field(() => Boolean, { description: 'Whether it is the first choice of its kind.' })
  isPrimary: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the customer proved it; null when never.' })
  verifiedAt: Date | null;
}

@ObjectType('IdentityPayload', { description: 'The answer to a change of an identity.', simpleResolvers: true })
export class IdentityPayload extends CustomerChangePayload {
  @Field(() => IdentityType, { nullable: true, description: 'The identity; null when it was refused or taken away.' })
  identity?: IdentityType | null;
}
