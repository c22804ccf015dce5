import type { TicketStatus } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from './ticket.entity.js';

/** A ticket went from one status to another: the log every minute of a clock can be proved from. */
@Entity('ticket_status_move')
@Index('ticket_status_move_by_ticket', ['ticketId', 'customerId', 'at'])
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'ticket_status_move_ticket_fkey',
  onDelete: 'CASCADE',
})
export class TicketStatusMove {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ticket_status_move_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'ticket_status_move_pkey' })
  customerId: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId: string;
  /** Null: the ticket was opened. */
  @Column('text', { name: 'from_status', nullable: true }) fromStatus: TicketStatus | null;
  @Column('text', { name: 'to_status' }) toStatus: TicketStatus;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('timestamp with time zone', { precision: 3 }) at: Date;
}
