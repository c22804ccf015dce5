import type { Channel, ConsentPurpose, ConsentState } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customers/index.js';

/** What a customer said once about one purpose and channel. Never changed: the newest counts. */
@Entity('consent')
@Index('consent_by_customer', { synchronize: false })
@Check('consent_purpose', `purpose IN ('SERVICE', 'MARKETING', 'SURVEY', 'PROFILING', 'SHARING')`)
@Check('consent_state', `state IN ('GRANTED', 'DENIED', 'WITHDRAWN')`)
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'consent_customer_fkey', onDelete: 'CASCADE' })
export class Consent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'consent_pkey' }) customerId: string;
  @Column('text') purpose: ConsentPurpose;
  @Column('text') channel: Channel;
  @Column('text') state: Exclude<ConsentState, 'UNKNOWN'>;
  /** How it is known, in words; sealed with the customer's key. */
  @Column('bytea', { name: 'evidence_sealed', nullable: true }) evidenceSealed: Buffer | null;
  /** The wording the customer saw. */
  @Column('text', { name: 'notice_version', nullable: true }) noticeVersion: string | null;
  @Column('uuid', { name: 'recorded_by_id', nullable: true }) recordedById: string | null;
  @Column('timestamp with time zone', { precision: 3 }) at: Date;
}

/** Somebody who is forgotten for good, so that no backup brings them back. */
@Entity('erased_customer')
export class ErasedCustomer {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'erased_customer_pkey' }) customerId: string;
  @Column('timestamp with time zone', { name: 'erased_at', precision: 3, default: () => 'now()' }) erasedAt: Date;
  @Column('text', { name: 'erased_by' }) erasedBy: string;
}
