import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const moment = 'timestamp with time zone';

/** From when to when an agent was at work. */
@Entity('agent_shift')
@Index('agent_shift_open', ['userId'], { unique: true, where: 'left_at IS NULL' })
@Index('agent_shift_by_time', ['cameAt'])
export class AgentShift {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'agent_shift_pkey' }) userId: string;
  @PrimaryColumn(moment, { name: 'came_at', precision: 3, primaryKeyConstraintName: 'agent_shift_pkey' }) cameAt: Date;
  /** Null while at work. */
  @Column(moment, { name: 'left_at', precision: 3, nullable: true }) leftAt: Date | null;
}
