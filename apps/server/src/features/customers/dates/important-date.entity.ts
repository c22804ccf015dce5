import type { CalendarKind, ImportantDateKind } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

const primary = { primaryKeyConstraintName: 'important_date_pkey' };

/** A day that comes back every year, in the calendar the customer keeps it in. */
@Entity('important_date')
@Index('important_date_by_customer', ['customerId'])
@Index('important_date_by_day', ['calendar', 'month', 'day', 'customerId'])
@Check('important_date_day', `month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31`)
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'important_date_customer_fkey', onDelete: 'CASCADE' })
export class CustomerDate {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('text', { default: 'BIRTHDAY' }) kind: ImportantDateKind;
  @Column('text', { nullable: true }) label: string | null;
  @Column('text', { default: 'SOLAR' }) calendar: CalendarKind;
  /** The year it began, when it is known; of the lunar calendar for a lunar date. */
  @Column('smallint', { nullable: true }) year: number | null;
  @Column('smallint') month: number;
  @Column('smallint') day: number;
  @Column('boolean', { name: 'is_leap_month', default: false }) isLeapMonth: boolean;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
