import { LifecycleStage, PoolMoveKind } from '@kehu/schema';
import { ArrayMinSize, IsIn, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { CustomerType } from '../../customers/graphql.js';
import { poolStages, type PoolRule, type PoolStage } from './pool.policy.js';
import type { Waiting } from './pool.query.js';

@ObjectType('PoolCustomer', { description: 'A customer who waits in the public pool.', simpleResolvers: true })
export class PoolCustomerType implements Waiting {
  customerId: string;
  formerOwnerId: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  since: Date;

  @Field(() => graphqlEnum(PoolMoveKind), { description: 'What brought the customer here.' })
  cause: PoolMoveKind;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Set for who had the customer before: until then others come first.',
  })
  blockedUntil: Date | null;
}

export const PoolCustomerConnection = connectionOf('PoolCustomer', () => PoolCustomerType);

@ObjectType('PoolRule', {
  description: 'Who falls into the public pool, and who may take whom out.',
  simpleResolvers: true,
})
export class PoolRuleType implements PoolRule {
  @Field(() => Boolean, { description: 'Whether the rule takes customers away at night.' })
  isOn: boolean;

  @Field(() => [graphqlEnum(LifecycleStage)], { description: 'Only customers at these stages: who has bought is won.' })
  stages: PoolStage[];

  @Field(() => Int, { description: 'Nobody was in touch for so many days.' })
  idleDays: number;

  @Field(() => Int, { description: 'So many customers a person takes out on one day.' })
  claimsADay: number;

  @Field(() => Int, { description: 'So many hours who had the customer before leaves them to others.' })
  blockedHours: number;

  @Field(() => Int, { description: 'So many days no rule takes a claimed customer away again.' })
  protectedDays: number;
}

@InputType('PoolRuleInput', { description: 'Another rule of the public pool.' })
export class PoolRuleInput implements PoolRule {
  @Field(() => Boolean, { description: 'Whether the rule takes customers away at night.' })
  isOn: boolean;

  @Field(() => [graphqlEnum(LifecycleStage)], { description: 'Of LEAD and PROSPECT: who has bought is won.' })
  @ArrayMinSize(1)
  @IsIn(poolStages, { each: true })
  stages: PoolStage[];

  @Field(() => Int, { description: 'Nobody was in touch for so many days, 1 to 1000.' })
  @Min(1)
  @Max(1000)
  idleDays: number;

  @Field(() => Int, { description: 'So many customers a person takes out on one day, at most 1000.' })
  @Min(0)
  @Max(1000)
  claimsADay: number;

  @Field(() => Int, { description: 'So many hours who had the customer before leaves them to others.' })
  @Min(0)
  @Max(8784)
  blockedHours: number;

  @Field(() => Int, { description: 'So many days no rule takes a claimed customer away again.' })
  @Min(0)
  @Max(366)
  protectedDays: number;
}

@InputType('PoolRuleChangeInput', { description: 'Puts another rule in force.' })
export class PoolRuleChangeInput extends PoolRuleInput {
  @Field(() => Int, { description: 'The version you looked at.' })
  expectedVersion: number;
}

@InputType('PoolClaimInput', { description: 'Takes a customer out of the public pool.' })
export class PoolClaimInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;
}

@InputType('PoolReleaseInput', { description: 'Gives a customer back to the public pool.' })
export class PoolReleaseInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'Why.' })
  @Length(2, 500)
  reason: string;
}

@ObjectType('PoolState', {
  description: 'The rule of the public pool, and what is left to take.',
  simpleResolvers: true,
})
export class PoolStateType {
  @Field(() => Int, { description: 'Counts the versions of the rule.' })
  version: number;

  @Field(() => PoolRuleType, { description: 'The rule in force.' })
  rule: PoolRule;

  @Field(() => Int, { description: 'How many customers you have taken out today.' })
  claimedToday: number;

  @Field(() => Int, { description: 'How many more you may take today.' })
  claimsLeft: number;
}

@ObjectType('PoolPayload', { description: 'The answer to a claim or a release.', simpleResolvers: true })
export class PoolPayload extends Payload {
  @Field(() => CustomerType, { nullable: true, description: 'The customer as it is now; null when refused.' })
  customer?: CustomerType | null;
}

@ObjectType('PoolRulePayload', { description: 'The answer to a change of the rule.', simpleResolvers: true })
export class PoolRulePayload extends Payload {
  @Field(() => PoolStateType, { nullable: true, description: 'The rule now in force; null when refused.' })
  pool?: PoolStateType | null;
}
