import { Entity, PrimaryColumn } from 'typeorm';

/** What an agent is good at: a kind of ticket, or a channel. */
@Entity('agent_skill')
export class AgentSkill {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'agent_skill_pkey' }) userId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'agent_skill_pkey' }) skill: string;
}
