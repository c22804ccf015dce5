import type { PaymentMethod } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customers/index.js';
import { SalesOrder } from './sales-order.entity.js';

/** Money that came in for an order; negative when it went back for a return. Minor units of `currency`. */
@Entity('payment')
@Index('payment_by_customer', { synchronize: false })
@Index('payment_by_order', ['orderId', 'customerId'])
@Index('payment_external', ['customerId', 'source', 'externalId'], { unique: true, where: 'external_id IS NOT NULL' })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'payment_customer_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => SalesOrder, ['orderId', 'customerId'], ['id', 'customerId'], { name: 'payment_order_fkey' })
export class Payment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'payment_pkey' }) customerId: string;
  @Column('uuid', { name: 'order_id', nullable: true }) orderId: string | null;
  @Column('text') method: PaymentMethod;
  @Column('bigint', { name: 'amount_minor' }) amountMinor: string;
  @Column('char', { length: 3 }) currency: string;
  @Column('timestamp with time zone', { name: 'paid_at', precision: 3 }) paidAt: Date;
  @Column('text', { default: '' }) source: string;
  @Column('text', { name: 'external_id', nullable: true }) externalId: string | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
