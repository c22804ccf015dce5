import { LifecycleStage } from '@kehu/schema';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { CalendarDate, Json } from '../../../platform/scalars.js';

const behind = 'The CustomerFilter of exactly these customers, to open their list by.';

@ObjectType('FunnelStep', { description: 'A step on the way to a loyal customer.', simpleResolvers: true })
export class FunnelStepType {
  @Field(() => graphqlEnum(LifecycleStage), { description: 'The stage.' })
  stage: LifecycleStage;

  @Field(() => Int, { description: 'How many customers have come this far at least.' })
  customers: number;

  @Field(() => Json, { description: behind })
  filter: object;
}

@ObjectType('StageTime', { description: 'Who stands at a stage, and for how long.', simpleResolvers: true })
export class StageTimeType {
  @Field(() => graphqlEnum(LifecycleStage), { description: 'The stage.' })
  stage: LifecycleStage;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Float, { nullable: true, description: 'Half of them have stood here for more days; null without any.' })
  medianDays: number | null;

  @Field(() => Float, { nullable: true, description: 'One in ten has stood here for more days; null without any.' })
  longDays: number | null;

  @Field(() => Json, { description: behind })
  filter: object;
}

@ObjectType('LifecycleBoard', {
  description: 'How far the customers you may see have come, and where they stand.',
  simpleResolvers: true,
})
export class LifecycleBoardType {
  @Field(() => [FunnelStepType], {
    description: 'From everybody to the loyal ones; each step is part of the one before.',
  })
  funnel: FunnelStepType[];

  @Field(() => [StageTimeType], { description: 'Every stage once.' })
  stages: StageTimeType[];
}

@ObjectType('StageCell', { description: 'Customers who went from one stage to another.', simpleResolvers: true })
export class StageCellType {
  @Field(() => graphqlEnum(LifecycleStage), {
    nullable: true,
    description: 'Where they stood when the first day ended; null for who came after it.',
  })
  from: LifecycleStage | null;

  @Field(() => graphqlEnum(LifecycleStage), { description: 'Where they stood when the second day ended.' })
  to: LifecycleStage;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Json, { description: behind })
  filter: object;
}

@ObjectType('StageFlow', { description: 'Who stood where at two dates.', simpleResolvers: true })
export class StageFlowType {
  @Field(() => CalendarDate, { description: 'The first day.' })
  from: string;

  @Field(() => CalendarDate, { description: 'The second day.' })
  to: string;

  @Field(() => [StageCellType], { description: 'Adds up to the customers there were on the second day.' })
  cells: StageCellType[];
}

@ObjectType('CohortCell', { description: 'How many of a cohort bought in a later month.', simpleResolvers: true })
export class CohortCellType {
  @Field(() => Int, { description: 'How many months later; 0 is the month of the first purchase.' })
  later: number;

  @Field(() => Int, { description: 'How many customers bought in it.' })
  customers: number;

  @Field(() => Float, { nullable: true, description: 'Their share of the cohort, 0 to 1; null for an empty cohort.' })
  share: number | null;

  @Field(() => Json, { description: behind })
  filter: object;
}

@ObjectType('Cohort', { description: 'Customers who bought for the first time in one month.', simpleResolvers: true })
export class CohortType {
  @Field(() => String, { description: 'The month, as 2026-11.' })
  month: string;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Json, { description: behind })
  filter: object;

  @Field(() => [CohortCellType], { description: 'Each month since; the last one runs still.' })
  cells: CohortCellType[];
}
