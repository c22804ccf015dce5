import type { ProductStatus } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ProductCategory } from './product-category.entity.js';

/** Something we sell. Amounts are minor units of `currency`. */
@Entity('product')
@Index('product_sku', ['sku'], { unique: true })
@Index('product_by_name', ['name', 'id'])
@Index('product_by_category', ['categoryId'])
@ForeignKey(() => ProductCategory, ['categoryId'], ['id'], { name: 'product_category_fkey' })
@Check('product_status', `status IN ('ACTIVE', 'DISCONTINUED')`)
export class Product {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'product_pkey' }) id: string;
  @Column('text') sku: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'category_id', nullable: true }) categoryId: string | null;
  @Column('bigint', { name: 'price_minor', nullable: true }) priceMinor: string | null;
  /** What one unit costs us; null when nobody told. */
  @Column('bigint', { name: 'cost_minor', nullable: true }) costMinor: string | null;
  @Column('char', { length: 3 }) currency: string;
  @Column('text', { default: 'ACTIVE' }) status: ProductStatus;
  /** After how many days a buyer usually needs it again. */
  @Column('integer', { name: 'replenish_days', nullable: true }) replenishDays: number | null;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column('timestamp with time zone', { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
