export { clockBreached, ticketChanged, type TicketHappening } from './desk.events.js';
export { DeskWatch } from './desk-watch.js';
