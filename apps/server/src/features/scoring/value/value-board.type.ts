import { AbcClass, RfmSegment } from '@kehu/schema';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Money } from '../../../platform/money.js';

@ObjectType('RfmCell', { description: 'Customers of one recency and one frequency score.', simpleResolvers: true })
export class RfmCellType {
  @Field(() => Int, { description: 'The recency score, 1 to 5.' })
  recency: number;

  @Field(() => Int, { description: 'The frequency score, 1 to 5.' })
  frequency: number;

  @Field(() => graphqlEnum(RfmSegment), { description: 'The segment the cell belongs to.' })
  segment: RfmSegment;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Money, { description: 'Their net revenue within 365 days.' })
  revenue: Money;
}

@ObjectType('ParetoPoint', { description: 'A point of the Pareto curve.', simpleResolvers: true })
export class ParetoPointType {
  @Field(() => Float, { description: 'Share of the customers with revenue, the best first, 0 to 1.' })
  customers: number;

  @Field(() => Float, { description: 'Their share of the revenue, 0 to 1.' })
  revenue: number;
}

@ObjectType('AbcRow', { description: 'What one Pareto class amounts to.', simpleResolvers: true })
export class AbcRowType {
  @Field(() => graphqlEnum(AbcClass), { description: 'The class.' })
  key: AbcClass;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Money, { description: 'Their net revenue so far.' })
  revenue: Money;
}

@ObjectType('ValueStep', {
  description: 'Customers whose predicted value lies between two amounts.',
  simpleResolvers: true,
})
export class ValueStepType {
  @Field(() => Money, { nullable: true, description: 'From this amount on; null for below the first step.' })
  from: Money | null;

  @Field(() => Money, { nullable: true, description: 'Up to, not including; null for the last step.' })
  to: Money | null;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Money, { description: 'Their predicted value together.' })
  value: Money;
}

@ObjectType('HealthStep', { description: 'Customers whose health lies between two figures.', simpleResolvers: true })
export class HealthStepType {
  @Field(() => Int, { description: 'From this health on.' })
  from: number;

  @Field(() => Int, { description: 'Up to and including this health.' })
  to: number;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;
}

@ObjectType('ValueBoard', {
  description: 'What the customers you may see are worth, and will be.',
  simpleResolvers: true,
})
export class ValueBoardType {
  @Field(() => [RfmCellType], { description: 'The cells of recency × frequency with anybody in them.' })
  rfm: RfmCellType[];

  @Field(() => [ParetoPointType], { description: 'At most a hundred points; from nobody to everybody.' })
  pareto: ParetoPointType[];

  @Field(() => [AbcRowType], { description: 'By Pareto class.' })
  abc: AbcRowType[];

  @Field(() => [ValueStepType], { description: 'How predicted values are spread; empty without predictions.' })
  predicted: ValueStepType[];

  @Field(() => [HealthStepType], { description: 'How health is spread, ten steps; empty when nobody has a figure.' })
  health: HealthStepType[];
}
