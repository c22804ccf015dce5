import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ImportPlan } from './plan.policy.js';

const moment = 'timestamp with time zone';

/** A file somebody sent to be imported. It lies in the data folder until a day after its last use. */
@Entity('import_upload')
@Index('import_upload_by_actor', ['actorId', 'createdAt'])
export class ImportUpload {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_upload_pkey' }) id: string;
  @Column('text', { name: 'actor_id' }) actorId: string;
  /** As it was called where it came from. */
  @Column('text') name: string;
  @Column('bigint') bytes: string;
  @Column(moment, { name: 'created_at', precision: 3 }) createdAt: Date;
}

/** Which column becomes what, kept under a name to be used again. */
@Entity('import_plan')
@Unique('import_plan_name', ['name'])
export class SavedPlan {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_plan_pkey' }) id: string;
  @Column('text') name: string;
  @Column('jsonb') plan: ImportPlan;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column(moment, { name: 'changed_at', precision: 3 }) changedAt: Date;
}
