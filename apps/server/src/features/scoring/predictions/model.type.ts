import { AbsenceReason, ModelKind, ModelState } from '@kehu/schema';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';

@ObjectType('ModelParameter', { description: 'A number of a model by its name.', simpleResolvers: true })
export class ModelParameterType {
  @Field(() => String, { description: 'The name, as its source has it.' })
  key: string;

  @Field(() => Float, { description: 'The number.' })
  value: number;
}

@ObjectType('ModelFeature', { description: 'What a feature weighs in the churn model.', simpleResolvers: true })
export class ModelFeatureType {
  @Field(() => String, { description: 'The feature, a value of ChurnFeature.' })
  feature: string;

  @Field(() => Float, { description: 'ln(odds of leaving) by one standard deviation of the feature.' })
  weight: number;

  @Field(() => Float, { description: 'The median of the customers.' })
  typical: number;
}

@ObjectType('CalibrationRow', {
  description: 'What was said of similar customers, and what happened.',
  simpleResolvers: true,
})
export class CalibrationRowType {
  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Float, { description: 'Mean probability that was said, 0 to 1.' })
  predicted: number;

  @Field(() => Float, { description: 'Share it happened to, 0 to 1.' })
  observed: number;

  @Field(() => Float, { description: 'Lower end of the 95 % interval of the share.' })
  low: number;

  @Field(() => Float, { description: 'Upper end of it.' })
  high: number;
}

@ObjectType('LiftRow', { description: 'A tenth of the customers, highest probabilities first.', simpleResolvers: true })
export class LiftRowType {
  @Field(() => Int, { description: '1 is the tenth with the highest probabilities.' })
  slice: number;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Float, { description: 'Share of them that left, 0 to 1: the precision of an alarm on them.' })
  rate: number;

  @Field(() => Float, { description: 'That share by everybody’s: 1 is chance.' })
  lift: number;

  @Field(() => Float, { description: 'Share of all leavers found up to here, 0 to 1: the recall.' })
  captured: number;
}

@ObjectType('HoldoutRow', {
  description: 'Customers by earlier repeats: what they bought after, and what was expected.',
  simpleResolvers: true,
})
export class HoldoutRowType {
  @Field(() => Int, { description: 'Repeat purchase days before; 7 stands for 7 and more.' })
  frequency: number;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Float, { description: 'Purchase days after, mean per customer.' })
  actual: number;

  @Field(() => Float, { description: 'What was expected.' })
  expected: number;
}

@ObjectType('BackTest', {
  description: 'A model that knew nothing after a day, held against what happened in the days after it.',
  simpleResolvers: true,
})
export class BackTestType {
  @Field(() => CalendarDate, { description: 'The last day the model knew.' })
  asOf: string;

  @Field(() => Int, { description: 'Days after it that were held against it.' })
  days: number;

  @Field(() => Int, { description: 'How many customers.' })
  customers: number;

  @Field(() => Int, { description: 'How many of them bought nothing in those days.' })
  left: number;

  @Field(() => Float, { nullable: true, description: 'AUC: 0.5 is chance, 1 perfect; null when all or nobody left.' })
  auc: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95 % interval.' })
  aucLow: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of it.' })
  aucHigh: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean squared error of the probabilities: 0 is perfect.' })
  brier: number | null;

  @Field(() => Float, { description: 'The probability from which on there is an alarm.' })
  threshold: number;

  @Field(() => Float, { nullable: true, description: 'Share of alarms that were right; null without an alarm.' })
  precision: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of leavers that were announced; null without one.' })
  recall: number | null;

  @Field(() => [CalibrationRowType], { description: 'How far probabilities can be taken at their word.' })
  calibration: CalibrationRowType[];

  @Field(() => [LiftRowType], { description: 'Lift by decile; empty where it cannot be told.' })
  lift: LiftRowType[];

  @Field(() => [HoldoutRowType], { description: 'By earlier repeats; of the purchase model only.' })
  holdout: HoldoutRowType[];

  @Field(() => Float, {
    nullable: true,
    description: 'Purchase days of all customers after the day; of the purchase model only.',
  })
  actual: number | null;

  @Field(() => Float, { nullable: true, description: 'What was expected of all.' })
  expected: number | null;
}

@ObjectType('ScoreModel', {
  description:
    'The card of one run of a model: what it learnt from, what it found, and how it did on what it had not seen.',
  simpleResolvers: true,
})
export class ScoreModelType {
  @Field(() => ID, { description: 'The id of the run.' })
  id: string;

  @Field(() => graphqlEnum(ModelKind), { description: 'Which model.' })
  kind: ModelKind;

  @Field(() => Int, { description: 'Counts the runs of this model.' })
  version: number;

  @Field(() => graphqlEnum(ModelState), { description: 'How far it is.' })
  state: ModelState;

  @Field(() => CalendarDate, { description: 'The last day it knows.' })
  asOf: string;

  @Field(() => graphqlEnum(AbsenceReason), { nullable: true, description: 'Why it was refused.' })
  reason: AbsenceReason | null;

  @Field(() => Float, { nullable: true, description: 'How much there was of what was too little.' })
  have: number | null;

  @Field(() => Float, { nullable: true, description: 'How much is needed.' })
  need: number | null;

  @Field(() => Int, { description: 'Percent of the work done.' })
  progress: number;

  @Field(() => Int, { description: 'How many customers it learnt from.' })
  customers: number;

  @Field(() => Int, { description: 'How many of them bought again (purchases) or left (churn).' })
  events: number;

  @Field(() => [ModelParameterType], { description: 'What was fitted.' })
  parameters: ModelParameterType[];

  @Field(() => [ModelFeatureType], { description: 'Features by weight; of the churn model only.' })
  features: ModelFeatureType[];

  @Field(() => [String], { description: 'Features that could not be used, because all customers are alike.' })
  leftOut: string[];

  @Field(() => [String], { description: 'What to keep in mind, as codes.' })
  warnings: string[];

  @Field(() => BackTestType, { nullable: true, description: 'How a model of the past did; null with its reason.' })
  backTest: BackTestType | null;

  @Field(() => graphqlEnum(AbsenceReason), { nullable: true, description: 'Why there is no back-test.' })
  backTestReason: AbsenceReason | null;

  @Field(() => String, { description: 'Who asked for it: a person, or the job of the night.' })
  askedBy: string;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt: Date | null;
}

@ObjectType('ModelsFitPayload', { description: 'The answer to asking for new models.', simpleResolvers: true })
export class ModelsFitPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether a run is queued.' })
  isQueued?: boolean | null;
}
