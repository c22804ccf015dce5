import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A branch of the catalogue. */
@Entity('product_category')
@Index('product_category_code', ['code'], { unique: true })
@ForeignKey(() => ProductCategory, ['parentId'], ['id'], { name: 'product_category_parent_fkey' })
export class ProductCategory {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'product_category_pkey' }) id: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
