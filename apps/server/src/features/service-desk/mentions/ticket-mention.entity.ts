import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TicketMessage } from '../ticket-message.entity.js';

const primary = { primaryKeyConstraintName: 'ticket_mention_pkey' };
const moment = 'timestamp with time zone';

/** A colleague was named in an internal note, and is to look at it. */
@Entity('ticket_mention')
@Index('ticket_mention_unseen', { synchronize: false })
@Index('ticket_mention_by_message', ['messageId', 'customerId'])
@ForeignKey(() => TicketMessage, ['messageId', 'customerId'], ['id', 'customerId'], {
  name: 'ticket_mention_message_fkey',
  onDelete: 'CASCADE',
})
export class TicketMention {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId: string;
  @Column('uuid', { name: 'message_id' }) messageId: string;
  /** Who was named. */
  @Column('uuid', { name: 'user_id' }) userId: string;
  /** Who named them. */
  @Column('uuid', { name: 'by_id', nullable: true }) byId: string | null;
  @Column(moment, { precision: 3 }) at: Date;
  @Column(moment, { name: 'seen_at', precision: 3, nullable: true }) seenAt: Date | null;
}
