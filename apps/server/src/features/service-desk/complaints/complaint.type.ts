import { ComplaintCause, ComplaintConfirmation, ComplaintDeviation, ComplaintRemedy } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Money } from '../../../platform/money.js';
import { Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';

@ObjectType('ComplaintCode', {
  description: 'A kind of complaint, and the standard by which it is answered.',
  simpleResolvers: true,
})
export class ComplaintCodeType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The code, such as PQ-01.' })
  key: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn: string;

  @Field(() => graphqlEnum(ComplaintCause), { description: 'What usually causes it.' })
  cause: ComplaintCause;

  @Field(() => Int, { description: 'Within so many minutes the first answer is given.' })
  answerMinutes: number;

  @Field(() => [graphqlEnum(ComplaintRemedy)], { description: 'What may be offered; empty: anything.' })
  remedies: ComplaintRemedy[];

  @Field(() => Money, { nullable: true, description: 'The most that may be given; null: no limit.' })
  limit: Money | null;

  @Field(() => [String], { description: 'What the customer must be told; ways to say the same are parted by `|`.' })
  mustSay: string[];

  @Field(() => ID, { nullable: true, description: 'The article of the knowledge base that says it at length.' })
  articleId: string | null;

  @Field(() => Boolean, { description: 'Whether it can be chosen.' })
  isActive: boolean;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ObjectType('ComplaintCodePayload', {
  description: 'The answer to a change of a kind of complaint.',
  simpleResolvers: true,
})
export class ComplaintCodePayload extends Payload {
  @Field(() => ComplaintCodeType, { nullable: true, description: 'The kind; null when it was refused.' })
  code?: ComplaintCodeType | null;
}

@ObjectType('ComplaintProduct', { description: 'A product a complaint is about.', simpleResolvers: true })
export class ComplaintProductType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ObjectType('Complaint', {
  description: 'What a complaint is about beyond its ticket, how it is made good, and what confirmed that.',
  simpleResolvers: true,
})
export class ComplaintType {
  @Field(() => ComplaintCodeType, { nullable: true, description: 'Which kind it is; null until somebody said.' })
  code: ComplaintCodeType | null;

  @Field(() => ComplaintProductType, { nullable: true, description: 'Which product it is about.' })
  product: ComplaintProductType | null;

  @Field(() => graphqlEnum(ComplaintRemedy), { nullable: true, description: 'How it is made good.' })
  remedy: ComplaintRemedy | null;

  @Field(() => Money, { nullable: true, description: 'What the customer is given.' })
  compensation: Money | null;

  @Field(() => [graphqlEnum(ComplaintDeviation)], {
    description:
      'Where the handling differs from the standard: at this moment while it is open, as it was solved afterwards.',
  })
  deviations: ComplaintDeviation[];

  @Field(() => [String], { description: 'What must be said to the customer and was not said yet.' })
  missingWords: string[];

  @Field(() => String, { nullable: true, description: 'Why it differs.' })
  deviationReason: string | null;

  @Field(() => graphqlEnum(ComplaintConfirmation), { nullable: true, description: 'What confirmed the solution.' })
  confirmedBy: ComplaintConfirmation | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed.' })
  confirmedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When silence confirms it; null unless it is resolved and waits for the customer’s word.',
  })
  silentAt: Date | null;
}

@ObjectType('ComplaintReportRow', {
  description: 'One kind of complaint about one product: how many, and how many of these customers left.',
  simpleResolvers: true,
})
export class ComplaintReportRow {
  @Field(() => ComplaintCodeType, { nullable: true, description: 'The kind; null where nobody said.' })
  code: ComplaintCodeType | null;

  @Field(() => ComplaintProductType, { nullable: true, description: 'The product; null where it is about none.' })
  product: ComplaintProductType | null;

  @Field(() => Int, { description: 'How many complaints.' })
  complaints: number;

  @Field(() => Int, { description: 'Of how many customers.' })
  customers: number;

  @Field(() => Int, { description: 'How many are not solved yet.' })
  open: number;

  @Field(() => Int, { description: 'How many were solved otherwise than the standard says.' })
  deviating: number;

  @Field(() => Int, { description: 'How many came back after a solution.' })
  reopened: number;

  @Field(() => Int, { description: 'How many are of customers who are lost today.' })
  lost: number;

  @Field(() => Int, { nullable: true, description: 'Customers who bought the product and did not complain about it.' })
  otherBuyers: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of those are lost today.' })
  otherLost: number | null;
}

@ObjectType('ComplaintReport', {
  description: 'From the defect over the product to the complaint and to customers who left.',
  simpleResolvers: true,
})
export class ComplaintReportType {
  @Field(() => Int, { description: 'Complaints opened in the time.' })
  complaints: number;

  @Field(() => Int, { description: 'How many are not solved yet.' })
  open: number;

  @Field(() => Int, { description: 'How many were solved otherwise than the standard says.' })
  deviating: number;

  @Field(() => Int, { description: 'How many came back after a solution.' })
  reopened: number;

  @Field(() => Int, { description: 'How many are of customers who are lost today.' })
  lost: number;

  @Field(() => Money, { description: 'What was given to make up for them.' })
  compensation: Money;

  @Field(() => Int, {
    nullable: true,
    description: 'The middle of the minutes from opening to the solution; null when none was solved.',
  })
  medianMinutes: number | null;

  @Field(() => [ComplaintReportRow], { description: 'By kind and product, most complaints first; at most 200.' })
  rows: ComplaintReportRow[];
}
