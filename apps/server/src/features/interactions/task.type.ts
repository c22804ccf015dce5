import { TaskKind, TaskStatus } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';
import { DateTime } from '../../platform/scalars.js';
import type { UserType } from '../access/graphql.js';

/** What `taskColumns` answers; customer and assignee join by loaders. */
@ObjectType('Task', { description: 'A follow-up somebody owes a customer.', simpleResolvers: true })
export class TaskType {
  customerId: string;
  assigneeId: string | null;
  /** There already when it came with the customer; otherwise asked for by the id. */
  assignee?: UserType | null;

  @Field(() => ID, { description: 'The id of the follow-up.' })
  id: string;

  @Field(() => graphqlEnum(TaskKind), { description: 'What it is about.' })
  kind: TaskKind;

  @Field(() => String, { description: 'What to do.' })
  title: string;

  @Field(() => DateTime, { description: 'By when.' })
  dueAt: Date;

  @Field(() => graphqlEnum(TaskStatus), { description: 'Whether it is done.' })
  status: TaskStatus;

  @Field(() => Boolean, { description: 'Whether it is open although its time has passed.' })
  isOverdue: boolean;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  result: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done or called off.' })
  completedAt: Date | null;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

export const TaskConnection = connectionOf('Task', () => TaskType);

@ObjectType('TaskPayload', { description: 'The answer to a change of a follow-up.', simpleResolvers: true })
export class TaskPayload extends Payload {
  @Field(() => TaskType, { nullable: true, description: 'The follow-up as it is now; null when refused.' })
  task?: TaskType | null;
}
