import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Product } from './product.entity.js';
import { SalesOrder } from './sales-order.entity.js';

/** One position of an order; of a return with negative quantity and amounts, tied to the line it takes back. */
@Entity('order_line')
@Index('order_line_by_order', ['orderId', 'customerId'])
@Index('order_line_by_product', ['productId', 'orderedAt', 'customerId'])
@Index('order_line_by_return', ['returnOfLineId', 'customerId'], { where: 'return_of_line_id IS NOT NULL' })
@ForeignKey(() => SalesOrder, ['orderId', 'customerId'], ['id', 'customerId'], {
  name: 'order_line_order_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Product, ['productId'], ['id'], { name: 'order_line_product_fkey' })
@ForeignKey(() => OrderLine, ['returnOfLineId', 'customerId'], ['id', 'customerId'], { name: 'order_line_return_fkey' })
export class OrderLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'order_line_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'order_line_pkey' }) customerId: string;
  @Column('uuid', { name: 'order_id' }) orderId: string;
  @Column('smallint') position: number;
  @Column('uuid', { name: 'product_id', nullable: true }) productId: string | null;
  @Column('text', { nullable: true }) description: string | null;
  @Column('numeric', { precision: 14, scale: 3 }) quantity: string;
  @Column('bigint', { name: 'unit_price_minor' }) unitPriceMinor: string;
  /** The line's own discount and its share of the order's. */
  @Column('bigint', { name: 'discount_minor', default: 0 }) discountMinor: string;
  @Column('bigint', { name: 'net_minor' }) netMinor: string;
  /** Of the whole line, in the workspace's currency; null when unknown. */
  @Column('bigint', { name: 'cost_minor', nullable: true }) costMinor: string | null;
  @Column('timestamp with time zone', { name: 'ordered_at', precision: 3 }) orderedAt: Date;
  @Column('uuid', { name: 'return_of_line_id', nullable: true }) returnOfLineId: string | null;
}
