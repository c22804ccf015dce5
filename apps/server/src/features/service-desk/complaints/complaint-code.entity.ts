import type { ComplaintCause, ComplaintRemedy } from '@kehu/schema';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Article } from '../knowledge/article.entity.js';

/** A kind of complaint, and the standard by which it is answered. */
@Entity('complaint_code')
@Index('complaint_code_key', ['key'], { unique: true })
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'complaint_code_article_fkey' })
export class ComplaintCode {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'complaint_code_pkey' }) id: string;
  /** Such as `PQ-01`. */
  @Column('text') key: string;
  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  /** What usually causes it. */
  @Column('text') cause: ComplaintCause;
  /** Minutes by any clock until the first answer. */
  @Column('integer', { name: 'answer_minutes' }) answerMinutes: number;
  /** What may be offered; empty: anything. */
  @Column('text', { array: true, default: '{}' }) remedies: ComplaintRemedy[];
  /** The most that may be given, in the workspace's currency; null: no limit. */
  @Column('bigint', { name: 'limit_minor', nullable: true }) limitMinor: string | null;
  /** What the customer must be told; ways to say the same are parted by `|`. */
  @Column('text', { name: 'must_say', array: true, default: '{}' }) mustSay: string[];
  /** The article that says it at length. */
  @Column('uuid', { name: 'article_id', nullable: true }) articleId: string | null;
  @Column('boolean', { name: 'is_active', default: true }) isActive: boolean;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
