import type { LifecycleStage, StageCause } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../customers/index.js';

/** One move of a customer between stages, with its cause. */
@Entity('stage_move')
@Index('stage_move_by_customer', { synchronize: false })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'stage_move_customer_fkey', onDelete: 'CASCADE' })
export class StageMoveRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stage_move_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'stage_move_pkey' }) customerId: string;
  @Column('text', { name: 'from_stage', nullable: true }) fromStage: LifecycleStage | null;
  @Column('text', { name: 'to_stage' }) toStage: LifecycleStage;
  @Column('text') cause: StageCause;
  @Column('text', { nullable: true }) reason: string | null;
  /** The order behind it. */
  @Column('uuid', { name: 'ref_id', nullable: true }) refId: string | null;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('timestamp with time zone', { name: 'moved_at', precision: 3 }) movedAt: Date;
}
