import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether an agent is at work, and with how much. */
@Entity('agent_presence')
@Check('agent_presence_held', `held >= 0`)
export class AgentPresence {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'agent_presence_pkey' }) userId: string;
  @Column('boolean', { name: 'is_online', default: false }) isOnline: boolean;
  /** By the database's clock. */
  @Column('timestamp with time zone', { name: 'seen_at', precision: 3 }) seenAt: Date;
  /** Whether waiting tickets are offered to the agent, one after the other. */
  @Column('boolean', { name: 'takes_offers', default: false }) takesOffers: boolean;
  /** Until when the agent counts as at work without a sign of life; null: until the agent leaves. */
  @Column('timestamp with time zone', { name: 'lease_until', precision: 3, nullable: true }) leaseUntil: Date | null;
  /** Since when the agent is away; null before the first absence. */
  @Column('timestamp with time zone', { name: 'away_since', precision: 3, nullable: true }) awaySince: Date | null;
  /**
   * How many tickets are with the agent: moved in the statement that gives or takes one, so that a claim compares and
   * counts at once and parallel claims of one agent never go past the capacity.
   */
  @Column('integer', { default: 0 }) held: number;
}
