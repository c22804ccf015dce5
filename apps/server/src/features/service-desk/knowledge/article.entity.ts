import type { ArticleKind } from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

const moment = 'timestamp with time zone';

/** Something the desk knows. Its words stand in its versions; one of them at most is in force. */
@Entity('article')
@Index('article_tokens', ['tokens'], { type: 'gin' })
@Check('article_kind', `kind IN ('STANDARD', 'GUIDE', 'FACTS')`)
export class Article {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'article_pkey' }) id: string;
  @Column('text') kind: ArticleKind;
  /** The version in force; null until one was approved. */
  @Column('integer', { name: 'approved_number', nullable: true }) approvedNumber: number | null;
  @Column('integer', { name: 'latest_number', default: 1 }) latestNumber: number;
  /** Kept for its history, shown to nobody who looks for an answer. */
  @Column('boolean', { name: 'is_retired', default: false }) isRetired: boolean;
  /** What the version in force, else the latest, is found by. */
  @Column('text', { array: true, default: '{}' }) tokens: string[];
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column(moment, { name: 'created_at', precision: 3 }) createdAt: Date;
  @Column(moment, { name: 'updated_at', precision: 3 }) updatedAt: Date;
}
