import { CalendarKind, ImportantDateKind } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { CustomerChangePayload } from '../customer-change.js';
import { CustomerType } from '../customer.type.js';

@ObjectType('ImportantDate', { description: 'A day to remember that comes back every year.', simpleResolvers: true })
export class ImportantDateType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(ImportantDateKind), { description: 'What it means.' })
  kind: ImportantDateKind;

  @Field(() => String, { nullable: true, description: 'What it is in the words of whoever recorded it.' })
  label: string | null;

  @Field(() => graphqlEnum(CalendarKind), { description: 'The calendar it is counted in.' })
  calendar: CalendarKind;

  @Field(() => Int, { nullable: true, description: 'The year it began, in its calendar; null when nobody knows.' })
  year: number | null;

  @Field(() => Boolean, { description: 'Whether `year` and `age` are masked.' })
  isMasked: boolean;

  @Field(() => Int, { description: 'The month in its calendar.' })
  month: number;

  @Field(() => Int, { description: 'The day in its calendar.' })
  day: number;

  @Field(() => Boolean, { description: 'Whether it is the leap month of that number; lunar dates only.' })
  isLeapMonth: boolean;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The next time it comes, today included; null after 2100.',
  })
  nextOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until then; 0 is today.' })
  daysLeft: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Full years then, in its calendar; null when the year is not known.',
  })
  age: number | null;

  @Field(() => String, { nullable: true, description: 'The lunar day as calendars write it; null for solar dates.' })
  lunarLabel: string | null;
}

@ObjectType('ImportantDatePayload', { description: 'The answer to a change of a date.', simpleResolvers: true })
export class ImportantDatePayload extends CustomerChangePayload {
  @Field(() => ImportantDateType, { nullable: true, description: 'The date; null when it was refused or taken away.' })
  importantDate?: ImportantDateType | null;
}

@ObjectType('UpcomingDate', { description: 'A day to remember that comes soon.', simpleResolvers: true })
export class UpcomingDateType {
  @Field(() => CustomerType, { description: 'Whose day it is.' })
  customer: CustomerType;

  @Field(() => graphqlEnum(ImportantDateKind), { description: 'What it means.' })
  kind: ImportantDateKind;

  @Field(() => String, { nullable: true, description: 'What it is in the words of whoever recorded it.' })
  label: string | null;

  @Field(() => CalendarDate, { description: 'The day.' })
  date: string;

  @Field(() => Int, { description: 'Days until then; 0 is today.' })
  daysLeft: number;

  @Field(() => graphqlEnum(CalendarKind), { description: 'The calendar it is counted in.' })
  calendar: CalendarKind;

  @Field(() => String, { nullable: true, description: 'The lunar day as calendars write it; null for solar dates.' })
  lunarLabel: string | null;

  @Field(() => Int, { nullable: true, description: 'Full years then; null when the year is not known.' })
  age: number | null;
}
