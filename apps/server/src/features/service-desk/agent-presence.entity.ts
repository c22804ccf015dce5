import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether an agent is at work. Its row is also what serialises the claims of one agent. */
@Entity('agent_presence')
export class AgentPresence {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'agent_presence_pkey' }) userId: string;
  @Column('boolean', { name: 'is_online', default: false }) isOnline: boolean;
  /** By the database's clock. */
  @Column('timestamp with time zone', { name: 'seen_at', precision: 3 }) seenAt: Date;
}
