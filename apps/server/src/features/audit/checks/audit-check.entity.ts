import type { WorkState } from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Fault } from '../verify-chains.js';

const moment = 'timestamp with time zone';

/** A reading of the whole audit: how far it came, and what it found. */
@Entity('audit_check')
@Index('audit_check_by_time', { synchronize: false })
@Check('audit_check_state', `state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')`)
export class AuditCheck {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_check_pkey' }) id: string;
  @Column('text', { default: 'QUEUED' }) state: WorkState;
  /** The name of who asked for it. */
  @Column('text', { name: 'asked_by' }) askedBy: string;
  @Column('smallint', { default: 0 }) chains: number;
  @Column('smallint', { name: 'chains_done', default: 0 }) chainsDone: number;
  @Column('bigint', { default: 0 }) entries: string;
  @Column('jsonb', { default: [] }) faults: Fault[];
  @Column(moment, { name: 'started_at', precision: 3, default: () => 'now()' }) startedAt: Date;
  @Column(moment, { name: 'finished_at', precision: 3, nullable: true }) finishedAt: Date | null;
}
