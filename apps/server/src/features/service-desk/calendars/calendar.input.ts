import { PublicDayKind } from '@kehu/schema';
import { ArrayMaxSize, Length, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { CalendarDate } from '../../../platform/scalars.js';

@InputType('OpenHoursInput', { description: 'One stretch of opening on one day.' })
export class OpenHoursInput {
  @Field(() => String, { description: 'When it begins, such as `09:00`.' })
  from: string;

  @Field(() => String, {
    description: 'When it ends; at or before the beginning: on the next day. `24:00` is midnight.',
  })
  to: string;
}

@InputType('WeekdayHoursInput', { description: 'One stretch of opening on a weekday.' })
export class WeekdayHoursInput extends OpenHoursInput {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  @Min(1)
  @Max(7)
  weekday: number;
}

@InputType('SpecialDayInput', { description: 'A day of a calendar that is not like its weekday.' })
export class SpecialDayInput {
  @Field(() => CalendarDate, { description: 'The day.' })
  date: string;

  @Field(() => graphqlEnum(PublicDayKind), { description: 'Free or worked.' })
  kind: PublicDayKind;

  @Field(() => [OpenHoursInput], { nullable: true, description: 'Its own hours, where they are not the usual ones.' })
  hours?: OpenHoursInput[] | null;
}

@InputType('CalendarCreateInput', { description: 'When a desk is open.' })
export class CalendarCreateInput {
  @Field(() => String, { description: 'Its name in Chinese.' })
  @Length(1, 60)
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  @Length(1, 60)
  nameEn: string;

  @Field(() => String, { description: 'The time zone, such as `Asia/Shanghai`.' })
  timezone: string;

  @Field(() => [WeekdayHoursInput], { description: 'The hours of a usual week; many a day, also over midnight.' })
  @ArrayMaxSize(70)
  @ValidateNested({ each: true })
  weekly: WeekdayHoursInput[];

  @Field(() => Boolean, { nullable: true, description: 'Whether public days count; true when left out.' })
  followsPublicDays?: boolean | null;

  @Field(() => [SpecialDayInput], { nullable: true, description: 'Days of its own; they win over public days.' })
  @ValidateIf((input: CalendarCreateInput) => Array.isArray(input.days))
  @ArrayMaxSize(400)
  days?: SpecialDayInput[] | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('CalendarUpdateInput', { description: 'A calendar as it shall be: the whole is replaced.' })
export class CalendarUpdateInput extends CalendarCreateInput {
  @Field(() => Int, { description: 'The version the change is based on.' })
  expectedVersion: number;
}

@InputType('PublicDaySetInput', { description: 'What a day is.' })
export class PublicDaySetInput {
  @Field(() => CalendarDate, { description: 'The day.' })
  date: string;

  @Field(() => graphqlEnum(PublicDayKind), {
    nullable: true,
    description: 'Free or worked; null for a day like its weekday.',
  })
  kind?: PublicDayKind | null;

  @Field(() => String, { nullable: true, description: 'Why, in Chinese.' })
  nameZh?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in English.' })
  nameEn?: string | null;
}
