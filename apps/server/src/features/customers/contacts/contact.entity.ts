import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

const primary = { primaryKeyConstraintName: 'contact_pkey' };

/** A person to talk to at a company or institution. */
@Entity('contact')
@Index('contact_by_customer', ['customerId'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'contact_customer_fkey', onDelete: 'CASCADE' })
export class Contact {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) department: string | null;
  /** Sealed with the customer's id, like the address below. */
  @Column('bytea', { name: 'phone_sealed', nullable: true }) phoneSealed: Buffer | null;
  @Column('text', { name: 'phone_masked', nullable: true }) phoneMasked: string | null;
  @Column('bytea', { name: 'email_sealed', nullable: true }) emailSealed: Buffer | null;
  @Column('text', { name: 'email_masked', nullable: true }) emailMasked: string | null;
  @Column('boolean', { name: 'is_primary', default: false }) isPrimary: boolean;
  @Column('text', { nullable: true }) note: string | null;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
