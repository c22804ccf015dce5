import type { IdentityKind } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customer.entity.js';

/** One way to name or reach a customer. The value is encrypted; what may be shown to everybody is kept masked. */
@Entity('identity')
@Index('identity_by_customer', ['customerId'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'identity_customer_fkey', onDelete: 'CASCADE' })
export class Identity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'identity_pkey' }) customerId: string;
  @Column('text') kind: IdentityKind;
  /** The system an external id comes from; else where the identity was told, or empty. */
  @Column('text', { default: '' }) source: string;
  /** Sealed with the customer's id. */
  @Column('bytea') sealed: Buffer;
  @Column('bytea', { name: 'value_hash' }) valueHash: Buffer;
  @Column('text') masked: string;
  /** The first choice among those of its kind. */
  @Column('boolean', { name: 'is_primary', default: false }) isPrimary: boolean;
  @Column('timestamp with time zone', { name: 'verified_at', precision: 3, nullable: true }) verifiedAt: Date | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
