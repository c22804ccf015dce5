import type { Channel, ConsentPurpose } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../../customers/index.js';

const primary = { primaryKeyConstraintName: 'customer_letter_pkey' };
const moment = 'timestamp with time zone';

/** Something a customer was written: that it was, and what for, stays; the words are forgotten once they left. */
@Entity('customer_letter')
@Index('customer_letter_by_customer', { synchronize: false })
@Check('customer_letter_purpose', `purpose IN ('SERVICE', 'MARKETING', 'SURVEY', 'PROFILING', 'SHARING')`)
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_letter_customer_fkey', onDelete: 'CASCADE' })
export class CustomerLetter {
  @PrimaryColumn('uuid', primary) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', ...primary }) customerId: string;
  @Column('text') purpose: ConsentPurpose;
  @Column('text') channel: Channel;
  /** Subject and text, sealed with the customer's key; null once they left, or were no longer allowed to. */
  @Column('bytea', { name: 'words_sealed', nullable: true }) wordsSealed: Buffer | null;
  @Column(moment, { name: 'written_at', precision: 3 }) writtenAt: Date;
  @Column(moment, { name: 'sent_at', precision: 3, nullable: true }) sentAt: Date | null;
}
