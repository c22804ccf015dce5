import type { ImportState } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Reason } from './import-reason.policy.js';
import type { Mapping } from './mapping/mapping.policy.js';

const moment = 'timestamp with time zone';

/** How many rows of a file became what. */
export interface RowCounts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** A file as it was when the import began: one that changed since cannot be gone on with. */
export interface FileSeen {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** An import: what was asked for and how far it came. */
@Entity('import_job')
@Index('import_job_by_time', { synchronize: false })
@Check('import_job_state', `state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')`)
export class ImportJob {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_job_pkey' }) id: string;
  /** Its name. */
  @Column('text') mapping: string;
  /** The mapping as it was given. */
  @Column('jsonb') definition: Mapping;
  @Column('text', { name: 'file_name' }) fileName: string;
  /** The file or folder, on the machine of whoever carries the import out. */
  @Column('text') path: string;
  @Column('jsonb', { default: [] }) files: FileSeen[];
  @Column('text', { default: 'QUEUED' }) state: ImportState;
  /** 0 to 100, by what was read of the files. */
  @Column('smallint', { default: 0 }) progress: number;
  @Column('integer', { name: 'rows_done', default: 0 }) rowsDone: number;
  /** By what the rows are: `customer`, `order` … */
  @Column('jsonb', { default: {} }) counts: Record<string, RowCounts>;
  @Column('text', { nullable: true }) failure: string | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  /** The file that was sent from the console; null where the operator named one on the server. */
  @Column('uuid', { name: 'upload_id', nullable: true }) uploadId: string | null;
  /** Counts what would become of the rows, and writes none of them. */
  @Column('boolean', { name: 'is_rehearsal', default: false }) isRehearsal: boolean;
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
  @Column('jsonb') reasons: readonly Reason[];
}

/** A batch that is done, written in its own transaction: what an interrupted import need not do again. */
@Entity('import_batch')
@ForeignKey(() => ImportJob, ['jobId'], ['id'], { name: 'import_batch_job_fkey', onDelete: 'CASCADE' })
export class ImportBatch {
  @PrimaryColumn('uuid', { name: 'job_id', primaryKeyConstraintName: 'import_batch_pkey' }) jobId: string;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'import_batch_pkey' }) step: number;
  /** Which batch of the step's file, from 0; below zero for what was left over when all files were read. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_batch_pkey' }) batch: number;
  /** What became of its rows, by the numbers of the steps. */
  @Column('jsonb') counts: (readonly [number, RowCounts])[];
}

/** What an import has to know again in a later batch, while it runs. */
@Entity('import_memory')
export class ImportMemory {
  @PrimaryColumn('uuid', { name: 'job_id', primaryKeyConstraintName: 'import_memory_pkey' }) jobId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'import_memory_pkey' }) about: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'import_memory_pkey' }) key: string;
  @Column('text', { nullable: true }) value: string | null;
}

/** A line or payment that waits for its order, while an import runs. */
@Entity('import_part')
export class ImportPart {
  @PrimaryColumn('uuid', { name: 'job_id', primaryKeyConstraintName: 'import_part_pkey' }) jobId: string;
  @PrimaryColumn('text', { name: 'order_key', primaryKeyConstraintName: 'import_part_pkey' }) orderKey: string;
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'import_part_pkey' }) step: number;
  /** Which row of the file, from 0: a line of a dump may hold several. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_part_pkey' }) place: number;
  @Column('integer') line: number;
  @Column('jsonb') content: object;
}
