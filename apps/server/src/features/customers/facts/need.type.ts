import { FactSource, NeedClass } from '@kehu/schema';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { DateTime } from '../../../platform/scalars.js';
import { CustomerChangePayload } from '../customer-change.js';

@ObjectType('Need', { description: 'Something a customer needs, told or inferred.', simpleResolvers: true })
export class NeedType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(NeedClass), { description: 'What kind of need it is.' })
  needClass: NeedClass;

  @Field(() => String, { description: 'The need in words.' })
  text: string;

  @Field(() => Boolean, { description: 'Whether the customer does not say it, but behaves like it.' })
  isLatent: boolean;

  @Field(() => Boolean, { description: 'Whether we meet it already.' })
  isMet: boolean;

  @Field(() => graphqlEnum(FactSource), { description: 'Where we know it from.' })
  source: FactSource;

  @Field(() => Float, { description: 'How sure we are, 0 to 1.' })
  confidence: number;

  @Field(() => DateTime, { description: 'When it was seen or told.' })
  observedAt: Date;
}

@ObjectType('NeedPayload', { description: 'The answer to a change of a need.', simpleResolvers: true })
export class NeedPayload extends CustomerChangePayload {
  @Field(() => NeedType, { nullable: true, description: 'The need; null when it was refused or taken away.' })
  need?: NeedType | null;
}
