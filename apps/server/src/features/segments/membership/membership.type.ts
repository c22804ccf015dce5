import { CountState, MembershipCause } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import type { Count, GrowthDay, Move } from './membership.query.js';

@ObjectType('SegmentCount', {
  description: 'How far the count of the members of a segment is, and what it costs.',
  simpleResolvers: true,
})
export class SegmentCountType implements Omit<Count, 'segmentId'> {
  @Field(() => graphqlEnum(CountState), { description: 'How far it is.' })
  state: CountState;

  @Field(() => DateTime, {
    nullable: true,
    description: 'As of when the members are right; null before the first count.',
  })
  countedAt: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Milliseconds the last count of all customers took; of a count with others its share.',
  })
  costMs: number | null;

  @Field(() => Int, { nullable: true, description: 'Customers it looked at.' })
  costRows: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How much of a running count is done, 0 to 100; null when none runs.',
  })
  percent: number | null;
}

@ObjectType('SegmentMove', { description: 'A customer entered or left a segment.', simpleResolvers: true })
export class SegmentMoveType implements Move {
  customerId: string;

  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'Whether the customer entered; else they left.' })
  hasEntered: boolean;

  @Field(() => graphqlEnum(MembershipCause), { description: 'Why.' })
  cause: MembershipCause;

  @Field(() => DateTime, { description: 'When it was noticed.' })
  at: Date;
}

export const SegmentMoveConnection = connectionOf('SegmentMove', () => SegmentMoveType);

@ObjectType('SegmentDay', {
  description: 'The members of a segment you may see at the end of a day.',
  simpleResolvers: true,
})
export class SegmentDayType implements GrowthDay {
  @Field(() => CalendarDate, { description: 'The day, in the time zone of the workspace.' })
  day: string;

  @Field(() => Int, { description: 'Members at its end; today: now.' })
  members: number;

  @Field(() => Int, { description: 'How many entered on it.' })
  entered: number;

  @Field(() => Int, { description: 'How many left on it.' })
  left: number;
}
