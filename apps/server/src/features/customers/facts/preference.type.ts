import { FactSource } from '@kehu/schema';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { DateTime } from '../../../platform/scalars.js';
import { CustomerChangePayload } from '../customer-change.js';

@ObjectType('Preference', { description: 'Something a customer likes.', simpleResolvers: true })
export class PreferenceType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it is about, such as `channel` or `colour`.' })
  key: string;

  @Field(() => String, { description: 'What they like.' })
  value: string;

  @Field(() => graphqlEnum(FactSource), { description: 'Where we know it from.' })
  source: FactSource;

  @Field(() => Float, { description: 'How sure we are, 0 to 1.' })
  confidence: number;

  @Field(() => DateTime, { description: 'When it was seen or told.' })
  observedAt: Date;
}

@ObjectType('PreferencePayload', { description: 'The answer to a change of a preference.', simpleResolvers: true })
export class PreferencePayload extends CustomerChangePayload {
  @Field(() => PreferenceType, {
    nullable: true,
    description: 'The preference; null when it was refused, taken away, or something the customer stated wins over it.',
  })
  preference?: PreferenceType | null;
}
