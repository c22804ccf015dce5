import { BaseClass, Channel, ClockMetric, Severity, TicketType, TimeKind, VipTier } from '@kehu/schema';
import { ArrayMaxSize, IsOptional, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';

/** The same words on the way in and on the way out. */
@InputType('ServiceTargetInput', { description: 'What a policy promises of one metric, in minutes.' })
@ObjectType('ServiceTarget', { description: 'What a policy promises of one metric.', simpleResolvers: true })
export class ServiceTarget {
  @Field(() => graphqlEnum(ClockMetric), { description: 'What is promised.' })
  metric: ClockMetric;

  @Field(() => graphqlEnum(TimeKind), { description: 'Which minutes count.' })
  time: TimeKind;

  @Field(() => Int, { description: 'Minutes for critical tickets.' })
  critical: number;

  @Field(() => Int, { description: 'Minutes for tickets of high severity.' })
  high: number;

  @Field(() => Int, { description: 'Minutes for usual tickets.' })
  normal: number;

  @Field(() => Int, { description: 'Minutes for tickets of low severity.' })
  low: number;
}

@ObjectType('ServiceRule', {
  description:
    'Whose tickets a policy is about: each list must name the ticket’s value; an empty one asks for nothing.',
  simpleResolvers: true,
})
export class ServiceRuleType {
  @Field(() => [graphqlEnum(VipTier)], { description: 'VIP tiers of the customer.' })
  tiers: VipTier[];

  @Field(() => [graphqlEnum(BaseClass)], { description: 'Classes of the customer.' })
  classes: BaseClass[];

  @Field(() => [graphqlEnum(TicketType)], { description: 'Kinds of request.' })
  types: TicketType[];

  @Field(() => [graphqlEnum(Severity)], { description: 'Severities.' })
  severities: Severity[];

  @Field(() => [graphqlEnum(Channel)], { description: 'Ways the customer reached us.' })
  channels: Channel[];
}

@ObjectType('ServicePolicy', {
  description: 'What is promised to whom. The first active policy whose rule holds is the one that counts.',
  simpleResolvers: true,
})
export class ServicePolicyType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Its place in the order of asking; the lowest first.' })
  place: number;

  @Field(() => String, { description: 'Its name in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn: string;

  @Field(() => Boolean, { description: 'Whether it is asked at all.' })
  isActive: boolean;

  @Field(() => ServiceRuleType, { description: 'Whose tickets it is about.' })
  rule: ServiceRuleType;

  @Field(() => [ServiceTarget], { description: 'What it promises; a metric left out is not promised.' })
  targets: ServiceTarget[];

  @Field(() => ID, { nullable: true, description: 'The calendar business time is counted by; null for none.' })
  calendarId: string | null;

  @Field(() => Int, { description: 'How much of an agent’s capacity such a ticket takes, 1 to 20.' })
  weight: number;

  @Field(() => [String], {
    description: 'What an agent must be good at, the most important first; empty: its kind and its channel.',
  })
  skills: string[];

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ObjectType('ServicePolicyPayload', { description: 'The answer to a change of a policy.', simpleResolvers: true })
export class ServicePolicyPayload extends Payload {
  @Field(() => ServicePolicyType, { nullable: true, description: 'The policy; null when it was refused.' })
  policy?: ServicePolicyType | null;
}

@ObjectType('ServicePolicyOrderPayload', { description: 'The answer to another order.', simpleResolvers: true })
export class ServicePolicyOrderPayload extends Payload {
  @Field(() => [ServicePolicyType], { nullable: true, description: 'All policies in order; null when it was refused.' })
  policies?: ServicePolicyType[] | null;
}

@InputType('ServiceRuleInput', { description: 'Whose tickets a policy is about; what is left out asks for nothing.' })
export class ServiceRuleInput {
  @Field(() => [graphqlEnum(VipTier)], { nullable: true, description: 'VIP tiers of the customer.' })
  tiers?: VipTier[] | null;

  @Field(() => [graphqlEnum(BaseClass)], { nullable: true, description: 'Classes of the customer.' })
  classes?: BaseClass[] | null;

  @Field(() => [graphqlEnum(TicketType)], { nullable: true, description: 'Kinds of request.' })
  types?: TicketType[] | null;

  @Field(() => [graphqlEnum(Severity)], { nullable: true, description: 'Severities.' })
  severities?: Severity[] | null;

  @Field(() => [graphqlEnum(Channel)], { nullable: true, description: 'Ways the customer reached us.' })
  channels?: Channel[] | null;
}

@InputType('ServicePolicyCreateInput', { description: 'What is promised to whom.' })
export class ServicePolicyCreateInput {
  @Field(() => String, { description: 'Its name in Chinese.' })
  @Length(1, 60)
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  @Length(1, 60)
  nameEn: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is asked; true when left out.' })
  isActive?: boolean | null;

  @Field(() => ServiceRuleInput, { nullable: true, description: 'Whose tickets it is about; left out: everybody’s.' })
  rule?: ServiceRuleInput | null;

  @Field(() => [ServiceTarget], { description: 'What it promises; a metric left out is not promised.' })
  @ArrayMaxSize(3)
  targets: ServiceTarget[];

  @Field(() => ID, { nullable: true, description: 'The calendar business time is counted by.' })
  calendarId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How much of an agent’s capacity such a ticket takes; 1 when left out.',
  })
  @Min(1)
  @Max(20)
  @IsOptional()
  weight?: number | null;

  @Field(() => [String], { nullable: true, description: 'What an agent must be good at, the most important first.' })
  @ArrayMaxSize(10)
  @Length(1, 40, { each: true })
  @IsOptional()
  skills?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('ServicePolicyUpdateInput', { description: 'A policy as it shall be: the whole is replaced.' })
export class ServicePolicyUpdateInput extends ServicePolicyCreateInput {
  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;
}

@InputType('ServicePolicyOrderInput', { description: 'The order in which policies are asked.' })
export class ServicePolicyOrderInput {
  @Field(() => [ID], { description: 'Every policy once, the first to ask first.' })
  @ArrayMaxSize(200)
  ids: string[];
}
