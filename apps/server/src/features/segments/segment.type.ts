import { SegmentKind } from '@kehu/schema';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Money } from '../../platform/money.js';
import { Payload } from '../../platform/payload.js';
import { DateTime, Json } from '../../platform/scalars.js';
import type { Region } from './comparison.js';
import type { ReadSentence } from './read-rule-sentence.js';
import type { ClassCount, SegmentFigures } from './statistics.js';
import type { Segment } from './segment.entity.js';

@ObjectType('ClassCount', {
  description: 'How many customers have one value of a classification.',
  simpleResolvers: true,
})
export class ClassCountType implements ClassCount {
  @Field(() => String, { description: 'The value, such as VIP.' })
  key: string;

  @Field(() => Int, { description: 'How many customers.' })
  count: number;

  @Field(() => Json, {
    nullable: true,
    description: 'The CustomerFilter of exactly these customers, to open their list by.',
  })
  filter?: object | null;
}

@ObjectType('SegmentStats', {
  description: 'Figures over the customers a rule holds for and you may see.',
  simpleResolvers: true,
})
export class SegmentStatsType implements SegmentFigures {
  @Field(() => Json, { description: 'The CustomerFilter of all of them, to open their list by.' })
  of: object;

  @Field(() => Int, { description: 'How many customers.' })
  size: number;

  @Field(() => Money, { description: 'Their net revenue so far.' })
  revenue: Money;

  @Field(() => Money, { nullable: true, description: 'Net revenue by orders; null when there are no orders.' })
  averageOrderValue: Money | null;

  @Field(() => Money, { nullable: true, description: 'Net revenue by customers; null when there are none.' })
  averageValue: Money | null;

  @Field(() => Float, { nullable: true, description: 'Mean churn score of those who have one, 0 to 100.' })
  averageChurnScore: number | null;

  @Field(() => Int, { description: 'How many are in the stage CHURNED.' })
  churned: number;

  @Field(() => [ClassCountType], { description: 'By base class.' })
  byBaseClass: ClassCount[];

  @Field(() => [ClassCountType], { description: 'By ABC class; those without one are left out.' })
  byAbc: ClassCount[];

  @Field(() => [ClassCountType], { description: 'By lifecycle stage.' })
  byStage: ClassCount[];

  @Field(() => DateTime, { description: 'As of when the figures are right.' })
  asOf: Date;

  @Field(() => String, { description: 'What answered: "sql", or "snapshot" for the copy in memory.' })
  servedBy: string;
}

@ObjectType('Segment', {
  description: 'A saved rule that says which customers belong together.',
  simpleResolvers: true,
})
export class SegmentType implements Pick<Segment, 'id' | 'name' | 'description' | 'kind' | 'filter' | 'version'> {
  createdById: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description: string | null;

  @Field(() => graphqlEnum(SegmentKind), { description: 'How membership is decided.' })
  kind: SegmentKind;

  @Field(() => Json, { description: 'The rule: a CustomerFilter as JSON.' })
  filter: Record<string, unknown>;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  updatedAt: Date;
}

export const SegmentConnection = connectionOf('Segment', () => SegmentType);

@ObjectType('SegmentPayload', { description: 'The answer to a change of a segment.', simpleResolvers: true })
export class SegmentPayload extends Payload {
  @Field(() => SegmentType, {
    nullable: true,
    description: 'The segment as it is now; null when the change was refused.',
  })
  segment?: SegmentType | null;
}

@ObjectType('SegmentComparison', {
  description: 'How two segments overlap, among the customers you may see.',
  simpleResolvers: true,
})
export class SegmentComparisonType {
  @Field(() => Int, { description: 'Customers only in the first.' })
  onlyA: number;

  @Field(() => Int, { description: 'Customers in both.' })
  both: number;

  @Field(() => Int, { description: 'Customers only in the second.' })
  onlyB: number;
}

@ObjectType('SegmentRegion', {
  description: 'Customers who are in these segments and in no other of those compared.',
  simpleResolvers: true,
})
export class SegmentRegionType implements Region {
  @Field(() => [ID], { description: 'The segments they are in.' })
  segmentIds: string[];

  @Field(() => Int, { description: 'How many customers.' })
  count: number;

  @Field(() => Json, { description: 'The CustomerFilter of exactly these customers, to open their list by.' })
  filter: object;
}

@ObjectType('SegmentSentence', {
  description: 'What a sentence says: a rule, or where it stops making sense.',
  simpleResolvers: true,
})
export class SegmentSentenceType implements ReadSentence {
  @Field(() => Json, { nullable: true, description: 'The rule as a CustomerFilter; null when it is none.' })
  filter: object | null;

  @Field(() => String, { nullable: true, description: 'The part of the sentence that was understood.' })
  understood: string | null;

  @Field(() => String, { nullable: true, description: 'The part that was not; null when all was.' })
  rest: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is no rule; null when it is one.' })
  reason: string | null;
}

@ObjectType('CustomerSummary', {
  description: 'How many customers there are, by their main classifications.',
  simpleResolvers: true,
})
export class CustomerSummaryType {
  @Field(() => Int, { description: 'How many customers in all.' })
  total: number;

  @Field(() => [ClassCountType], { description: 'By base class.' })
  byBaseClass: ClassCount[];

  @Field(() => [ClassCountType], { description: 'By kind.' })
  byKind: ClassCount[];

  @Field(() => [ClassCountType], { description: 'By lifecycle stage.' })
  byStage: ClassCount[];
}
