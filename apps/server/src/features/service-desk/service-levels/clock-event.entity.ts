import type { ClockEventKind, ClockMetric } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from '../ticket.entity.js';

const moment = 'timestamp with time zone';

/** One line of the ledger of a ticket's clocks; written, never changed. */
@Entity('clock_event')
@Index('clock_event_by_ticket', ['ticketId', 'customerId', 'at'])
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'clock_event_ticket_fkey',
  onDelete: 'CASCADE',
})
@Check('clock_event_metric', `metric IN ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION')`)
@Check(
  'clock_event_kind',
  `kind IN ('STARTED', 'PAUSED', 'RESUMED', 'RETARGETED', 'WARNED', 'BREACHED', 'MET', 'CANCELLED')`,
)
export class ClockEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clock_event_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'clock_event_pkey' }) customerId: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId: string;
  @Column('text') metric: ClockMetric;
  @Column('text') kind: ClockEventKind;
  @Column(moment, { precision: 3 }) at: Date;
  @Column('integer', { name: 'target_minutes' }) targetMinutes: number;
  @Column('bigint', { name: 'consumed_ms' }) consumedMs: string;
  @Column(moment, { name: 'due_at', precision: 3, nullable: true }) dueAt: Date | null;
  @Column('uuid', { name: 'policy_id', nullable: true }) policyId: string | null;
  @Column('uuid', { name: 'calendar_id', nullable: true }) calendarId: string | null;
}
