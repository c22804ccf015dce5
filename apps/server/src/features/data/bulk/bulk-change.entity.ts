import type { BulkChangeKind } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const moment = 'timestamp with time zone';

/** One change of many customers, kept for some days so that whoever made it can take it back. */
@Entity('bulk_change')
@Index('bulk_change_by_actor', { synchronize: false })
@Check('bulk_change_kind', `kind IN ('OWNER', 'TAG_ADDED', 'TAG_REMOVED')`)
export class BulkChangeRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bulk_change_pkey' }) id: string;
  @Column('text', { name: 'actor_id' }) actorId: string;
  @Column('text') kind: BulkChangeKind;
  /** The owner or the tag that was given, or the tag that was taken. */
  @Column('uuid', { name: 'object_id' }) objectId: string;
  /** Where a new owner brought them. */
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('integer') changed: number;
  @Column(moment, { name: 'created_at', precision: 3 }) createdAt: Date;
  @Column(moment, { name: 'undone_at', precision: 3, nullable: true }) undoneAt: Date | null;
  /** How many are again as they were; the others had been changed since. */
  @Column('integer', { nullable: true }) restored: number | null;
}

/** A customer who really changed, and what they were before. */
@Entity('bulk_change_item')
@ForeignKey(() => BulkChangeRecord, ['changeId'], ['id'], {
  name: 'bulk_change_item_change_fkey',
  onDelete: 'CASCADE',
})
export class BulkChangeItem {
  @PrimaryColumn('uuid', { name: 'change_id', primaryKeyConstraintName: 'bulk_change_item_pkey' }) changeId: string;
  @PrimaryColumn('uuid', { name: 'about_customer', primaryKeyConstraintName: 'bulk_change_item_pkey' })
  aboutCustomer: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  /** Whether they waited in the public pool. */
  @Column('boolean', { name: 'was_pooled', default: false }) wasPooled: boolean;
  /** Since when they had the tag that was taken. */
  @Column(moment, { name: 'tagged_at', precision: 3, nullable: true }) taggedAt: Date | null;
}
