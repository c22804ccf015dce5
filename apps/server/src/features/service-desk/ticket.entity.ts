import type { Channel, ComplaintCause, Severity, TicketPhase, TicketStatus, TicketType } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Customer } from '../customers/index.js';

const moment = 'timestamp with time zone';

/** A request for help, from the first word to the solution. */
@Entity('ticket')
@Index('ticket_by_customer', { synchronize: false })
@Index('ticket_by_assignee', { synchronize: false })
@Index('ticket_by_status', { synchronize: false })
@Index('ticket_by_time', { synchronize: false })
@Index('ticket_by_number', ['number'])
@Index('ticket_merged', ['mergedIntoId', 'customerId'], { where: 'merged_into_id IS NOT NULL' })
@Index('ticket_complaint', { synchronize: false })
@Index('ticket_complaint_of', { synchronize: false })
@Index('ticket_by_age', { synchronize: false })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'ticket_customer_fkey', onDelete: 'CASCADE' })
@Check(
  'ticket_status',
  `status IN ('NEW', 'OPEN', 'PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD', 'RESOLVED', 'CLOSED', 'CANCELLED')`,
)
export class Ticket {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ticket_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'ticket_pkey' }) customerId: string;
  /** The number people know the ticket by. */
  @Column('text') number: string;
  @Column('text') subject: string;
  @Column('text', { default: 'CONSULT' }) type: TicketType;
  @Column('text', { default: 'NORMAL' }) severity: Severity;
  @Column('text', { default: 'AFTER_SALE' }) phase: TicketPhase;
  @Column('text', { default: 'PHONE' }) channel: Channel;
  @Column('text', { default: 'NEW' }) status: TicketStatus;
  @Column('uuid', { name: 'queue_id', nullable: true }) queueId: string | null;
  /** The user, or the program, that works on it. */
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @Column(moment, { name: 'opened_at', precision: 3 }) openedAt: Date;
  @Column(moment, { name: 'first_responded_at', precision: 3, nullable: true }) firstRespondedAt: Date | null;
  @Column(moment, { name: 'resolved_at', precision: 3, nullable: true }) resolvedAt: Date | null;
  @Column(moment, { name: 'closed_at', precision: 3, nullable: true }) closedAt: Date | null;
  @Column('integer', { name: 'reopen_count', default: 0 }) reopenCount: number;
  @Column(moment, { name: 'hold_until', precision: 3, nullable: true }) holdUntil: Date | null;
  @Column('text', { nullable: true }) resolution: string | null;
  @Column('text', { name: 'root_cause', nullable: true }) rootCause: ComplaintCause | null;
  @Column('text', { nullable: true }) remedy: string | null;
  /** Where its conversation went on: it is closed then. */
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId: string | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column(moment, { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
