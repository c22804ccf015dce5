import { TaskKind, TaskStatus } from '@kehu/schema';
import { IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { DateTime } from '../../platform/scalars.js';

@InputType('TaskCreateInput', { description: 'A follow-up to remember.' })
export class TaskCreateInput {
  @Field(() => ID, { description: 'The customer it is owed to.' })
  customerId: string;

  @Field(() => String, { description: 'What to do.' })
  @Length(1, 300)
  title: string;

  @Field(() => DateTime, { description: 'By when.' })
  dueAt: Date;

  @Field(() => graphqlEnum(TaskKind), { nullable: true, description: 'What it is about; OTHER unless given.' })
  kind?: TaskKind | null;

  @Field(() => ID, { nullable: true, description: 'Who does it; yourself unless given.' })
  assigneeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Makes a repeated call safe: the same key with the same input gives the same answer.',
  })
  clientMutationKey?: string | null;
}

@InputType({ description: 'A follow-up that comes to its end.' })
abstract class TaskEndInput {
  @Field(() => ID, { description: 'The follow-up.' })
  taskId: string;

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one is a CONFLICT.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @IsOptional()
  @MaxLength(2000)
  result?: string | null;
}

@InputType('TaskCompleteInput', { description: 'A follow-up that is done.' })
export class TaskCompleteInput extends TaskEndInput {}

@InputType('TaskCancelInput', { description: 'A follow-up that is called off.' })
export class TaskCancelInput extends TaskEndInput {}

@InputType('TaskFilter', { description: 'Which follow-ups; everything given must hold.' })
export class TaskFilter {
  @Field(() => ID, { nullable: true, description: 'Of this colleague.' })
  assigneeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only my own.' })
  isMine?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;

  @Field(() => graphqlEnum(TaskStatus), { nullable: true, description: 'In this state.' })
  status?: TaskStatus | null;

  @Field(() => DateTime, { nullable: true, description: 'Due before this moment.' })
  dueBefore?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Open although its time has passed, or not.' })
  isOverdue?: boolean | null;
}
