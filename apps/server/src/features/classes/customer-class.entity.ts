import type { ClassCause, ClassScheme } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customers/index.js';
import type { Evidence } from './vip/tier-reason.policy.js';

const moment = 'timestamp with time zone';

/** Where a customer stands in one classification. */
@Entity('customer_class')
@Index('customer_class_by_key', ['scheme', 'key', 'customerId'])
@Index('customer_class_leaving', ['scheme', 'leavingSince', 'customerId'], { where: 'leaving_since IS NOT NULL' })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_class_customer_fkey', onDelete: 'CASCADE' })
export class CustomerClass {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'customer_class_pkey' }) customerId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'customer_class_pkey' }) scheme: ClassScheme;
  @Column('text') key: string;
  @Column('integer', { default: 1 }) version: number;
  @Column(moment, { precision: 3 }) since: Date;
  /** Where the facts lead while the grace runs, and since when; null when nobody is to leave. */
  @Column('text', { name: 'leaving_to', nullable: true }) leavingTo: string | null;
  @Column(moment, { name: 'leaving_since', precision: 3, nullable: true }) leavingSince: Date | null;
}

/** One move of a customer between classes, with its cause. */
@Entity('class_move')
@Index('class_move_by_customer', { synchronize: false })
@Index('class_move_by_scheme', { synchronize: false })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'class_move_customer_fkey', onDelete: 'CASCADE' })
export class ClassMove {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'class_move_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'class_move_pkey' }) customerId: string;
  @Column('text') scheme: ClassScheme;
  @Column('integer', { default: 1 }) version: number;
  @Column('text', { name: 'from_key', nullable: true }) fromKey: string | null;
  @Column('text', { name: 'to_key', nullable: true }) toKey: string | null;
  @Column('text') cause: ClassCause;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column(moment, { name: 'moved_at', precision: 3 }) movedAt: Date;
  /** What the rules asked of the customer and compared it with, of moves between VIP tiers. */
  @Column('jsonb', { nullable: true }) evidence: Evidence | null;
}

/** A customer who will move when the version that is being published comes into force. */
@Entity('class_mover')
export class ClassMover {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'class_mover_pkey' }) customerId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'class_mover_pkey' }) scheme: ClassScheme;
  @Column('text', { name: 'to_key', nullable: true }) toKey: string | null;
  @Column('jsonb', { nullable: true }) evidence: Evidence | null;
}

/** A customer held in a class by a person, for a time and a reason. */
@Entity('class_pin')
@Index('class_pin_live', ['customerId', 'scheme'], { unique: true, where: 'ended_at IS NULL' })
@Index('class_pin_by_end', ['expiresAt'], { where: 'ended_at IS NULL' })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'class_pin_customer_fkey', onDelete: 'CASCADE' })
export class ClassPin {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'class_pin_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'class_pin_pkey' }) customerId: string;
  @Column('text') scheme: ClassScheme;
  @Column('text') key: string;
  @Column('text') reason: string;
  @Column(moment, { name: 'expires_at', precision: 3 }) expiresAt: Date;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column(moment, { name: 'created_at', precision: 3 }) createdAt: Date;
  @Column(moment, { name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
}

/** A step too great to be taken without somebody else's yes. */
@Entity('class_proposal')
@Index('class_proposal_step', ['customerId', 'scheme', 'version', 'fromKey', 'toKey'], { unique: true })
@Index('class_proposal_waiting', ['askedAt', 'id'], { where: `state = 'WAITING'` })
@Check('class_proposal_state', `state IN ('WAITING', 'APPROVED', 'REFUSED')`)
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'class_proposal_customer_fkey', onDelete: 'CASCADE' })
export class ClassProposal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'class_proposal_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'class_proposal_pkey' }) customerId: string;
  @Column('text') scheme: ClassScheme;
  @Column('integer', { default: 1 }) version: number;
  @Column('text', { name: 'from_key' }) fromKey: string;
  @Column('text', { name: 'to_key' }) toKey: string;
  @Column('text', { default: 'WAITING' }) state: string;
  @Column('uuid', { name: 'asked_by_id', nullable: true }) askedById: string | null;
  @Column(moment, { name: 'asked_at', precision: 3 }) askedAt: Date;
  @Column('uuid', { name: 'decided_by_id', nullable: true }) decidedById: string | null;
  @Column(moment, { name: 'decided_at', precision: 3, nullable: true }) decidedAt: Date | null;
}
