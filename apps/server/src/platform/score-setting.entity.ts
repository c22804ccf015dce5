import type { SettingKind } from '@kehu/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of what can be set of figures and moves; the newest is in force. */
@Entity('score_setting')
export class ScoreSetting {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'score_setting_pkey' }) kind: SettingKind;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'score_setting_pkey' }) version: number;
  @Column('jsonb') value: Record<string, unknown>;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
