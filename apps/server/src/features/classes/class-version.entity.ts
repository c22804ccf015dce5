import type { ClassScheme, ClassVersionState } from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Bounds } from './bounds.js';
import type { ClassRules } from './rules.policy.js';

const moment = 'timestamp with time zone';

/** One version of the rules of a classification. */
@Entity('class_version')
@Index('class_version_number', ['scheme', 'version'], { unique: true })
@Index('class_version_in_force', ['scheme'], { unique: true, where: `state = 'PUBLISHED'` })
@Index('class_version_to_come', ['scheme'], { unique: true, where: `state IN ('DRAFT', 'PUBLISHING')` })
@Check('class_version_state', `state IN ('DRAFT', 'PUBLISHING', 'PUBLISHED', 'RETIRED')`)
export class ClassVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'class_version_pkey' }) id: string;
  @Column('text') scheme: ClassScheme;
  @Column('integer') version: number;
  @Column('text') state: ClassVersionState;
  @Column('jsonb') rules: ClassRules;
  /** Counts the changes of a draft. */
  @Column('integer', { default: 1 }) edition: number;
  /** What the rules compare with, measured when the publishing began. */
  @Column('jsonb', { nullable: true }) bounds: Bounds | null;
  /** Up to which customer the publishing has come. */
  @Column('uuid', { name: 'evaluated_to', nullable: true }) evaluatedTo: string | null;
  @Column('smallint', { default: 0 }) progress: number;
  /** How many moved when it was published. */
  @Column('integer', { nullable: true }) movers: number | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column(moment, { name: 'created_at', precision: 3 }) createdAt: Date;
  @Column('uuid', { name: 'published_by_id', nullable: true }) publishedById: string | null;
  @Column(moment, { name: 'published_at', precision: 3, nullable: true }) publishedAt: Date | null;
}
