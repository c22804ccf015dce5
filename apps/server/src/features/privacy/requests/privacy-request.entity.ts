import type { Channel, CustomerHoldKind, PrivacyRequestKind, PrivacyRequestState } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Customer } from '../../customers/index.js';

const moment = 'timestamp with time zone';

/** What somebody asked about their own data, and how far it has come. */
@Entity('privacy_request')
@Index('privacy_request_by_customer', { synchronize: false })
@Index('privacy_request_by_due', ['dueAt', 'id'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'privacy_request_customer_fkey', onDelete: 'CASCADE' })
@Check('privacy_request_kind', `kind IN ('ACCESS', 'ERASURE', 'RECTIFICATION', 'OBJECTION', 'RESTRICTION')`)
@Check('privacy_request_state', `state IN ('RECEIVED', 'VERIFIED', 'RUNNING', 'DONE', 'REFUSED')`)
export class PrivacyRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'privacy_request_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'privacy_request_pkey' }) customerId: string;
  @Column('text') kind: PrivacyRequestKind;
  @Column('text', { default: 'RECEIVED' }) state: PrivacyRequestState;
  @Column('text') channel: Channel;
  /** `RequestWords` as JSON, sealed with the customer's key: an erasure takes them away. */
  @Column('bytea', { name: 'words_sealed', nullable: true }) wordsSealed: Buffer | null;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column(moment, { name: 'received_at', precision: 3 }) receivedAt: Date;
  @Column(moment, { name: 'due_at', precision: 3 }) dueAt: Date;
  @Column(moment, { name: 'verified_at', precision: 3, nullable: true }) verifiedAt: Date | null;
  @Column('uuid', { name: 'verified_by_id', nullable: true }) verifiedById: string | null;
  @Column(moment, { name: 'started_at', precision: 3, nullable: true }) startedAt: Date | null;
  @Column('uuid', { name: 'started_by_id', nullable: true }) startedById: string | null;
  @Column(moment, { name: 'closed_at', precision: 3, nullable: true }) closedAt: Date | null;
  @Column('uuid', { name: 'closed_by_id', nullable: true }) closedById: string | null;
  @Column('integer', { name: 'steps_done', default: 0 }) stepsDone: number;
  @Column('integer', { name: 'steps_total', default: 0 }) stepsTotal: number;
  /** After an erasure: how many rows of each table it touched. */
  @Column('jsonb', { default: {} }) counts: Record<string, number>;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** Data of a customer that must stand still. */
@Entity('customer_hold')
@Unique('customer_hold_one', ['customerId', 'kind'])
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_hold_customer_fkey', onDelete: 'CASCADE' })
@Check('customer_hold_kind', `kind IN ('LEGAL', 'RESTRICTED')`)
export class CustomerHold {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'customer_hold_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'customer_hold_pkey' }) customerId: string;
  @Column('text') kind: CustomerHoldKind;
  @Column('bytea', { name: 'reason_sealed', nullable: true }) reasonSealed: Buffer | null;
  @Column('uuid', { name: 'placed_by_id', nullable: true }) placedById: string | null;
  @Column(moment, { precision: 3 }) at: Date;
}
