import { ClassCause, ClassScheme, ClassVersionState } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';
import { CalendarDate, DateTime, Json } from '../../platform/scalars.js';
import { MoveCellType } from '../scoring/graphql.js';
import type { ClassRules } from './rules.policy.js';

@ObjectType('ClassVersion', { description: 'One version of the rules of a classification.', simpleResolvers: true })
export class ClassVersionType {
  @Field(() => ID, { description: 'The id of the version.' })
  id: string;

  @Field(() => Int, { description: 'Counts the versions of the scheme.' })
  version: number;

  @Field(() => graphqlEnum(ClassVersionState), { description: 'How far it is.' })
  state: ClassVersionState;

  @Field(() => Json, {
    description: 'The rules: classes in order, the first that fits wins; weights of scores; steps that need a yes.',
  })
  rules: ClassRules;

  @Field(() => Int, { description: 'Counts the changes of a draft: send it back when changing or publishing it.' })
  edition: number;

  @Field(() => Int, { description: 'Percent of the publishing done.' })
  progress: number;

  @Field(() => Int, { nullable: true, description: 'How many customers moved when it was published.' })
  movers: number | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it came into force.' })
  publishedAt: Date | null;
}

@ObjectType('SchemeCount', { description: 'How many customers you may see stand in a class.', simpleResolvers: true })
export class SchemeCountType {
  @Field(() => String, { description: 'The class.' })
  key: string;

  @Field(() => Int, { description: 'How many customers.' })
  count: number;
}

@ObjectType('ClassSchemeState', {
  description: 'A classification: its rules and who stands where.',
  simpleResolvers: true,
})
export class ClassSchemeType {
  @Field(() => graphqlEnum(ClassScheme), { description: 'Which one.' })
  scheme: ClassScheme;

  @Field(() => ClassVersionType, { nullable: true, description: 'The rules in force.' })
  published: ClassVersionType | null;

  @Field(() => ClassVersionType, { nullable: true, description: 'The draft, or the version that is being published.' })
  toCome: ClassVersionType | null;

  @Field(() => [ClassVersionType], { description: 'All versions, newest first.' })
  versions: ClassVersionType[];

  @Field(() => [SchemeCountType], { description: 'How many stand in each class; empty classes are left out.' })
  counts: SchemeCountType[];
}

@ObjectType('ClassMove', { description: 'A move of a customer between classes.', simpleResolvers: true })
export class ClassMoveType {
  @Field(() => graphqlEnum(ClassScheme), { description: 'In which classification.' })
  scheme: ClassScheme;

  @Field(() => String, { nullable: true, description: 'From this class.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'To this class.' })
  to: string | null;

  @Field(() => graphqlEnum(ClassCause), { description: 'Why.' })
  cause: ClassCause;

  @Field(() => Int, { description: 'Under which version of the rules.' })
  version: number;

  @Field(() => DateTime, { description: 'When.' })
  movedAt: Date;
}

@ObjectType('ClassPin', { description: 'A customer held in a class by a person.', simpleResolvers: true })
export class ClassPinType {
  @Field(() => ID, { description: 'The id of the pin.' })
  id: string;

  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'The name of the customer.' })
  customerName: string;

  @Field(() => graphqlEnum(ClassScheme), { description: 'In which classification.' })
  scheme: ClassScheme;

  @Field(() => String, { description: 'The class.' })
  key: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTime, { description: 'Until when.' })
  expiresAt: Date;
}

@ObjectType('ClassProposal', { description: 'A step too great to be taken without a yes.', simpleResolvers: true })
export class ClassProposalType {
  @Field(() => ID, { description: 'The id of the proposal.' })
  id: string;

  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { description: 'The name of the customer.' })
  customerName: string;

  @Field(() => graphqlEnum(ClassScheme), { description: 'In which classification.' })
  scheme: ClassScheme;

  @Field(() => String, { description: 'From this class.' })
  from: string;

  @Field(() => String, { description: 'To this class.' })
  to: string;

  @Field(() => Boolean, { description: 'Whether you may decide: you may approve, and did not ask for it.' })
  mayDecide: boolean;

  @Field(() => DateTime, { description: 'Since when it waits.' })
  askedAt: Date;
}

@ObjectType('ClassWork', { description: 'What waits for whoever keeps the classes.', simpleResolvers: true })
export class ClassWorkType {
  @Field(() => [ClassProposalType], { description: 'Steps that wait for a yes, the oldest first; at most a hundred.' })
  proposals: ClassProposalType[];

  @Field(() => [ClassPinType], {
    description: 'Pins that end within thirty days, the soonest first; at most a hundred.',
  })
  endingPins: ClassPinType[];
}

@ObjectType('ClassVersionPayload', { description: 'The answer to a change of rules.', simpleResolvers: true })
export class ClassVersionPayload extends Payload {
  @Field(() => ClassVersionType, { nullable: true, description: 'The version; null when refused or taken away.' })
  version?: ClassVersionType | null;
}

@ObjectType('ClassPinPayload', { description: 'The answer to a pin.', simpleResolvers: true })
export class ClassPinPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The pin; null when refused.' })
  pinId?: string | null;
}

@ObjectType('ClassDecisionPayload', { description: 'The answer to a decision.', simpleResolvers: true })
export class ClassDecisionPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether the customer moved; null when refused.' })
  isMoved?: boolean | null;
}

/** Two days, for a comparison. */
@ObjectType('ClassTransitions', { description: 'Who stood where at two dates.', simpleResolvers: true })
export class ClassTransitionsType {
  @Field(() => CalendarDate, { description: 'The first day.' })
  from: string;

  @Field(() => CalendarDate, { description: 'The second day.' })
  to: string;

  @Field(() => [MoveCellType], { description: 'Adds up to the customers there were on the first day.' })
  cells: MoveCellType[];
}
