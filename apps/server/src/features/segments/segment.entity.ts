import type { SegmentKind } from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

const moment = 'timestamp with time zone';

/** A saved rule that says which customers belong together. */
@Entity('segment')
@Index('segment_name', ['name'], { unique: true, where: 'deleted_at IS NULL' })
@Check('segment_kind', `kind IN ('DYNAMIC', 'STATIC')`)
export class Segment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'segment_pkey' }) id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text', { default: 'DYNAMIC' }) kind: SegmentKind;
  /** The rule as it was given: the JSON of a CustomerFilter. */
  @Column('jsonb') filter: Record<string, unknown>;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column(moment, { name: 'deleted_at', precision: 3, nullable: true }) deletedAt: Date | null;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column(moment, { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column(moment, { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
