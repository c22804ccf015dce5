export { clockBreached, ticketChanged, type TicketHappening } from './desk.events.js';
export { DeskWatch } from './desk-watch.js';
export { afterCursor, ticketCursor, ticketSource } from './ticket.query.js';
export { ticketSentence } from './ticket-sentence.js';
