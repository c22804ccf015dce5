import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { UserType } from '../access/graphql.js';
import { usersById } from '../access/index.js';
import { CustomerType } from '../customers/graphql.js';
import { customersById } from '../customers/index.js';
import { TaskCancelInput, TaskCompleteInput, TaskCreateInput, TaskFilter } from './task.input.js';
import { findTask, findTasks } from './task.query.js';
import type { TaskService } from './task.service.js';
import { TaskConnection, TaskPayload, TaskType } from './task.type.js';

@Resolver(() => TaskType)
export class TaskResolver {
  constructor(private readonly service: TaskService) {}

  @Authorized('interactions:read')
  @Query(() => TaskConnection, { description: 'Follow-ups, the earliest due first.' })
  tasks(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Which ones; all unless given.' })
    filter: TaskFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return findTasks(ctx, filter ?? {}, page);
  }

  @Authorized('interactions:write')
  @Mutation(() => TaskPayload, { description: 'Records a follow-up.' })
  taskCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskCreateInput, { description: 'The follow-up.' }) input: TaskCreateInput,
  ) {
    return answer(input, async () => ({ task: await findTask(ctx, await this.service.create(ctx, input)) }));
  }

  @Authorized('interactions:write')
  @Mutation(() => TaskPayload, { description: 'Marks a follow-up as done.' })
  taskComplete(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskCompleteInput, { description: 'The follow-up.' }) input: TaskCompleteInput,
  ) {
    return answer(input, async () => ({ task: await findTask(ctx, await this.service.complete(ctx, input)) }));
  }

  @Authorized('interactions:write')
  @Mutation(() => TaskPayload, { description: 'Calls a follow-up off.' })
  taskCancel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskCancelInput, { description: 'The follow-up.' }) input: TaskCancelInput,
  ) {
    return answer(input, async () => ({ task: await findTask(ctx, await this.service.cancel(ctx, input)) }));
  }

  @FieldResolver(() => CustomerType, { nullable: true, description: 'The customer it is owed to.' })
  customer(@Root() task: TaskType, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(task.customerId);
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Who does it.' })
  assignee(@Root() task: TaskType, @Ctx() ctx: RequestContext) {
    if (task.assignee !== undefined) return task.assignee;
    return task.assigneeId === null ? null : ctx.loader(usersById).load(task.assigneeId);
  }
}
