import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

/** A word the team marks customers with. */
@Entity('tag')
@Index('tag_name', ['name'], { unique: true })
export class Tag {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tag_pkey' }) id: string;
  @Column('text') name: string;
  /** `#rrggbb`. */
  @Column('text', { nullable: true }) colour: string | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}

const primary = { primaryKeyConstraintName: 'customer_tag_pkey' };

/** A tag on a customer. */
@Entity('customer_tag')
@Index('customer_tag_by_tag', ['tagId', 'customerId'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_tag_customer_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => Tag, ['tagId'], ['id'], { name: 'customer_tag_tag_fkey', onDelete: 'CASCADE' })
export class CustomerTag {
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @PrimaryColumn('uuid', { name: 'tag_id', ...primary }) tagId: string;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
