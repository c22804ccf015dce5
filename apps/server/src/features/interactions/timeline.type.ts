import { Channel, Direction, TimelineKind } from '@kehu/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Money } from '../../platform/money.js';
import { DateTime } from '../../platform/scalars.js';

@ObjectType('TimelineEntry', { description: 'One thing that happened with a customer.', simpleResolvers: true })
export class TimelineEntry {
  @Field(() => ID, { description: 'The id of the entry.' })
  id: string;

  @Field(() => graphqlEnum(TimelineKind), { description: 'What kind of thing.' })
  kind: TimelineKind;

  @Field(() => DateTime, { description: 'When it happened.' })
  at: Date;

  @Field(() => String, {
    description: 'In a few words: a number, a subject, or an enum key the reader shows in their own language.',
  })
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  detail: string | null;

  @Field(() => graphqlEnum(Channel), { nullable: true, description: 'Where it came through.' })
  channel: Channel | null;

  @Field(() => graphqlEnum(Direction), { nullable: true, description: 'Who began it.' })
  direction: Direction | null;

  @Field(() => Money, { nullable: true, description: 'The amount, where it is about money.' })
  amount: Money | null;

  @Field(() => String, { nullable: true, description: 'The state of the record behind it, as an enum key.' })
  status: string | null;

  @Field(() => String, { nullable: true, description: 'Who of us did it.' })
  actorName: string | null;

  @Field(() => ID, { nullable: true, description: 'The record behind it: an order, a ticket, a follow-up.' })
  refId: string | null;
}

export const TimelineConnection = connectionOf('Timeline', () => TimelineEntry);
