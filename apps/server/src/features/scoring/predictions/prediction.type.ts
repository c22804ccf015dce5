import { AbsenceReason, ChurnFeature, NextAction, ValueBasis } from '@kehu/schema';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Money } from '../../../platform/money.js';
import { CalendarDate } from '../../../platform/scalars.js';

@ObjectType('NextPurchase', { description: 'When a customer is due to buy by the own rhythm.', simpleResolvers: true })
export class NextPurchaseType {
  @Field(() => CalendarDate, { description: 'The last purchase day plus the purchase cycle.' })
  on: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Early: half of the own gaps lie within; null below four purchase days.',
  })
  from: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Late; null below four purchase days.' })
  to: string | null;
}

@ObjectType('ChurnSign', { description: 'A sign of leaving the churn model sees, in words.', simpleResolvers: true })
export class ChurnSignType {
  @Field(() => graphqlEnum(ChurnFeature), { description: 'The feature.' })
  feature: ChurnFeature;

  @Field(() => Float, { description: 'What it adds to ln(odds of leaving), against the average customer.' })
  weight: number;

  @Field(() => String, { description: 'The sign in Chinese, with its figures.' })
  sentenceZh: string;

  @Field(() => String, { description: 'The sign in English, with its figures.' })
  sentence: string;
}

@ObjectType('Prediction', {
  description: 'What the models expect of a customer. A number that the data cannot carry is null and has a reason.',
  simpleResolvers: true,
})
export class PredictionType {
  @Field(() => Float, {
    nullable: true,
    description: 'P(alive): the probability that the customer has not left, 0 to 1.',
  })
  alive: number | null;

  @Field(() => Float, { nullable: true, description: 'Purchase days expected within 90 days.' })
  expected90: number | null;

  @Field(() => Float, { nullable: true, description: 'Purchase days expected within 365 days.' })
  expected365: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Probability of no purchase within 90 days by the purchase model.',
  })
  quiet90: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Value within the horizon that is set, discounted: at first twelve months at 10 % a year.',
  })
  value: Money | null;

  @Field(() => graphqlEnum(ValueBasis), { nullable: true, description: 'What the value counts: margin or revenue.' })
  valueBasis: ValueBasis | null;

  @Field(() => graphqlEnum(AbsenceReason), { nullable: true, description: 'Why there is no value.' })
  reason: AbsenceReason | null;

  @Field(() => NextPurchaseType, {
    nullable: true,
    description: 'When the next purchase is due; null without a rhythm.',
  })
  nextPurchase: NextPurchaseType | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Probability of no purchase within 90 days by the churn model, 0 to 1.',
  })
  churnProbability: number | null;

  @Field(() => graphqlEnum(AbsenceReason), { nullable: true, description: 'Why there is no such probability.' })
  churnReason: AbsenceReason | null;

  @Field(() => [ChurnSignType], { description: 'The strongest signs of leaving, strongest first; at most three.' })
  churnSigns: ChurnSignType[];

  @Field(() => CalendarDate, { nullable: true, description: 'The last day the models knew.' })
  asOf: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the purchase model.' })
  lifetimeVersion: number | null;

  @Field(() => Int, { nullable: true, description: 'The version of the churn model.' })
  churnVersion: number | null;
}

@ObjectType('Evidence', { description: 'What a sentence rests on.', simpleResolvers: true })
export class EvidenceType {
  @Field(() => String, { description: 'METRIC, ORDER, TICKET, NEED or CUSTOMER.' })
  kind: string;

  @Field(() => String, { description: 'The name of the metric in the registry, or of the field.' })
  key: string;

  @Field(() => ID, { nullable: true, description: 'The record, where there is one.' })
  refId: string | null;
}

@ObjectType('Advice', { description: 'The one thing to do next for a customer, and why.', simpleResolvers: true })
export class AdviceType {
  @Field(() => graphqlEnum(NextAction), { description: 'What to do.' })
  action: NextAction;

  @Field(() => String, { description: 'Why, in Chinese.' })
  reasonZh: string;

  @Field(() => String, { description: 'Why, in English.' })
  reason: string;

  @Field(() => [EvidenceType], { description: 'What it rests on.' })
  evidence: EvidenceType[];
}

@ObjectType('PersonaSentence', { description: 'One sentence of the portrait of a customer.', simpleResolvers: true })
export class PersonaSentenceType {
  @Field(() => String, { description: 'In Chinese.' })
  zh: string;

  @Field(() => String, { description: 'In English.' })
  en: string;

  @Field(() => [EvidenceType], { description: 'What it rests on.' })
  evidence: EvidenceType[];
}

@ObjectType('Insight', { description: 'What the figures say together.', simpleResolvers: true })
export class InsightType {
  @Field(() => AdviceType, { nullable: true, description: 'The next best action; null when nothing asks for one.' })
  advice: AdviceType | null;

  @Field(() => [PersonaSentenceType], { description: 'The portrait. What is not known is not said.' })
  persona: PersonaSentenceType[];
}
