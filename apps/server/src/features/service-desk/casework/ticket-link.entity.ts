import type { TicketLinkKind } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from '../ticket.entity.js';

const primary = { primaryKeyConstraintName: 'ticket_link_pkey' };

/** How a ticket stands to another, which may be another customer's. Each side has a row of its own. */
@Entity('ticket_link')
@Index('ticket_link_once', ['ticketId', 'customerId', 'otherTicketId'], { unique: true })
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'ticket_link_ticket_fkey',
  onDelete: 'CASCADE',
})
@Check('ticket_link_kind', `kind IN ('RELATED', 'BLOCKS', 'BLOCKED_BY', 'CAUSES', 'CAUSED_BY')`)
export class TicketLink {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId: string;
  @Column('text') kind: TicketLinkKind;
  @Column('uuid', { name: 'other_ticket_id' }) otherTicketId: string;
  @Column('uuid', { name: 'other_customer_id' }) otherCustomerId: string;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3 }) createdAt: Date;
}
