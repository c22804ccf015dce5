import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BusinessCalendarRow } from '../calendars/business-calendar.entity.js';
import type { PolicyTargets, ServiceRule } from './service-level.policy.js';

/** What is promised to whom; the first policy in order whose rule holds is the one that counts. */
@Entity('service_policy')
@Index('service_policy_place', ['place'])
@Check('service_policy_weight', `weight BETWEEN 1 AND 20`)
@ForeignKey(() => BusinessCalendarRow, ['calendarId'], ['id'], { name: 'service_policy_calendar_fkey' })
export class ServicePolicy {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'service_policy_pkey' }) id: string;
  @Column('integer') place: number;
  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('boolean', { name: 'is_active', default: true }) isActive: boolean;
  @Column('jsonb', { default: {} }) rule: ServiceRule;
  @Column('jsonb') targets: PolicyTargets;
  @Column('uuid', { name: 'calendar_id', nullable: true }) calendarId: string | null;
  /** How much of an agent's capacity such a ticket takes. */
  @Column('smallint', { default: 1 }) weight: number;
  /** What an agent must be good at, the most important first; empty: its kind and its channel. */
  @Column('text', { array: true, default: [] }) skills: string[];
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
