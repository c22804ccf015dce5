import { Channel, PrivacyRequestKind, PrivacyRequestState } from '@kehu/schema';
import { MaxLength, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../../platform/connection.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';

@ObjectType('PrivacyRequest', { description: 'What a customer asked about their own data.', simpleResolvers: true })
export class PrivacyRequestType {
  customerId: string;
  ownerId: string | null;
  verifiedById: string | null;
  closedById: string | null;
  counts: Readonly<Record<string, number>>;

  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(PrivacyRequestKind), { description: 'What was asked for.' })
  kind: PrivacyRequestKind;

  @Field(() => graphqlEnum(PrivacyRequestState), { description: 'How far it has come.' })
  state: PrivacyRequestState;

  @Field(() => graphqlEnum(Channel), { description: 'By which way it came.' })
  channel: Channel;

  @Field(() => String, { nullable: true, description: 'What the customer said; null after an erasure.' })
  wish?: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it was made sure who asks; null before, and after an erasure.',
  })
  identityCheck?: string;

  @Field(() => String, { nullable: true, description: 'What was done; null before, and after an erasure.' })
  outcome?: string;

  @Field(() => String, { nullable: true, description: 'Why it was not done; null unless refused.' })
  refusal?: string;

  @Field(() => DateTime, { description: 'When it came.' })
  receivedAt: Date;

  @Field(() => DateTime, { description: 'By when the law wants an answer.' })
  dueAt: Date;

  @Field(() => Boolean, { description: 'Whether that moment passed without an answer.' })
  isOverdue: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was certain who asks.' })
  verifiedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When work began.' })
  startedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done or refused.' })
  closedAt: Date | null;

  @Field(() => Int, { description: 'Of an erasure: how many of its steps are done.' })
  stepsDone: number;

  @Field(() => Int, { description: 'Of an erasure: how many steps there are; 0 before it began.' })
  stepsTotal: number;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

export const PrivacyRequestConnection = connectionOf('PrivacyRequest', () => PrivacyRequestType);

@ObjectType('ErasureStep', { description: 'What an erasure does to one kind of data.', simpleResolvers: true })
export class ErasureStepType {
  @Field(() => String, { description: 'The kind of data, in the language of the caller.' })
  name: string;

  @Field(() => Int, { description: 'How many records.' })
  count: number;

  @Field(() => Boolean, { description: 'Whether they go; else their words go and the records stay for the totals.' })
  isDeleted: boolean;
}

@ObjectType('PackageLink', {
  description: 'Where all data of a customer can be fetched, for a short time.',
  simpleResolvers: true,
})
export class PackageLinkType {
  @Field(() => String, { description: 'The address of a page people can read; good for who asked for it alone.' })
  readable: string;

  @Field(() => String, { description: 'The address of the same as JSON.' })
  data: string;

  @Field(() => DateTime, { description: 'Until when both are good.' })
  expiresAt: Date;
}

@InputType('PrivacyRequestFilter', { description: 'Which requests.' })
export class PrivacyRequestFilter {
  @Field(() => Boolean, { nullable: true, description: 'Those that wait for an answer, or those that have one.' })
  isOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those whose time is over without an answer, or the others.' })
  isOverdue?: boolean | null;

  @Field(() => graphqlEnum(PrivacyRequestKind), { nullable: true, description: 'Those that ask for this.' })
  kind?: PrivacyRequestKind | null;

  @Field(() => ID, { nullable: true, description: 'Those of this customer.' })
  customerId?: string | null;
}

@ArgsType()
export class PrivacyRequestsArgs extends PageArgs {
  @Field(() => PrivacyRequestFilter, { nullable: true, description: 'Which requests; all unless told.' })
  filter?: PrivacyRequestFilter | null;
}

@InputType('PrivacyRequestOpenInput', { description: 'What a customer asks about their own data.' })
export class PrivacyRequestOpenInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(PrivacyRequestKind), { description: 'What is asked for.' })
  kind: PrivacyRequestKind;

  @Field(() => graphqlEnum(Channel), { description: 'By which way it came.' })
  channel: Channel;

  @Field(() => String, { description: 'What the customer said.' })
  @MinLength(3)
  @MaxLength(4000)
  wish: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it came; now unless told. The time to answer runs from then.',
  })
  receivedAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Who answers; who writes it down unless told.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('PrivacyRequestMoveInput', { description: 'Which request goes on.' })
export class PrivacyRequestMoveInput {
  @Field(() => ID, { description: 'The request.' })
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion: number;
}

@InputType('PrivacyRequestSayInput', { description: 'Which request goes on, and what is to be written down.' })
export class PrivacyRequestSayInput extends PrivacyRequestMoveInput {
  @Field(() => String, { description: 'How it was made sure who asks; what was done; or why it is not done.' })
  @MinLength(3)
  @MaxLength(4000)
  text: string;
}

@InputType('PrivacyRequestAssignInput', { description: 'Who answers a request from now on.' })
export class PrivacyRequestAssignInput extends PrivacyRequestMoveInput {
  @Field(() => ID, { description: 'The colleague.' })
  ownerId: string;
}

@InputType('PrivacyRequestLinkInput', { description: 'Whose package is to be fetched.' })
export class PrivacyRequestLinkInput {
  @Field(() => ID, { description: 'The request for access.' })
  id: string;
}

@ObjectType('PrivacyRequestPayload', { description: 'The answer to a change of a request.', simpleResolvers: true })
export class PrivacyRequestPayload extends Payload {
  @Field(() => PrivacyRequestType, {
    nullable: true,
    description: 'The request as it is now; null when it was refused.',
  })
  privacyRequest?: PrivacyRequestType | null;
}

@ObjectType('PackageLinkPayload', { description: 'Where the package is, or why there is none.', simpleResolvers: true })
export class PackageLinkPayload extends Payload {
  @Field(() => PackageLinkType, { nullable: true, description: 'Where to fetch it; null when it was refused.' })
  link?: PackageLinkType | null;
}
