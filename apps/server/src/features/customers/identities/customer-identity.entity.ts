import { Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'customer_identity_pkey';

/** Who holds an identity: its primary key keeps every value with one customer. Deleted customers keep what they hold. */
@Entity('customer_identity')
export class CustomerIdentity {
  /** A kind of identity, or CODE for a code that was given by hand. */
  @PrimaryColumn('text', { primaryKeyConstraintName }) kind: string;
  /** Keyed hash of the normalised value. */
  @PrimaryColumn('bytea', { name: 'value_hash', primaryKeyConstraintName }) valueHash: Buffer;
  @Column('uuid', { name: 'customer_id' }) customerId: string;
}
