import type { Metric } from '@kehu/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('MetricDefinition', { description: 'How a number of a customer is worked out.', simpleResolvers: true })
export class MetricDefinitionType implements Metric {
  @Field(() => String, { description: 'The name of the metric, as fields and evidence have it.' })
  key: string;

  @Field(() => String, { description: 'The label in Chinese.' })
  zh: string;

  @Field(() => String, { description: 'The label in English.' })
  en: string;

  @Field(() => String, { description: 'MONEY, COUNT, DAYS, SHARE (0 to 1), SCORE, CLASS, DATE or RATIO.' })
  unit: Metric['unit'];

  @Field(() => String, { description: 'The formula in Chinese.' })
  formulaZh: string;

  @Field(() => String, { description: 'The formula in English.' })
  formulaEn: string;

  @Field(() => String, {
    nullable: true,
    description: 'When there is no number, in Chinese; null when there always is one.',
  })
  absentZh: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When there is no number, in English; null when there always is one.',
  })
  absentEn: string | null;

  @Field(() => Int, { description: 'Grows when the formula changes.' })
  version: number;
}
