import type { VipBenefitKind } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../../customers/index.js';

const moment = 'timestamp with time zone';

/** A gift or an event for a customer, out of the budget the VIP tier brings for a year. */
@Entity('vip_booking')
@Index('vip_booking_by_customer', { synchronize: false })
@Index('vip_booking_by_year', ['year', 'customerId'], { where: 'cancelled_at IS NULL' })
@Check('vip_booking_kind', `kind IN ('GIFT', 'EVENT')`)
@Check('vip_booking_amount', `amount_minor > 0`)
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'vip_booking_customer_fkey', onDelete: 'CASCADE' })
export class VipBooking {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'vip_booking_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'vip_booking_pkey' }) customerId: string;
  @Column('text') kind: VipBenefitKind;
  /** The year whose budget it is taken from, in the workspace's zone. */
  @Column('integer') year: number;
  /** In the smallest unit of the workspace's currency. */
  @Column('bigint', { name: 'amount_minor' }) amountMinor: string;
  /** Which gift, event or order. */
  @Column('text') name: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'booked_by_id', nullable: true }) bookedById: string | null;
  @Column(moment, { name: 'booked_at', precision: 3 }) bookedAt: Date;
  /** Taken back: the budget is as if it had never been booked. */
  @Column(moment, { name: 'cancelled_at', precision: 3, nullable: true }) cancelledAt: Date | null;
}
