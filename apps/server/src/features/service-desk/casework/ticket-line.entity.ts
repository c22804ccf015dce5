import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrderLine } from '../../orders/index.js';
import { Ticket } from '../ticket.entity.js';

const primary = { primaryKeyConstraintName: 'ticket_line_pkey' };

/** A position of an order that a ticket is about. */
@Entity('ticket_line')
@Index('ticket_line_by_line', ['orderLineId', 'customerId'])
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'ticket_line_ticket_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => OrderLine, ['orderLineId', 'customerId'], ['id', 'customerId'], {
  name: 'ticket_line_line_fkey',
  onDelete: 'CASCADE',
})
export class TicketLine {
  @PrimaryColumn('uuid', { name: 'ticket_id', ...primary }) ticketId: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @PrimaryColumn('uuid', { name: 'order_line_id', ...primary }) orderLineId: string;
}
