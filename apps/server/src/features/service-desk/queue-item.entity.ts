import type { OfferStage, QueueItemState } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Queue } from './queue.entity.js';
import type { Standing } from './rank.policy.js';

const moment = 'timestamp with time zone';

/**
 * A ticket's place in a queue or with an agent. It is no row of the customer's own: the claim locks it without touching
 * the customer's rows, so it carries a copy of the customer's owner, team and region to be scoped by.
 */
@Entity('queue_item')
@Index('queue_item_head', { synchronize: false })
@Index('queue_item_live', { synchronize: false })
@Index('queue_item_by_customer', { synchronize: false })
@Index('queue_item_by_agent', { synchronize: false })
@Index('queue_item_done', { synchronize: false })
@Index('queue_item_offered', { synchronize: false })
@Index('queue_item_by_time', { synchronize: false })
@ForeignKey(() => Queue, ['queueId'], ['id'], { name: 'queue_item_queue_fkey' })
@Check('queue_item_weight', `weight BETWEEN 1 AND 20`)
@Check('queue_item_offer_stage', `offer_stage IN ('PRIMARY', 'BACKUP', 'QUEUE')`)
@Check('queue_item_state', `state IN ('WAITING', 'OFFERED', 'ASSIGNED', 'DONE')`)
export class QueueItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_item_pkey' }) id: string;
  @Column('uuid', { name: 'queue_id' }) queueId: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId: string;
  @Column('uuid', { name: 'customer_id' }) customerId: string;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('text', { default: 'WAITING' }) state: QueueItemState;
  /** Highest first; it never changes by waiting. */
  @Column('double precision', { name: 'rank_key' }) rankKey: number;
  /** What the key is made of. */
  @Column('jsonb') standing: Standing;
  @Column(moment, { name: 'due_at', precision: 3, nullable: true }) dueAt: Date | null;
  @Column(moment, { name: 'enqueued_at', precision: 3 }) enqueuedAt: Date;
  @Column('uuid', { name: 'agent_id', nullable: true }) agentId: string | null;
  @Column(moment, { name: 'assigned_at', precision: 3, nullable: true }) assignedAt: Date | null;
  @Column(moment, { name: 'done_at', precision: 3, nullable: true }) doneAt: Date | null;
  /** Whom it is kept for while it is offered, until when, and why. */
  @Column('uuid', { name: 'offered_to', nullable: true }) offeredTo: string | null;
  @Column(moment, { name: 'offered_until', precision: 3, nullable: true }) offeredUntil: Date | null;
  @Column('text', { name: 'offer_stage', nullable: true }) offerStage: OfferStage | null;
  /** How much of an agent's capacity it takes. */
  @Column('smallint', { default: 1 }) weight: number;
  /** Agents who let an offer of it pass. */
  @Column('uuid', { name: 'passed_by', array: true, default: [] }) passedBy: string[];
}
