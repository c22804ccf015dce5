import { Channel, CustomerKind, CustomerSource, InteractionKind, LeadOutcome } from '@kehu/schema';
import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { CustomerType, IdentityInput } from '../../customers/graphql.js';
import type { Lead } from './lead.service.js';

@InputType('LeadCaptureInput', { description: 'Somebody who showed interest, and what they are known by.' })
export class LeadCaptureInput implements Lead {
  @Field(() => graphqlEnum(CustomerKind), {
    nullable: true,
    description: 'Person, company or institution; a person unless told.',
  })
  kind?: CustomerKind | null;

  @Field(() => String, { description: 'The full name; at most 200 characters.' })
  name: string;

  @Field(() => [IdentityInput], { description: 'Phone numbers, mail addresses, ids, the surest first; at least one.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested()
  identities: IdentityInput[];

  @Field(() => graphqlEnum(CustomerSource), {
    nullable: true,
    description: 'Where this touch came from; a known customer keeps the first.',
  })
  source?: CustomerSource | null;

  @Field(() => String, { nullable: true, description: 'The source in words; at most 300 characters.' })
  @IsOptional()
  @MaxLength(300)
  sourceDetail?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was about; at most 500 characters.' })
  @IsOptional()
  @MaxLength(500)
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'What the person wrote or said; at most 20,000 characters.' })
  @IsOptional()
  @MaxLength(20_000)
  message?: string | null;

  @Field(() => graphqlEnum(InteractionKind), {
    nullable: true,
    description: 'What kind of contact it was; WEB unless told.',
  })
  through?: InteractionKind | null;

  @Field(() => graphqlEnum(Channel), { nullable: true, description: "Where it came through; the kind's usual one." })
  channel?: Channel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it happened; now unless told.' })
  occurredAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The id of the touch where it comes from: told twice with its moment, it is kept once.',
  })
  @IsOptional()
  @MaxLength(200)
  externalId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who looks after a new customer: who asks unless told; null for the public pool.',
  })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team of a new customer; that of the owner unless told.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region of a new customer; that of the owner unless told.' })
  regionId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@ObjectType('LeadPayload', { description: 'What became of a lead.', simpleResolvers: true })
export class LeadPayload extends Payload {
  @Field(() => graphqlEnum(LeadOutcome), {
    nullable: true,
    description: 'Whether the person was known; null when refused.',
  })
  outcome?: LeadOutcome | null;

  @Field(() => CustomerType, {
    nullable: true,
    description: 'The customer; null when refused, or known beyond your reach.',
  })
  customer?: CustomerType | null;
}
