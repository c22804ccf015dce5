import type { RelationType } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

const primary = { primaryKeyConstraintName: 'customer_relation_pkey' };

/** One side of a relation: `relatedId` is the `type` of `customerId`. The other side stands in a row of its own. */
@Entity('customer_relation')
@Index('customer_relation_edge', ['customerId', 'relatedId', 'type'], { unique: true })
@Check('customer_relation_self', `customer_id <> related_id`)
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_relation_customer_fkey', onDelete: 'CASCADE' })
export class CustomerRelation {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('uuid', { name: 'related_id' }) relatedId: string;
  @Column('text') type: RelationType;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
