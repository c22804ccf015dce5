import { BaseClass, CustomerKind, CustomerSource, CustomerStatus, Gender, LifecycleStage, VipTier } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';
import type { WithParts } from '../../platform/parts.js';
import { DateTime } from '../../platform/scalars.js';

/** The profile: what stands in the customer's own row. Everything else joins as a part. */
@ObjectType('Customer', {
  description: 'A person, company or institution we know: who they are, what happened, what it means, what to do next.',
  simpleResolvers: true,
})
export class CustomerType implements WithParts {
  parts?: ReadonlyMap<string, unknown>;

  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The number people know the customer by.' })
  code: string;

  @Field(() => graphqlEnum(CustomerKind), { description: 'Person, company or institution.' })
  kind: CustomerKind;

  @Field(() => String, { description: 'The full name.' })
  name: string;

  @Field(() => graphqlEnum(CustomerStatus), { description: 'Whether the record is in use.' })
  status: CustomerStatus;

  @Field(() => graphqlEnum(LifecycleStage), { description: 'Where the customer stands on the way with us.' })
  stage: LifecycleStage;

  @Field(() => DateTime, { description: 'Since when the customer is in this stage.' })
  stageSince: Date;

  @Field(() => graphqlEnum(BaseClass), {
    description: 'The base class: VIP first, then churned, loyal, existing, prospect.',
  })
  baseClass: BaseClass;

  @Field(() => graphqlEnum(VipTier), { description: 'The VIP tier, NONE for most.' })
  vipTier: VipTier;

  @Field(() => graphqlEnum(Gender), { nullable: true, description: 'Of a person; null when not told.' })
  gender: Gender | null;

  @Field(() => String, { nullable: true, description: 'Of a company or institution.' })
  industry: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people work there.' })
  companySize: number | null;

  @Field(() => String, { nullable: true, description: 'The website.' })
  website: string | null;

  @Field(() => graphqlEnum(CustomerSource), { description: 'Where the first touch came from.' })
  source: CustomerSource;

  @Field(() => String, { nullable: true, description: 'The source in the words of whoever recorded it.' })
  sourceDetail: string | null;

  @Field(() => DateTime, { description: 'When we first heard of the customer.' })
  firstTouchAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'The last order; null when there was none.' })
  lastOrderAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The last contact in either direction; null when there was none.',
  })
  lastContactAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Churn risk from 0 to 100; null when there is too little to tell.' })
  churnScore: number | null;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  updatedAt: Date;
}

export const CustomerConnection = connectionOf('Customer', () => CustomerType);

@ObjectType('CustomerPayload', { description: 'The answer to a change of a customer.', simpleResolvers: true })
export class CustomerPayload extends Payload {
  @Field(() => CustomerType, {
    nullable: true,
    description: 'The customer as it is now; null when the change was refused.',
  })
  customer?: CustomerType | null;
}
