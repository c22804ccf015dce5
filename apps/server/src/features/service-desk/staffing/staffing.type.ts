import { Field, Float, Int, ObjectType } from 'type-graphql';
import { UserType } from '../../access/graphql.js';

@ObjectType('StaffingHour', { description: 'Who has to be there in an hour of the week.', simpleResolvers: true })
export class StaffingHourType {
  @Field(() => Int, { description: 'The day of the week, 1 Monday to 7 Sunday.' })
  weekday: number;

  @Field(() => Int, { description: 'The hour of the day in the workspace’s zone, 0 to 23.' })
  hour: number;

  @Field(() => Float, { description: 'How many tickets come in such an hour, on average.' })
  arrivals: number;

  @Field(() => Int, { description: 'How many agents are needed; 0 where nothing comes.' })
  agents: number;

  @Field(() => Float, { description: 'The share that is then taken within the target, 0 to 1.' })
  inTime: number;

  @Field(() => Float, { description: 'How long a ticket then waits on average, in seconds.' })
  meanWaitSeconds: number;

  @Field(() => Float, { description: 'The share of their time agents are then busy, 0 to 1.' })
  occupancy: number;
}

@ObjectType('Staffing', {
  description: 'How many agents a queue needs, by Erlang C from its own arrivals and handling times.',
  simpleResolvers: true,
})
export class StaffingType {
  @Field(() => Int, { description: 'How many whole weeks were looked at: fewer where the queue is younger.' })
  weeks: number;

  @Field(() => Int, { description: 'How many tickets came in these weeks, among those the caller may see.' })
  arrivals: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean minutes of work on a ticket; null while none was done, then no hour is told.',
  })
  handlingMinutes: number | null;

  @Field(() => Float, { description: 'How many tickets an agent works on at the same time: as asked, or as observed.' })
  ticketsAtOnce: number;

  @Field(() => [StaffingHourType], { description: 'All 168 hours of the week, Monday first.' })
  hours: StaffingHourType[];
}

@ObjectType('QueueHour', { description: 'What became of the tickets that came in an hour.', simpleResolvers: true })
export class QueueHourType {
  @Field(() => Int, { description: 'The hour of the day in the workspace’s zone, 0 to 23.' })
  hour: number;

  @Field(() => Int, { description: 'How many came.' })
  arrived: number;

  @Field(() => Int, { description: 'How many of them have their first answer.' })
  answered: number;

  @Field(() => Int, { description: 'How many of the answers came in time.' })
  withinTarget: number;

  @Field(() => Int, { description: 'How many were not answered in time.' })
  breached: number;

  @Field(() => Int, { description: 'How many were given up before anybody took them.' })
  abandoned: number;

  @Field(() => Float, { nullable: true, description: 'Mean minutes until somebody took them; null while nobody did.' })
  meanWaitMinutes: number | null;
}

@ObjectType('AgentDay', { description: 'What an agent did for a queue on a day.', simpleResolvers: true })
export class AgentDayType {
  @Field(() => UserType, { description: 'Who it is.' })
  user: UserType;

  @Field(() => Int, { description: 'How many tickets the agent took.' })
  taken: number;

  @Field(() => Int, { description: 'How many were done.' })
  done: number;

  @Field(() => Float, { nullable: true, description: 'Mean minutes of work on those done; null when none was.' })
  meanHandlingMinutes: number | null;

  @Field(() => Float, { description: 'Minutes with work in hand.' })
  busyMinutes: number;

  @Field(() => Float, { description: 'Minutes at work.' })
  presentMinutes: number;

  @Field(() => Float, { nullable: true, description: 'Share of the time at work with work in hand; null when absent.' })
  occupancy: number | null;
}
