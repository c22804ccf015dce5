import type { FactSource, NeedClass } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

const primary = { primaryKeyConstraintName: 'customer_need_pkey' };

/** Something a customer needs, told or inferred. */
@Entity('customer_need')
@Index('customer_need_by_customer', ['customerId'])
@Check('customer_need_confidence', `confidence BETWEEN 0 AND 1`)
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_need_customer_fkey', onDelete: 'CASCADE' })
export class CustomerNeed {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('text', { name: 'need_class' }) needClass: NeedClass;
  @Column('text') description: string;
  @Column('boolean', { name: 'is_latent', default: false }) isLatent: boolean;
  @Column('boolean', { name: 'is_met', default: false }) isMet: boolean;
  @Column('text', { default: 'STATED' }) source: FactSource;
  /** 0 to 1. */
  @Column('numeric', { precision: 4, scale: 3, default: 1 }) confidence: string;
  @Column('timestamp with time zone', { name: 'observed_at', precision: 3, default: () => 'now()' }) observedAt: Date;
}
