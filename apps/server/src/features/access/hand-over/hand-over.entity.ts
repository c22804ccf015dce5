import type { OpenWorkKind } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../user.entity.js';

/** One person's work given to others, all at once. */
@Entity('hand_over')
@Index('hand_over_by_user', { synchronize: false })
@ForeignKey(() => User, ['fromUserId'], ['id'], { name: 'hand_over_from_fkey', onDelete: 'CASCADE' })
export class HandOver {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'hand_over_pkey' }) id: string;
  @Column('uuid', { name: 'from_user_id' }) fromUserId: string;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3 }) createdAt: Date;
  @Column('timestamp with time zone', { name: 'undone_at', precision: 3, nullable: true }) undoneAt: Date | null;
}

/** One record that was given, and to whom. */
@Entity('hand_over_item')
@ForeignKey(() => HandOver, ['handOverId'], ['id'], { name: 'hand_over_item_hand_over_fkey', onDelete: 'CASCADE' })
export class HandOverItem {
  @PrimaryColumn('uuid', { name: 'hand_over_id', primaryKeyConstraintName: 'hand_over_item_pkey' }) handOverId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'hand_over_item_pkey' }) kind: OpenWorkKind;
  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'hand_over_item_pkey' }) recordId: string;
  @Column('uuid', { name: 'about_customer' }) aboutCustomer: string;
  @Column('uuid', { name: 'to_user_id' }) toUserId: string;
  /** Whether the customer went to the receiver's team and region; then where it stood before. */
  @Column('boolean', { name: 'was_moved', default: false }) wasMoved: boolean;
  @Column('uuid', { name: 'former_team_id', nullable: true }) formerTeamId: string | null;
  @Column('uuid', { name: 'former_region_id', nullable: true }) formerRegionId: string | null;
}
