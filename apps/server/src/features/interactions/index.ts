export { putInteractions, type FileInteraction } from './bulk-interactions.js';
export { Interaction } from './interaction.entity.js';
export { InteractionService } from './interaction.service.js';
export { interactionsLogged } from './interaction.events.js';
export { ensureYears } from './years.js';
export { Task } from './task.entity.js';
export { TaskService } from './task.service.js';
