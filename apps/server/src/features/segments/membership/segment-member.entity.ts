import type { CountState, MembershipCause } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AuditMark } from '../../../platform/audit.js';
import { Segment } from '../segment.entity.js';

const moment = 'timestamp with time zone';

/** A customer who is in a segment, as it was last counted; since when, and why they entered. */
@Entity('segment_member')
@Index('segment_member_by_customer', ['customerId'])
@Index('segment_member_by_since', { synchronize: false })
@Check('segment_member_cause', `cause IN ('RULE', 'EVENT', 'DAY')`)
export class SegmentMember {
  @PrimaryColumn('uuid', { name: 'segment_id', primaryKeyConstraintName: 'segment_member_pkey' }) segmentId: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'segment_member_pkey' }) customerId: string;
  @Column(moment, { precision: 3 }) since: Date;
  @Column('text') cause: MembershipCause;
}

/** A customer was in a segment and left it. Never changed. */
@Entity('segment_stay')
@Index('segment_stay_by_since', { synchronize: false })
@Index('segment_stay_by_until', { synchronize: false })
@Index('segment_stay_by_customer', ['customerId', 'segmentId'])
@Check('segment_stay_cause', `since_cause IN ('RULE', 'EVENT', 'DAY') AND until_cause IN ('RULE', 'EVENT', 'DAY')`)
export class SegmentStay {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'segment_stay_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'segment_stay_pkey' }) customerId: string;
  @Column('uuid', { name: 'segment_id' }) segmentId: string;
  @Column(moment, { precision: 3 }) since: Date;
  @Column('text', { name: 'since_cause' }) sinceCause: MembershipCause;
  @Column(moment, { precision: 3 }) until: Date;
  @Column('text', { name: 'until_cause' }) untilCause: MembershipCause;
}

/** A customer who changed by work that the audit does not tell of one by one; gone when segments followed. */
@Entity('segment_change')
export class SegmentChanged {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'segment_change_pkey', default: () => 'uuid7()' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'segment_change_pkey' }) customerId: string;
}

/** How far the count of a segment's members is, and what it cost. */
@Entity('segment_count')
@ForeignKey(() => Segment, ['segmentId'], ['id'], { name: 'segment_count_segment_fkey', onDelete: 'CASCADE' })
@Check('segment_count_state', `state IN ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')`)
@Check('segment_count_cause', `cause IN ('RULE', 'EVENT', 'DAY')`)
export class SegmentCount {
  @PrimaryColumn('uuid', { name: 'segment_id', primaryKeyConstraintName: 'segment_count_pkey' }) segmentId: string;
  @Column('text', { default: 'WAITING' }) state: CountState;
  /** Why it is counted, or was last. */
  @Column('text', { default: 'RULE' }) cause: MembershipCause;
  @Column(moment, { name: 'counted_at', precision: 3, nullable: true }) countedAt: Date | null;
  @Column(moment, { name: 'began_at', precision: 3, nullable: true }) beganAt: Date | null;
  @Column('integer', { name: 'cost_ms', nullable: true }) costMs: number | null;
  /** Customers looked at. */
  @Column('integer', { name: 'cost_rows', nullable: true }) costRows: number | null;
  /** How much of a running count is done, in percent. */
  @Column('smallint', { nullable: true }) progress: number | null;
  @Column('text', { nullable: true }) failure: string | null;
}

/** Up to where all segments followed what changed; one row. */
@Entity('segment_follow')
@Check('segment_follow_one', 'id = 1')
export class SegmentFollow {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'segment_follow_pkey' }) id: number;
  @Column('jsonb', { nullable: true }) mark: AuditMark | null;
  @Column(moment, { name: 'followed_at', precision: 3, default: () => 'now()' }) followedAt: Date;
  /** Up to when the passing of time was followed. */
  @Column(moment, { name: 'passed_at', precision: 3, default: () => 'now()' }) passedAt: Date;
}
