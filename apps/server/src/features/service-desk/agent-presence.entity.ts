import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether an agent is at work, and with how much. */
@Entity('agent_presence')
@Check('agent_presence_held', `held >= 0`)
export class AgentPresence {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'agent_presence_pkey' }) userId: string;
  @Column('boolean', { name: 'is_online', default: false }) isOnline: boolean;
  /** By the database's clock. */
  @Column('timestamp with time zone', { name: 'seen_at', precision: 3 }) seenAt: Date;
  /**
   * How many tickets are with the agent: moved in the statement that gives or takes one, so that a claim compares and
   * counts at once and parallel claims of one agent never go past the capacity.
   */
  @Column('integer', { default: 0 }) held: number;
}
