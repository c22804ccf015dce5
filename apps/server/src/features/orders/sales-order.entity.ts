import type { Channel, OrderStatus, PaymentMethod } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Customer } from '../customers/index.js';

const moment = 'timestamp with time zone';

/**
 * What a customer bought at one moment, or brought back: a return is an order of its own with negative amounts that
 * names the order it belongs to. Amounts are minor units of `currency`; base amounts are in the workspace's.
 */
@Entity('sales_order')
@Index('sales_order_by_customer', { synchronize: false })
@Index('sales_order_external', ['customerId', 'source', 'externalId'], {
  unique: true,
  where: 'external_id IS NOT NULL',
})
@Index('sales_order_by_return', ['returnOfId', 'customerId'], { where: 'return_of_id IS NOT NULL' })
@Index('sales_order_by_number', ['number'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'sales_order_customer_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => SalesOrder, ['returnOfId', 'customerId'], ['id', 'customerId'], { name: 'sales_order_return_fkey' })
@Check('sales_order_status', `status IN ('PENDING', 'PAID', 'COMPLETED', 'RETURNED', 'CANCELLED')`)
@Check('sales_order_sign', `(return_of_id IS NULL AND net_minor >= 0) OR (return_of_id IS NOT NULL AND net_minor <= 0)`)
export class SalesOrder {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sales_order_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'sales_order_pkey' }) customerId: string;
  /** The number people know the order by. */
  @Column('text') number: string;
  @Column(moment, { name: 'ordered_at', precision: 3 }) orderedAt: Date;
  @Column('text', { default: 'PAID' }) status: OrderStatus;
  @Column('uuid', { name: 'return_of_id', nullable: true }) returnOfId: string | null;
  @Column('text', { default: 'OTHER' }) channel: Channel;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { name: 'payment_method', nullable: true }) paymentMethod: PaymentMethod | null;
  @Column('char', { length: 3 }) currency: string;
  @Column('bigint', { name: 'gross_minor' }) grossMinor: string;
  @Column('bigint', { name: 'discount_minor', default: 0 }) discountMinor: string;
  @Column('bigint', { name: 'net_minor' }) netMinor: string;
  @Column('bigint', { name: 'base_net_minor' }) baseNetMinor: string;
  /** Null when the cost of any line is unknown. */
  @Column('bigint', { name: 'base_cost_minor', nullable: true }) baseCostMinor: string | null;
  @Column('numeric', { precision: 14, scale: 3, default: 0 }) units: string;
  @Column('text', { default: '' }) source: string;
  @Column('text', { name: 'external_id', nullable: true }) externalId: string | null;
  /** Why it came back or was called off. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column(moment, { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column(moment, { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
