export { TicketFilter } from './ticket.input.js';
