import { AbcClass, AbsenceReason, ChurnIndicator, HealthPart, RfmSegment, RiskBand, Severity } from '@kehu/schema';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { Money } from '../../platform/money.js';
import { CalendarDate, DateTime, Decimal } from '../../platform/scalars.js';

@ObjectType('Rfm', {
  description: 'Recency, frequency and monetary scores from 1 to 5, 5 best.',
  simpleResolvers: true,
})
export class Rfm {
  @Field(() => Int, { description: 'How lately the customer bought.' })
  recency: number;

  @Field(() => Int, { description: 'On how many days within a year.' })
  frequency: number;

  @Field(() => Int, { description: 'For how much within a year.' })
  monetary: number;

  @Field(() => graphqlEnum(RfmSegment), { description: 'The segment on recency and frequency.' })
  segment: RfmSegment;
}

@ObjectType('MonthRevenue', { description: 'What one month brought.', simpleResolvers: true })
export class MonthRevenue {
  @Field(() => String, { description: 'Year and month, such as 2026-11.' })
  month: string;

  @Field(() => Money, { description: 'Net revenue: returns count in the month they came back.' })
  revenue: Money;

  @Field(() => Int, { description: 'Purchases.' })
  orders: number;
}

@ObjectType('CustomerMetrics', {
  description:
    'The figures of a customer. Amounts are in the currency of the workspace; paid orders count, called-off ones never do; days are days in the zone of the workspace.',
  simpleResolvers: true,
})
export class CustomerMetricsType {
  @Field(() => Int, { description: 'Purchases: paid orders that did not come back as a whole.' })
  orders: number;

  @Field(() => Decimal, { description: 'Units bought, less those that came back.' })
  units: string;

  @Field(() => Int, { description: 'Days with at least one purchase.' })
  purchaseDays: number;

  @Field(() => Money, { description: 'Before returns.' })
  grossRevenue: Money;

  @Field(() => Money, { description: 'After discounts and returns.' })
  netRevenue: Money;

  @Field(() => Money, { description: 'What came back, as a positive amount.' })
  returned: Money;

  @Field(() => Money, { nullable: true, description: 'Net revenue less cost; null while any cost is unknown.' })
  margin: Money | null;

  @Field(() => Money, { nullable: true, description: 'Net revenue by purchase; null before the first.' })
  averageOrderValue: Money | null;

  @Field(() => DateTime, { nullable: true, description: 'The first purchase.' })
  firstOrderAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The last purchase.' })
  lastOrderAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Days since the last purchase, as of today.' })
  daysSinceLastOrder: number | null;

  @Field(() => Float, { nullable: true, description: 'Days from one purchase day to the next: the rhythm.' })
  cycleDays: number | null;

  @Field(() => Float, { nullable: true, description: 'Median deviation from the rhythm in days; from four days on.' })
  cycleSpread: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When the next purchase is due by the own rhythm.' })
  nextExpectedOn: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Silence in cycles, as of today: 1 is due, 2 a whole cycle late.',
  })
  overdueRatio: number | null;

  @Field(() => Int, { description: 'Purchases within 90 days.' })
  orders90: number;

  @Field(() => Int, { description: 'Reports of usage within 90 days.' })
  usage90: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Satisfaction index, 0 to 100, from ratings and complaints; null with too little of either.',
  })
  satisfaction: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Share of the index that is the customer's own word, 0 to 1; null without an index.",
  })
  satisfactionConfidence: number | null;

  @Field(() => Int, { description: 'Complaints that came within 90 days.' })
  complaints90: number;

  @Field(() => Int, { description: 'Complaints that are not solved.' })
  openComplaints: number;

  @Field(() => graphqlEnum(Severity), {
    nullable: true,
    description: 'The gravest complaint that is open or came within 90 days; null without one.',
  })
  worstComplaint: Severity | null;

  @Field(() => Int, { description: 'Purchases within 365 days.' })
  orders365: number;

  @Field(() => Money, { description: 'Net revenue within 365 days.' })
  revenue365: Money;

  @Field(() => Rfm, { nullable: true, description: 'The RFM scores; null without a purchase within 365 days.' })
  rfm: Rfm | null;

  @Field(() => graphqlEnum(AbcClass), { nullable: true, description: 'Pareto class by net revenue.' })
  abcClass: AbcClass | null;

  @Field(() => Money, { description: 'What the customer has been worth so far: net revenue.' })
  historicValue: Money;

  @Field(() => [MonthRevenue], { description: 'The last twelve months, oldest first, as of today.' })
  recentMonths: MonthRevenue[];

  @Field(() => CalendarDate, { description: 'The day up to which the stored figures count.' })
  asOf: string;

  @Field(() => Int, { description: 'Which formulas were used.' })
  formulaVersion: number;

  @Field(() => DateTime, { description: 'When the figures were stored.' })
  updatedAt: Date;
}

@ObjectType('HealthPartTerm', { description: "One part of a customer's health that has data.", simpleResolvers: true })
export class HealthPartTermType {
  @Field(() => graphqlEnum(HealthPart), { description: 'The part.' })
  part: HealthPart;

  @Field(() => Float, { description: 'What the part says, 0 to 100, higher is better.' })
  value: number;

  @Field(() => Float, { description: 'Its points of the score: they add up to it.' })
  points: number;

  @Field(() => Float, {
    description: 'The points it could bring at most; parts without data give theirs to the others.',
  })
  most: number;
}

@ObjectType('HealthDay', { description: 'The health as it stood at the end of a day.', simpleResolvers: true })
export class HealthDayType {
  @Field(() => CalendarDate, { description: 'The day.' })
  day: string;

  @Field(() => Int, { nullable: true, description: '0 to 100; null where too little was known.' })
  score: number | null;
}

@ObjectType('CustomerHealth', {
  description: 'How well things stand with a customer: a weighted mean of what is known.',
  simpleResolvers: true,
})
export class CustomerHealthType {
  @Field(() => Int, { nullable: true, description: '0 to 100, higher is better; null where too little is known.' })
  score: number | null;

  @Field(() => [HealthPartTermType], { description: 'The parts that have data; a part that is not here is not known.' })
  parts: HealthPartTermType[];

  @Field(() => [HealthDayType], {
    description: 'How it stood 180, 150 … 30 days ago, as far as figures were kept by then; oldest first.',
  })
  trend: HealthDayType[];

  @Field(() => graphqlEnum(AbsenceReason), {
    nullable: true,
    description: 'Why there is no score; null where there is one.',
  })
  reason: AbsenceReason | null;

  @Field(() => Float, { nullable: true, description: 'How much weight has to have data; null where there is a score.' })
  need: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was scored; null before anything was counted.' })
  scoredAt: Date | null;
}

@ObjectType('ChurnReasonTerm', { description: "One sign's share of the churn score.", simpleResolvers: true })
export class ChurnReasonTermType {
  @Field(() => graphqlEnum(ChurnIndicator), { description: 'The sign.' })
  indicator: ChurnIndicator;

  @Field(() => Float, { description: 'Its points of the 100.' })
  points: number;
}

@ObjectType('ChurnRisk', {
  description: 'How likely a customer slips away, and why we think so.',
  simpleResolvers: true,
})
export class ChurnRiskType {
  @Field(() => Int, { description: '0 to 100, higher is worse.' })
  score: number;

  @Field(() => graphqlEnum(RiskBand), { description: 'By the limits in force; at first below 33, up to 66, above.' })
  band: RiskBand;

  @Field(() => [ChurnReasonTermType], { description: 'The strongest signs, strongest first; at most three.' })
  reasons: ChurnReasonTermType[];

  @Field(() => DateTime, { description: 'When it was scored.' })
  scoredAt: Date;
}
