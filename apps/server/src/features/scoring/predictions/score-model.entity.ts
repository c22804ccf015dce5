import type { AbsenceReason, ModelKind, ModelState } from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ModelCard } from './model-card.policy.js';

const moment = 'timestamp with time zone';

/** One run of a model: what it learnt from, what it found, how it did on what it had not seen. */
@Entity('score_model')
@Index('score_model_version', ['kind', 'version'], { unique: true })
@Check('score_model_kind', `kind IN ('LIFETIME', 'CHURN')`)
@Check('score_model_state', `state IN ('RUNNING', 'READY', 'REFUSED', 'ABANDONED')`)
export class ScoreModel {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'score_model_pkey' }) id: string;
  @Column('text') kind: ModelKind;
  @Column('integer') version: number;
  @Column('text', { default: 'RUNNING' }) state: ModelState;
  /** The last day it knows. */
  @Column('date', { name: 'as_of' }) asOf: string;
  @Column('text', { nullable: true }) reason: AbsenceReason | null;
  /** Percent. */
  @Column('smallint', { default: 0 }) progress: number;
  @Column('integer', { default: 0 }) customers: number;
  @Column('jsonb', { default: {} }) card: Partial<ModelCard>;
  @Column('text', { name: 'asked_by' }) askedBy: string;
  @Column(moment, { name: 'started_at', precision: 3 }) startedAt: Date;
  @Column(moment, { name: 'finished_at', precision: 3, nullable: true }) finishedAt: Date | null;
}
