import { Channel, ConsentPurpose, ConsentState, ContactRefusal, CustomerHoldKind } from '@kehu/schema';
import { MaxLength, MinLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';
import { DateTime, Json } from '../../platform/scalars.js';

@ObjectType('Consent', { description: 'What a customer said about one purpose and channel.', simpleResolvers: true })
export class ConsentType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(ConsentPurpose), { description: 'What it is about.' })
  purpose: ConsentPurpose;

  @Field(() => graphqlEnum(Channel), { description: 'By which way.' })
  channel: Channel;

  @Field(() => graphqlEnum(ConsentState), { description: 'What the customer said.' })
  state: ConsentState;

  @Field(() => Boolean, { description: 'Whether it is the newest of its purpose and channel, which counts.' })
  isCurrent: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'How it is known; null when nobody wrote it down, and for those who see values masked.',
  })
  evidence: string | null;

  @Field(() => String, { nullable: true, description: 'The wording the customer saw; null when not known.' })
  noticeVersion: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it down; null for programs.' })
  recordedBy: string | null;

  @Field(() => DateTime, { description: 'When it was said.' })
  at: Date;
}

@ObjectType('ContactPermission', { description: 'Whether a customer may be contacted.', simpleResolvers: true })
export class ContactPermissionType {
  @Field(() => graphqlEnum(ConsentPurpose), { description: 'What for.' })
  purpose: ConsentPurpose;

  @Field(() => graphqlEnum(Channel), { description: 'By which way.' })
  channel: Channel;

  @Field(() => graphqlEnum(ContactRefusal), { nullable: true, description: 'Why not; null when it is allowed.' })
  refusal: ContactRefusal | null;

  @Field(() => Boolean, { description: 'Whether it is allowed.' })
  isAllowed: boolean;

  @Field(() => graphqlEnum(ConsentState), { description: 'What the customer said last about it.' })
  state: ConsentState;
}

@InputType('ConsentSetInput', { description: 'What a customer said.' })
export class ConsentSetInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(ConsentPurpose), { description: 'What it is about.' })
  purpose: ConsentPurpose;

  @Field(() => graphqlEnum(Channel), { description: 'By which way.' })
  channel: Channel;

  @Field(() => graphqlEnum(ConsentState), { description: 'What the customer said; never UNKNOWN.' })
  state: ConsentState;

  @Field(() => String, { nullable: true, description: 'How it is known: a form, a call, a link that was followed.' })
  @ValidateIf((input: ConsentSetInput) => input.evidence != null)
  @MaxLength(2000)
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'The wording the customer saw.' })
  @ValidateIf((input: ConsentSetInput) => input.noticeVersion != null)
  @MaxLength(100)
  noticeVersion?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('CustomerDataInput', { description: 'Whose data, and why.' })
export class CustomerDataInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, {
    description: 'Who asked, and how it was made sure that it was they. Not kept after an erasure.',
  })
  @MinLength(3)
  @MaxLength(300)
  reason: string;
}

@ObjectType('CustomerDataPayload', {
  description: 'All data of a customer, or why it was refused.',
  simpleResolvers: true,
})
export class CustomerDataPayload extends Payload {
  @Field(() => Json, { nullable: true, description: 'Every row by table; null when it was refused.' })
  data?: unknown;
}

@ObjectType('CustomerErasePayload', { description: 'Who was erased, or why it was refused.', simpleResolvers: true })
export class CustomerErasePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The customer; null when it was refused.' })
  erasedId?: string | null;
}

@ObjectType('Processing', { description: 'One thing done with personal data.', simpleResolvers: true })
export class ProcessingType {
  @Field(() => graphqlEnum(ConsentPurpose), { description: 'What for.' })
  purpose: ConsentPurpose;

  @Field(() => String, { description: 'What is done, in Chinese.' })
  activityZh: string;

  @Field(() => String, { description: 'What is done, in English.' })
  activityEn: string;

  @Field(() => [String], { description: 'The tables it uses.' })
  data: string[];

  @Field(() => String, { description: 'What allows it: CONTRACT, CONSENT or LEGAL_DUTY.' })
  basis: string;

  @Field(() => String, { description: 'The kinds of data it uses, in Chinese.' })
  dataZh: string;

  @Field(() => String, { description: 'The kinds of data it uses, in English.' })
  dataEn: string;

  @Field(() => String, { description: 'How long the data is kept, in Chinese.' })
  keptForZh: string;

  @Field(() => String, { description: 'How long the data is kept, in English.' })
  keptForEn: string;
}

@ObjectType('CustomerHold', { description: 'Why the data of a customer must stand still.', simpleResolvers: true })
export class CustomerHoldType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(CustomerHoldKind), { description: 'What must not be done.' })
  kind: CustomerHoldKind;

  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Who placed it; null for programs.' })
  placedBy: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  at: Date;
}

@InputType('CustomerHoldPlaceInput', { description: 'Whose data must stand still.' })
export class CustomerHoldPlaceInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(CustomerHoldKind), { description: 'What must not be done.' })
  kind: CustomerHoldKind;

  @Field(() => String, { description: 'Why: a lawsuit, an audit, a wish of the customer.' })
  @MinLength(3)
  @MaxLength(1000)
  reason: string;
}

@InputType('CustomerHoldLiftInput', { description: 'Which hold has ended.' })
export class CustomerHoldLiftInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(CustomerHoldKind), { description: 'The kind of hold.' })
  kind: CustomerHoldKind;
}

@ObjectType('CustomerHoldPayload', { description: 'The answer to a change of holds.', simpleResolvers: true })
export class CustomerHoldPayload extends Payload {
  @Field(() => [CustomerHoldType], {
    nullable: true,
    description: 'The holds as they are now; null when it was refused.',
  })
  holds?: CustomerHoldType[] | null;
}
