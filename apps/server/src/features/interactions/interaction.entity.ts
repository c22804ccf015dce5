import type { Channel, Direction, InteractionKind } from '@kehu/schema';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const moment = 'timestamp with time zone';

/** One contact with a customer, or one event about them. Append-only; one partition a month. */
@Entity('interaction')
@Index('interaction_by_customer', { synchronize: false })
@Index('interaction_by_age', { synchronize: false })
@Index('interaction_rated', { synchronize: false })
@Index('interaction_external', ['customerId', 'source', 'externalId', 'occurredAt'], {
  unique: true,
  where: 'external_id IS NOT NULL',
})
export class Interaction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'interaction_pkey' }) id: string;
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'interaction_pkey' }) customerId: string;
  @PrimaryColumn(moment, { name: 'occurred_at', precision: 3, primaryKeyConstraintName: 'interaction_pkey' })
  occurredAt: Date;
  @Column('text') kind: InteractionKind;
  @Column('text') channel: Channel;
  @Column('text', { nullable: true }) direction: Direction | null;
  @Column('text') subject: string;
  @Column('text', { nullable: true }) body: string | null;
  /** 1 to 5, of a review. */
  @Column('smallint', { nullable: true }) rating: number | null;
  /** Who of us took part. */
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text', { default: '' }) source: string;
  @Column('text', { name: 'external_id', nullable: true }) externalId: string | null;
  /** What else the source told. */
  @Column('jsonb', { default: {} }) props: Record<string, unknown>;
  @Column(moment, { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
