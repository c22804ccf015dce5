import type { MessageVisibility } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from '../ticket.entity.js';

const primary = { primaryKeyConstraintName: 'ticket_attachment_pkey' };

/** A file on a ticket: encrypted with a key of its own, which is sealed with the customer's and dies with it. */
@Entity('ticket_attachment')
@Index('ticket_attachment_by_ticket', ['ticketId', 'customerId'])
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'ticket_attachment_ticket_fkey',
  onDelete: 'CASCADE',
})
@Check('ticket_attachment_visibility', `visibility IN ('PUBLIC', 'INTERNAL')`)
export class TicketAttachment {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId: string;
  @Column('bytea', { name: 'name_sealed' }) nameSealed: Buffer;
  @Column('bytea', { name: 'key_sealed' }) keySealed: Buffer;
  @Column('bytea') content: Buffer;
  /** As the content says, not the name. */
  @Column('text', { name: 'media_type' }) mediaType: string;
  /** In bytes. */
  @Column('integer') size: number;
  @Column('text', { default: 'PUBLIC' }) visibility: MessageVisibility;
  @Column('uuid', { name: 'added_by_id', nullable: true }) addedById: string | null;
  @Column('timestamp with time zone', { name: 'added_at', precision: 3 }) addedAt: Date;
}
