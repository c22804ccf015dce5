import type { PoolMoveKind } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Customer } from '../../customers/index.js';

const moment = 'timestamp with time zone';

/** Whether a customer waits in the public pool, or since when the owner has them; absent for who was never in it. */
@Entity('pool_place')
@Index('pool_place_open', { synchronize: false })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'pool_place_customer_fkey', onDelete: 'CASCADE' })
export class PoolPlace {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'pool_place_pkey' }) customerId: string;
  @Column('boolean', { name: 'is_open' }) isOpen: boolean;
  /** What brought the customer here. */
  @Column('text') cause: PoolMoveKind;
  @Column(moment, { precision: 3 }) since: Date;
  /** Who had the customer before the pool. */
  @Column('uuid', { name: 'former_owner_id', nullable: true }) formerOwnerId: string | null;
  /** Until then no rule takes the customer away from who claimed them. */
  @Column(moment, { name: 'protected_until', precision: 3, nullable: true }) protectedUntil: Date | null;
}

/** One way into the pool or out of it. */
@Entity('pool_move')
@Index('pool_move_by_customer', { synchronize: false })
@Index('pool_move_by_claimer', ['toOwnerId', 'movedAt'], { where: `kind = 'CLAIMED'` })
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'pool_move_customer_fkey', onDelete: 'CASCADE' })
export class PoolMove {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pool_move_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'pool_move_pkey' }) customerId: string;
  @Column('text') kind: PoolMoveKind;
  @Column('uuid', { name: 'from_owner_id', nullable: true }) fromOwnerId: string | null;
  @Column('uuid', { name: 'to_owner_id', nullable: true }) toOwnerId: string | null;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column(moment, { name: 'moved_at', precision: 3 }) movedAt: Date;
}
