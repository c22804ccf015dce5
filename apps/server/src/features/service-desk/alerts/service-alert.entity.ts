import type { AlertKind, ClockMetric } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Ticket } from '../ticket.entity.js';

const moment = 'timestamp with time zone';

/** Somebody should look at a ticket: a promise is nearly due, or was broken. Once for each promise. */
@Entity('service_alert')
@Index('service_alert_once', ['ticketId', 'customerId', 'metric', 'kind', 'dueAt'], { unique: true })
@Index('service_alert_open', { synchronize: false })
@ForeignKey(() => Ticket, ['ticketId', 'customerId'], ['id', 'customerId'], {
  name: 'service_alert_ticket_fkey',
  onDelete: 'CASCADE',
})
@Check('service_alert_metric', `metric IN ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION')`)
@Check('service_alert_kind', `kind IN ('WARNING', 'ESCALATION')`)
export class ServiceAlert {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'service_alert_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'service_alert_pkey' }) customerId: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId: string;
  @Column('text') metric: ClockMetric;
  @Column('text') kind: AlertKind;
  @Column(moment, { name: 'due_at', precision: 3 }) dueAt: Date;
  @Column(moment, { precision: 3 }) at: Date;
  @Column(moment, { name: 'seen_at', precision: 3, nullable: true }) seenAt: Date | null;
  @Column('uuid', { name: 'seen_by_id', nullable: true }) seenById: string | null;
}
