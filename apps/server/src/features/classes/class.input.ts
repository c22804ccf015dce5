import { ClassScheme } from '@kehu/schema';
import { Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { DateTime, Json } from '../../platform/scalars.js';

@InputType('ClassDraftInput', { description: 'New rules of a classification, to look at before they are in force.' })
export class ClassDraftInput {
  @Field(() => graphqlEnum(ClassScheme), { description: 'Which classification.' })
  scheme: ClassScheme;

  @Field(() => Json, { description: 'The rules, as a version shows them.' })
  rules: unknown;

  @Field(() => Int, { nullable: true, description: 'The edition of the draft it was made from; null for a new draft.' })
  expectedEdition?: number | null;
}

@InputType('ClassPublishInput', { description: 'Asks for a draft to be put in force.' })
export class ClassPublishInput {
  @Field(() => graphqlEnum(ClassScheme), { description: 'Which classification.' })
  scheme: ClassScheme;

  @Field(() => Int, { description: 'The edition of the draft you looked at.' })
  expectedEdition: number;
}

@InputType('ClassPinInput', { description: 'Holds a customer in a class for a time.' })
export class ClassPinInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(ClassScheme), { description: 'In which classification.' })
  scheme: ClassScheme;

  @Field(() => String, { description: 'The class.' })
  @MaxLength(40)
  key: string;

  @Field(() => String, { description: 'Why.' })
  @Length(3, 500)
  reason: string;

  @Field(() => DateTime, { description: 'Until when; at most a year.' })
  expiresAt: Date;
}

@InputType('ClassDecisionInput', { description: 'A yes or no to a great step.' })
export class ClassDecisionInput {
  @Field(() => ID, { description: 'The proposal.' })
  id: string;

  @Field(() => Boolean, { description: 'Yes or no.' })
  isApproved: boolean;
}
