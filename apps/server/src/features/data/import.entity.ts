import type { ImportState } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const moment = 'timestamp with time zone';

/** How many rows of a file became what. */
export interface RowCounts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** An import: what was asked for and how far it came. */
@Entity('import_job')
@Index('import_job_by_time', { synchronize: false })
@Check('import_job_state', `state IN ('RUNNING', 'DONE', 'FAILED')`)
export class ImportJob {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_job_pkey' }) id: string;
  @Column('text') mapping: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text', { default: 'RUNNING' }) state: ImportState;
  @Column('integer', { name: 'rows_total', nullable: true }) rowsTotal: number | null;
  @Column('integer', { name: 'rows_done', default: 0 }) rowsDone: number;
  /** By what the rows are: `customers`, `orders` … */
  @Column('jsonb', { default: {} }) counts: Record<string, RowCounts>;
  @Column('text', { nullable: true }) failure: string | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column(moment, { name: 'started_at', precision: 3, default: () => 'now()' }) startedAt: Date;
  @Column(moment, { name: 'finished_at', precision: 3, nullable: true }) finishedAt: Date | null;
}

/** Something to say about one row: that it was not taken, or what was left out of it. */
@Entity('import_remark')
@ForeignKey(() => ImportJob, ['jobId'], ['id'], { name: 'import_remark_job_fkey', onDelete: 'CASCADE' })
export class ImportRemark {
  @PrimaryColumn('uuid', { name: 'job_id', primaryKeyConstraintName: 'import_remark_pkey' }) jobId: string;
  /** The step of the mapping, from 0. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'import_remark_pkey' }) step: number;
  @Column('text', { name: 'file_name' }) fileName: string;
  /** As an editor counts, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_remark_pkey' }) line: number;
  /** Whether the row was left out as a whole. */
  @Column('boolean', { name: 'is_rejected' }) isRejected: boolean;
  @Column('text') reason: string;
}
