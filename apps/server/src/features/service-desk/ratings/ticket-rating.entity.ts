import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from '../ticket.entity.js';

const primary = { primaryKeyConstraintName: 'ticket_rating_pkey' };
const moment = 'timestamp with time zone';

/** What the customer was asked about the service on a ticket, and what they said. */
@Entity('ticket_rating')
@Index('ticket_rating_by_token', ['tokenHash'])
@Index('ticket_rating_by_time', ['ratedAt'], { where: 'rated_at IS NOT NULL' })
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'ticket_rating_ticket_fkey',
  onDelete: 'CASCADE',
})
@Check('ticket_rating_score', `score BETWEEN 1 AND 5`)
export class TicketRating {
  @PrimaryColumn('uuid', { name: 'ticket_id', ...primary }) ticketId: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  /** Who worked on the ticket when it was asked about. */
  @Column('uuid', { name: 'agent_id', nullable: true }) agentId: string | null;
  /** The link is known by its hash alone. */
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column(moment, { name: 'asked_at', precision: 3 }) askedAt: Date;
  @Column(moment, { name: 'expires_at', precision: 3 }) expiresAt: Date;
  /** When a link was sent to the customer; null when it was only shown to the agent. */
  @Column(moment, { name: 'mailed_at', precision: 3, nullable: true }) mailedAt: Date | null;
  /** 1 to 5; null until the customer answers. */
  @Column('smallint', { nullable: true }) score: number | null;
  @Column('text', { nullable: true }) comment: string | null;
  @Column(moment, { name: 'rated_at', precision: 3, nullable: true }) ratedAt: Date | null;
}
