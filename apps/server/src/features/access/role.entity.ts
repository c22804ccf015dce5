import type { MaskedKind, Scope } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a group of people may do. */
@Entity('role')
@Index('role_key', ['key'], { unique: true })
export class Role {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_pkey' }) id: string;
  @Column('text') key: string;
  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  /** Kinds of values that are masked for the role, whatever its permissions say. */
  @Column('text', { array: true, default: '{}' }) masks: MaskedKind[];
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}

/** One thing a role may do, and how far it reaches. */
@Entity('role_permission')
@ForeignKey(() => Role, ['roleId'], ['id'], { name: 'role_permission_role_fkey', onDelete: 'CASCADE' })
@Check('role_permission_scope', `scope IN ('OWN', 'TEAM', 'REGION', 'ALL')`)
export class RolePermission {
  @PrimaryColumn('uuid', { name: 'role_id', primaryKeyConstraintName: 'role_permission_pkey' }) roleId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'role_permission_pkey' }) permission: string;
  @Column('text') scope: Scope;
}
