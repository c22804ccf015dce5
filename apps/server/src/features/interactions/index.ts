export { putInteractions, type FileInteraction } from './bulk-interactions.js';
export { Interaction } from './interaction.entity.js';
export { InteractionService } from './interaction.service.js';
export { interactionsLogged } from './interaction.events.js';
export { ensureMonths } from './months.js';
export { Task } from './task.entity.js';
export { TaskService } from './task.service.js';
