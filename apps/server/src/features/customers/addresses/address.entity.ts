import type { AddressKind } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

const primary = { primaryKeyConstraintName: 'customer_address_pkey' };

/** Where a customer lives, works or takes deliveries. */
@Entity('customer_address')
@Index('customer_address_by_customer', ['customerId'])
@Index('customer_address_by_city', ['city', 'customerId'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_address_customer_fkey', onDelete: 'CASCADE' })
export class CustomerAddress {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('text', { default: 'HOME' }) kind: AddressKind;
  /** ISO 3166 code of two letters. */
  @Column('text', { default: 'CN' }) country: string;
  @Column('text', { nullable: true }) province: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { nullable: true }) district: string | null;
  @Column('text', { nullable: true }) street: string | null;
  @Column('text', { name: 'postal_code', nullable: true }) postalCode: string | null;
  @Column('boolean', { name: 'is_primary', default: false }) isPrimary: boolean;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
