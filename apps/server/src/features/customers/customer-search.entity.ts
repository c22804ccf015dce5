import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from './customer.entity.js';

/** What a customer is found by: keyed hashes of the pieces of its name, telephone numbers and mail addresses. */
@Entity('customer_search')
@Index('customer_search_tokens', ['tokens'], { type: 'gin' })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_search_customer_fkey', onDelete: 'CASCADE' })
export class CustomerSearch {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'customer_search_pkey' }) customerId: string;
  @Column('bigint', { array: true }) tokens: string[];
  @Column('bigint', { array: true }) more: string[];
}
