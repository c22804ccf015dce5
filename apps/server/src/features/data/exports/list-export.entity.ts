import type { ExportColumn, ExportList, ExportState } from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

const moment = 'timestamp with time zone';

/** A list that somebody took away, or wanted to. */
@Entity('list_export')
@Index('list_export_by_time', { synchronize: false })
@Index('list_export_by_actor', { synchronize: false })
@Check('list_export_list', `list IN ('CUSTOMERS', 'TICKETS')`)
@Check('list_export_state', `state IN ('READY', 'RUNNING', 'DONE', 'BROKEN', 'REFUSED')`)
export class ListExport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'list_export_pkey' }) id: string;
  @Column('text', { name: 'actor_id' }) actorId: string;
  @Column('text', { name: 'actor_name' }) actorName: string;
  @Column('text') list: ExportList;
  @Column('text', { nullable: true }) address: string | null;
  /** EXPIRED is never stored: it is what READY becomes when nobody comes. */
  @Column('text') state: Exclude<ExportState, 'EXPIRED'>;
  @Column('text', { array: true }) columns: ExportColumn[];
  /** What was asked for and why, sealed: searches and filters hold numbers and names. */
  @Column('bytea') asked: Buffer;
  @Column('bigint', { name: 'rows_expected' }) rowsExpected: string;
  @Column('bigint', { name: 'rows_taken', default: 0 }) rowsTaken: string;
  /** Whether it holds a kind of value that stands masked elsewhere. */
  @Column('boolean', { name: 'in_full' }) inFull: boolean;
  /** SHA-256 of the file up to its last line. */
  @Column('bytea', { nullable: true }) hash: Buffer | null;
  @Column(moment, { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column(moment, { name: 'finished_at', precision: 3, nullable: true }) finishedAt: Date | null;
}

/** How much one person may take away in a day. */
@Entity('export_policy')
@Check('export_policy_rows', `alarm_rows >= 0 AND rows_a_day >= 0`)
export class ExportPolicy {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'export_policy_pkey' }) key: string;
  @Column('integer', { name: 'rows_a_day' }) rowsADay: number;
  @Column('integer', { name: 'alarm_rows' }) alarmRows: number;
  @VersionColumn({ update: false, default: 1 }) version: number;
}
