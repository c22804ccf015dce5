import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The data key of a customer, wrapped by the key ring. Destroying it destroys what it sealed. */
@Entity('customer_key')
@Index('customer_key_by_ring', ['keyId'])
@Check('customer_key_generation', `generation BETWEEN 1 AND 255`)
export class CustomerKey {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'customer_key_pkey' }) customerId: string;
  /** Values sealed with it begin with this number. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'customer_key_pkey' }) generation: number;
  /** The key of the ring it is wrapped with. */
  @Column('text', { name: 'key_id' }) keyId: string;
  @Column('bytea') wrapped: Buffer;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
