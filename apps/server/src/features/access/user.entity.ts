import type { Locale, UserStatus } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Region } from './region.entity.js';
import { Role } from './role.entity.js';
import { Team } from './team.entity.js';

/** Somebody who signs in. */
@Entity('app_user')
@Index('app_user_email', ['email'], { unique: true })
@ForeignKey(() => Role, ['roleId'], ['id'], { name: 'app_user_role_fkey' })
@ForeignKey(() => Team, ['teamId'], ['id'], { name: 'app_user_team_fkey' })
@ForeignKey(() => Region, ['regionId'], ['id'], { name: 'app_user_region_fkey' })
@Check('app_user_status', `status IN ('INVITED', 'ACTIVE', 'DISABLED')`)
@Check('app_user_capacity', `capacity BETWEEN 0 AND 100`)
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'app_user_pkey' }) id: string;
  /** Lower case. */
  @Column('text') email: string;
  /** Null until somebody who was invited sets a password. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('text') name: string;
  @Column('text', { default: 'ZH_CN' }) locale: Locale;
  @Column('text', { default: 'ACTIVE' }) status: UserStatus;
  @Column('uuid', { name: 'role_id' }) roleId: string;
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  /** How many tickets at once. */
  @Column('integer', { default: 5 }) capacity: number;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column('timestamp with time zone', { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
