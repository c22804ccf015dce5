import { CalendarKind, ImportantDateKind } from '@kehu/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';

@InputType('ImportantDateAddInput', { description: 'A day to remember.' })
export class ImportantDateAddInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(ImportantDateKind), { nullable: true, description: 'What it means; BIRTHDAY unless told.' })
  kind?: ImportantDateKind | null;

  @Field(() => String, { nullable: true, description: 'What it is in words; at most 60 characters.' })
  label?: string | null;

  @Field(() => graphqlEnum(CalendarKind), { nullable: true, description: 'The calendar; SOLAR unless told.' })
  calendar?: CalendarKind | null;

  @Field(() => Int, { nullable: true, description: 'The year it began, in its calendar, if known.' })
  year?: number | null;

  @Field(() => Int, { description: 'The month in its calendar, 1 to 12.' })
  month: number;

  @Field(() => Int, { description: 'The day in its calendar, 1 to 31; 1 to 30 for lunar dates.' })
  day: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is the leap month of that number; lunar dates only.',
  })
  isLeapMonth?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('ImportantDateRemoveInput', { description: 'Which date shall go.' })
export class ImportantDateRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The date.' })
  importantDateId: string;
}
