import { MaskedKind } from '@kehu/schema';
import { MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';

@InputType('ValueRevealInput', { description: 'Which masked value shall be shown in full, and why.' })
export class ValueRevealInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(MaskedKind), { description: 'What it is.' })
  kind: MaskedKind;

  @Field(() => ID, { description: 'The identity, contact, address, date or note that holds it.' })
  recordId: string;

  @Field(() => String, { nullable: true, description: 'What it is needed for; kept with the access.' })
  @ValidateIf((input: ValueRevealInput) => typeof input.reason === 'string')
  @MaxLength(300)
  reason?: string | null;
}
