import { PublicDayKind } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { Payload } from '../../../platform/payload.js';
import { CalendarDate } from '../../../platform/scalars.js';

@ObjectType('OpenHours', { description: 'One stretch of opening on one day.', simpleResolvers: true })
export class OpenHoursType {
  @Field(() => String, { description: 'When it begins, such as `09:00`.' })
  from: string;

  @Field(() => String, {
    description: 'When it ends, such as `18:00`; at or before the beginning: on the next day. `24:00` is midnight.',
  })
  to: string;
}

@ObjectType('WeekdayHours', { description: 'One stretch of opening on a weekday.', simpleResolvers: true })
export class WeekdayHoursType extends OpenHoursType {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday: number;
}

@ObjectType('SpecialDay', { description: 'A day of a calendar that is not like its weekday.', simpleResolvers: true })
export class SpecialDayType {
  @Field(() => CalendarDate, { description: 'The day.' })
  date: string;

  @Field(() => graphqlEnum(PublicDayKind), { description: 'Free or worked.' })
  kind: PublicDayKind;

  @Field(() => [OpenHoursType], {
    nullable: true,
    description: 'Its own hours; null on a workday: those of the first weekday that is open.',
  })
  hours: OpenHoursType[] | null;
}

@ObjectType('BusinessCalendar', { description: 'When a desk is open, by the wall clock of a time zone.' })
export class BusinessCalendarType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn: string;

  @Field(() => String, { description: 'The time zone, such as `Asia/Shanghai`.' })
  timezone: string;

  @Field(() => [WeekdayHoursType], { description: 'The hours of a usual week.' })
  weekly: WeekdayHoursType[];

  @Field(() => Boolean, { description: 'Whether public holidays are free and make-up workdays worked.' })
  followsPublicDays: boolean;

  @Field(() => [SpecialDayType], { description: 'Days of its own; they win over public days.' })
  days: SpecialDayType[];

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

@ObjectType('PublicDay', {
  description: 'A day the state made free, or had worked in exchange for one (调休).',
  simpleResolvers: true,
})
export class PublicDayType {
  @Field(() => CalendarDate, { description: 'The day.' })
  day: string;

  @Field(() => graphqlEnum(PublicDayKind), { description: 'Free or worked.' })
  kind: PublicDayKind;

  @Field(() => String, { description: 'Why, in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Why, in English.' })
  nameEn: string;
}

@ObjectType('CalendarPayload', { description: 'The answer to a change of a calendar.', simpleResolvers: true })
export class CalendarPayload extends Payload {
  @Field(() => BusinessCalendarType, { nullable: true, description: 'The calendar; null when it was refused.' })
  calendar?: BusinessCalendarType | null;
}

@ObjectType('PublicDayPayload', { description: 'The answer to a change of a public day.', simpleResolvers: true })
export class PublicDayPayload extends Payload {
  @Field(() => PublicDayType, {
    nullable: true,
    description: 'The day; null when it is like its weekday, or it was refused.',
  })
  publicDay?: PublicDayType | null;
}
