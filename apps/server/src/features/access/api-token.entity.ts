import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Region } from './region.entity.js';
import { Role } from './role.entity.js';
import { Team } from './team.entity.js';

/** A program's key to the API. It acts with a role, within a team or region, and may be narrowed to some permissions. */
@Entity('api_token')
@Index('api_token_token_hash', ['tokenHash'], { unique: true })
@Index('api_token_former_hash', ['formerHash'], { unique: true })
@ForeignKey(() => Role, ['roleId'], ['id'], { name: 'api_token_role_fkey' })
@ForeignKey(() => Team, ['teamId'], ['id'], { name: 'api_token_team_fkey' })
@ForeignKey(() => Region, ['regionId'], ['id'], { name: 'api_token_region_fkey' })
export class ApiToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_token_pkey' }) id: string;
  @Column('text') name: string;
  /** The first characters of the secret, to recognise it by. */
  @Column('text') prefix: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  /** The secret before the last rotation, good until `formerUntil`. */
  @Column('bytea', { name: 'former_hash', nullable: true }) formerHash: Buffer | null;
  @Column('timestamp with time zone', { name: 'former_until', precision: 3, nullable: true }) formerUntil: Date | null;
  @Column('uuid', { name: 'role_id' }) roleId: string;
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  /** Null: everything the role may. */
  @Column('text', { array: true, nullable: true }) permissions: string[] | null;
  /** Null: what the installation allows every token. */
  @Column('integer', { name: 'calls_per_minute', nullable: true }) callsPerMinute: number | null;
  @Column('integer', { name: 'cost_per_minute', nullable: true }) costPerMinute: number | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column('timestamp with time zone', { name: 'expires_at', precision: 3, nullable: true }) expiresAt: Date | null;
  @Column('timestamp with time zone', { name: 'revoked_at', precision: 3, nullable: true }) revokedAt: Date | null;
  @Column('timestamp with time zone', { name: 'last_used_at', precision: 3, nullable: true }) lastUsedAt: Date | null;
}
