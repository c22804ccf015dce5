import type { ClockMetric, ClockState } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from './ticket.entity.js';

const moment = 'timestamp with time zone';

/** A promise of a ticket and the time it has used; `clock.policy.ts` says how it moves. */
@Entity('service_clock')
@Index('service_clock_due', { synchronize: false })
@Index('service_clock_met', { synchronize: false })
@Index('service_clock_breached', { synchronize: false })
@Index('service_clock_warning', { synchronize: false })
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'service_clock_ticket_fkey',
  onDelete: 'CASCADE',
})
@Check('service_clock_state', `state IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED')`)
export class ServiceClock {
  @PrimaryColumn('uuid', { name: 'ticket_id', primaryKeyConstraintName: 'service_clock_pkey' }) ticketId: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'service_clock_pkey' }) customerId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'service_clock_pkey' }) metric: ClockMetric;
  @Column('text') state: ClockState;
  @Column('integer', { name: 'target_minutes' }) targetMinutes: number;
  /** Open time used before `runningSince`, in milliseconds. */
  @Column('bigint', { name: 'consumed_ms', default: 0 }) consumedMs: string;
  @Column(moment, { name: 'started_at', precision: 3 }) startedAt: Date;
  @Column(moment, { name: 'running_since', precision: 3, nullable: true }) runningSince: Date | null;
  @Column(moment, { name: 'due_at', precision: 3 }) dueAt: Date;
  @Column(moment, { name: 'met_at', precision: 3, nullable: true }) metAt: Date | null;
  @Column(moment, { name: 'breached_at', precision: 3, nullable: true }) breachedAt: Date | null;
  @Column('uuid', { name: 'policy_id', nullable: true }) policyId: string | null;
  /** The hours its minutes are counted by; null for any time. */
  @Column('uuid', { name: 'calendar_id', nullable: true }) calendarId: string | null;
  @Column(moment, { name: 'warn_at', precision: 3, nullable: true }) warnAt: Date | null;
  @Column(moment, { name: 'warned_at', precision: 3, nullable: true }) warnedAt: Date | null;
}
