import type { FactSource } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

const primary = { primaryKeyConstraintName: 'customer_preference_pkey' };

/** Something a customer likes, one value for each key and source. */
@Entity('customer_preference')
@Index('customer_preference_key', ['customerId', 'key', 'source'], { unique: true })
@Check('customer_preference_confidence', `confidence BETWEEN 0 AND 1`)
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_preference_customer_fkey', onDelete: 'CASCADE' })
export class CustomerPreference {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('text') key: string;
  @Column('text') value: string;
  @Column('text', { default: 'STATED' }) source: FactSource;
  /** 0 to 1. */
  @Column('numeric', { precision: 4, scale: 3, default: 1 }) confidence: string;
  @Column('timestamp with time zone', { name: 'observed_at', precision: 3, default: () => 'now()' }) observedAt: Date;
}
