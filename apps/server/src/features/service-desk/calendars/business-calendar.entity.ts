import type { SpecialDay, WeekdayHours } from '@kehu/analytics';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a desk is open. */
@Entity('business_calendar')
export class BusinessCalendarRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'business_calendar_pkey' }) id: string;
  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text') timezone: string;
  @Column('jsonb') weekly: readonly WeekdayHours[];
  @Column('boolean', { name: 'follows_public_days', default: true }) followsPublicDays: boolean;
  /** Days of its own; they win over the public ones. */
  @Column('jsonb', { default: [] }) days: readonly SpecialDay[];
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
