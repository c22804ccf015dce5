import { IdentityKind } from '@kehu/schema';
import { MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { DateTime } from '../../../platform/scalars.js';

const given = (_: object, value: unknown): boolean => value !== null && value !== undefined;

@InputType('IdentityInput', { description: 'One way to name or reach a customer.' })
export class IdentityInput {
  @Field(() => graphqlEnum(IdentityKind), { description: 'What it is.' })
  kind: IdentityKind;

  @Field(() => String, { description: 'The value as people write it; it is brought to one form.' })
  @MaxLength(1000)
  value: string;

  @Field(() => String, { nullable: true, description: 'The system an external id comes from, such as `shop`.' })
  @ValidateIf((input: IdentityInput) => given(input, input.source))
  @MaxLength(40)
  source?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the first choice of its kind.' })
  isPrimary?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer proved it.' })
  verifiedAt?: Date | null;
}

@InputType('IdentityAddInput', { description: 'A new identity of a customer.' })
export class IdentityAddInput extends IdentityInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('IdentityRemoveInput', { description: 'Which identity shall go.' })
export class IdentityRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The identity.' })
  identityId: string;
}

@InputType('IdentityRevealInput', { description: 'Which identity shall be shown in full, and why.' })
export class IdentityRevealInput extends IdentityRemoveInput {
  @Field(() => String, { nullable: true, description: 'What it is needed for; kept with the access.' })
  @ValidateIf((input: IdentityRevealInput) => given(input, input.reason))
  @MaxLength(300)
  reason?: string | null;
}
