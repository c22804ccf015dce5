import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from './customer.entity.js';

/** What a customer is found by: pieces of the name in the clear, telephone numbers and mail addresses hashed. */
@Entity('customer_search')
@Index('customer_search_tokens', ['tokens'], { type: 'gin' })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_search_customer_fkey', onDelete: 'CASCADE' })
export class CustomerSearch {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'customer_search_pkey' }) customerId: string;
  @Column('text', { array: true }) tokens: string[];
}
