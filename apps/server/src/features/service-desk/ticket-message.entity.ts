import type { AuthorKind, MessageVisibility } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from './ticket.entity.js';

/** One message of the conversation on a ticket. */
@Entity('ticket_message')
@Index('ticket_message_by_ticket', ['ticketId', 'customerId', 'at'])
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'ticket_message_ticket_fkey',
  onDelete: 'CASCADE',
})
export class TicketMessage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ticket_message_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'ticket_message_pkey' }) customerId: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId: string;
  @Column('text') author: AuthorKind;
  /** The user or program that wrote it. */
  @Column('uuid', { name: 'author_id', nullable: true }) authorId: string | null;
  @Column('text', { default: 'PUBLIC' }) visibility: MessageVisibility;
  @Column('text') body: string;
  @Column('timestamp with time zone', { precision: 3 }) at: Date;
}
