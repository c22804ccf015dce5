import { ClassCause, VipBenefitKind, VipTier } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Money } from '../../../platform/money.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';

@ObjectType('VipBenefits', {
  description: 'What a VIP tier brings beside the promises of service levels.',
  simpleResolvers: true,
})
export class VipBenefitsType {
  @Field(() => Int, { description: 'Points for the place in a queue, 0 to 250.' })
  rankPoints: number;

  @Field(() => Boolean, { description: 'Whether every customer of the tier is to have a dedicated agent.' })
  dedicatedAgent: boolean;

  @Field(() => Money, { description: 'For gifts to a customer, a year.' })
  giftBudget: Money;

  @Field(() => Money, { description: 'For events with a customer, a year.' })
  eventBudget: Money;
}

@ObjectType('VipBudget', {
  description: 'What a VIP tier brings a customer for a year, and what is left of it.',
  simpleResolvers: true,
})
export class VipBudgetType {
  @Field(() => graphqlEnum(VipBenefitKind), { description: 'What it is for.' })
  kind: VipBenefitKind;

  @Field(() => Money, { description: 'What the tier brings a year.' })
  budget: Money;

  @Field(() => Money, { description: 'What was booked this year.' })
  spent: Money;

  @Field(() => Money, { description: 'What can still be booked this year.' })
  left: Money;
}

@ObjectType('VipBooking', {
  description: 'A gift or an event for a customer out of the budget of the VIP tier.',
  simpleResolvers: true,
})
export class VipBookingType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(VipBenefitKind), { description: 'Out of which budget.' })
  kind: VipBenefitKind;

  @Field(() => Int, { description: 'Out of the budget of which year.' })
  year: number;

  @Field(() => Money, { description: 'What it cost.' })
  amount: Money;

  @Field(() => String, { description: 'Which gift, event or order.' })
  name: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Who booked it; null for a program.' })
  bookedByName: string | null;

  @Field(() => DateTime, { description: 'When.' })
  bookedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it stands.' })
  cancelledAt: Date | null;
}

@ObjectType('VipBookingPayload', { description: 'The answer to a booking or its taking back.', simpleResolvers: true })
export class VipBookingPayload extends Payload {
  @Field(() => VipBookingType, { nullable: true, description: 'The booking as it is now; null when refused.' })
  booking?: VipBookingType | null;
}

@ObjectType('VipTierState', {
  description: 'A VIP tier: who holds it, what it asks and what it brings.',
  simpleResolvers: true,
})
export class VipTierStateType {
  @Field(() => graphqlEnum(VipTier), { description: 'Which tier.' })
  tier: VipTier;

  @Field(() => Int, { description: 'How many customers you may see hold it.' })
  holders: number;

  @Field(() => Int, { description: 'How many of them will lose it when their grace is over.' })
  leaving: number;

  @Field(() => String, { description: 'What brings a customer in, in Chinese; empty when it takes everybody left.' })
  entryZh: string;

  @Field(() => String, { description: 'What brings a customer in, in English; empty when it takes everybody left.' })
  entryEn: string;

  @Field(() => String, { description: 'What is enough to stay, in Chinese; empty when it is what brings in.' })
  exitZh: string;

  @Field(() => String, { description: 'What is enough to stay, in English; empty when it is what brings in.' })
  exitEn: string;

  @Field(() => VipBenefitsType, { description: 'What it brings.' })
  benefits: VipBenefitsType;

  @Field(() => Money, { description: 'What was booked this year for gifts to those who hold it.' })
  giftSpent: Money;

  @Field(() => Money, { description: 'What was booked this year for events with those who hold it.' })
  eventSpent: Money;
}

@ObjectType('VipLeaver', { description: 'A customer who loses the tier soon.', simpleResolvers: true })
export class VipLeaverType {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'The name of the customer.' })
  customerName: string;

  @Field(() => graphqlEnum(VipTier), { description: 'The present tier.' })
  from: VipTier;

  @Field(() => graphqlEnum(VipTier), { description: 'The tier the facts lead to.' })
  to: VipTier;

  @Field(() => DateTime, { description: 'Since when the facts lead there.' })
  since: Date;

  @Field(() => DateTime, { description: 'When the grace is over.' })
  on: Date;
}

@ObjectType('VipTiers', { description: 'The VIP tiers by the rules in force.', simpleResolvers: true })
export class VipTiersType {
  @Field(() => Int, { description: 'The version of the rules.' })
  version: number;

  @Field(() => Int, { description: 'For so many days nobody loses a tier, whatever the facts say.' })
  graceDays: number;

  @Field(() => [VipTierStateType], { description: 'The tiers, the best first.' })
  tiers: VipTierStateType[];

  @Field(() => [VipLeaverType], { description: 'Who loses a tier soon, the soonest first; at most fifty.' })
  leavers: VipLeaverType[];
}

@ObjectType('VipTierMove', { description: 'A move between VIP tiers, with its reason.', simpleResolvers: true })
export class VipTierMoveType {
  @Field(() => graphqlEnum(VipTier), { nullable: true, description: 'From this tier; null when there was none yet.' })
  from: VipTier | null;

  @Field(() => graphqlEnum(VipTier), { nullable: true, description: 'To this tier; null to none.' })
  to: VipTier | null;

  @Field(() => graphqlEnum(ClassCause), { description: 'Of what kind the reason is.' })
  cause: ClassCause;

  @Field(() => String, { description: 'The reason in Chinese.' })
  reasonZh: string;

  @Field(() => String, { description: 'The reason in English.' })
  reasonEn: string;

  @Field(() => Int, { description: 'Under which version of the rules.' })
  version: number;

  @Field(() => DateTime, { description: 'When.' })
  movedAt: Date;
}

@ObjectType('VipNextTier', { description: 'The next tier, and what is missing.', simpleResolvers: true })
export class VipNextTierType {
  @Field(() => graphqlEnum(VipTier), { description: 'Which tier.' })
  tier: VipTier;

  @Field(() => String, { description: 'What is missing, in Chinese.' })
  missingZh: string;

  @Field(() => String, { description: 'What is missing, in English.' })
  missingEn: string;
}

@ObjectType('VipStanding', {
  description: 'Where a customer stands among the VIP tiers, and why.',
  simpleResolvers: true,
})
export class VipStandingType {
  @Field(() => graphqlEnum(VipTier), { description: 'The tier by the rules.' })
  tier: VipTier;

  @Field(() => DateTime, { description: 'Since when.' })
  since: Date;

  @Field(() => graphqlEnum(VipTier), {
    nullable: true,
    description: 'The tier after the grace; null when nothing is to be lost.',
  })
  leavingTo: VipTier | null;

  @Field(() => DateTime, { nullable: true, description: 'When the grace is over; null without one.' })
  leavesOn: Date | null;

  @Field(() => VipBenefitsType, { description: 'What the tier brings.' })
  benefits: VipBenefitsType;

  @Field(() => [VipBudgetType], { description: 'What the tier brings for this year and what is left of it, by kind.' })
  budgets: VipBudgetType[];

  @Field(() => [VipBookingType], { description: 'What was booked, newest first; the last twenty.' })
  bookings: VipBookingType[];

  @Field(() => VipNextTierType, { nullable: true, description: 'The next tier; null at the best.' })
  next: VipNextTierType | null;

  @Field(() => [VipTierMoveType], { description: 'The moves, newest first; the last twenty.' })
  moves: VipTierMoveType[];
}
