import { FactSource, NeedClass } from '@kehu/schema';
import { Max, Min, ValidateIf } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { DateTime } from '../../../platform/scalars.js';

@InputType('NeedAddInput', { description: 'Something a customer needs.' })
export class NeedAddInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(NeedClass), { description: 'What kind of need it is.' })
  needClass: NeedClass;

  @Field(() => String, { description: 'The need in words, at most 500 characters.' })
  text: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the customer does not say it, but behaves like it.' })
  isLatent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether we meet it already.' })
  isMet?: boolean | null;

  @Field(() => graphqlEnum(FactSource), { nullable: true, description: 'Where we know it from; STATED unless told.' })
  source?: FactSource | null;

  @Field(() => Float, { nullable: true, description: 'How sure we are, 0 to 1; 1 unless told.' })
  @ValidateIf((input: NeedAddInput) => typeof input.confidence === 'number')
  @Min(0)
  @Max(1)
  confidence?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was seen or told; now unless told.' })
  observedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('NeedRemoveInput', { description: 'Which need shall go.' })
export class NeedRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The need.' })
  needId: string;
}
