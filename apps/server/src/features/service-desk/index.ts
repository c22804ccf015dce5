export { clockBreached, ticketChanged, type TicketHappening } from './desk.events.js';
export { AgentService } from './agent.service.js';
export { QueueService } from './queue.service.js';
export { TicketService } from './ticket.service.js';
export { DeskWatch } from './desk-watch.js';
