import { taskOpenWork } from './task-open-work.js';
import type { Feature } from '../../platform/feature.js';
import { customerTasks } from './customer-tasks.part.js';
import { customerTimeline } from './customer-timeline.part.js';
import { Interaction } from './interaction.entity.js';
import { InteractionResolver } from './interaction.resolver.js';
import { InteractionService } from './interaction.service.js';
import './interaction.timeline.js';
import { ensureYears, ensureYearsJob } from './years.js';
import { Task } from './task.entity.js';
import { TaskResolver } from './task.resolver.js';
import { TaskService } from './task.service.js';

/** What happened besides orders, what is owed, and the timeline of everything. */
export function interactionsFeature(): Feature {
  return {
    name: 'interactions',
    audited: [
      {
        object: 'interaction',
        table: 'interaction',
        customer: 'customer_id',
        brief: ['interactionLog', 'interactionIngest'],
      },
      { object: 'task', table: 'task', customer: 'customer_id' },
    ],
    entities: [Interaction, Task],
    resolvers: [new InteractionResolver(new InteractionService()), new TaskResolver(new TaskService())],
    openWork: [taskOpenWork],
    partResolvers: [customerTimeline, customerTasks],
    jobs: [ensureYearsJob],
    onStart: ensureYears,
  };
}
