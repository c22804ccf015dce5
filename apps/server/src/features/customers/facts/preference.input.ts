import { FactSource } from '@kehu/schema';
import { Max, Min, ValidateIf } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { DateTime } from '../../../platform/scalars.js';

@InputType('PreferenceSetInput', { description: 'Something a customer likes.' })
export class PreferenceSetInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'What it is about, such as `channel` or `colour`; at most 60 characters.' })
  key: string;

  @Field(() => String, { description: 'What they like; at most 300 characters.' })
  value: string;

  @Field(() => graphqlEnum(FactSource), { nullable: true, description: 'Where we know it from; STATED unless told.' })
  source?: FactSource | null;

  @Field(() => Float, { nullable: true, description: 'How sure we are, 0 to 1; 1 unless told.' })
  @ValidateIf((input: PreferenceSetInput) => typeof input.confidence === 'number')
  @Min(0)
  @Max(1)
  confidence?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was seen or told; now unless told.' })
  observedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('PreferenceRemoveInput', { description: 'Which preference shall go.' })
export class PreferenceRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The preference.' })
  preferenceId: string;
}
