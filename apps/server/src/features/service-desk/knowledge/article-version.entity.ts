import type { ArticleState } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Article } from './article.entity.js';

const primary = { primaryKeyConstraintName: 'article_version_pkey' };
const moment = 'timestamp with time zone';

/** The words of an article at one time; once it was handed in they stay as they are. */
@Entity('article_version')
@Index('article_version_approved', ['articleId'], { unique: true, where: `state = 'APPROVED'` })
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'article_version_article_fkey', onDelete: 'CASCADE' })
@Check('article_version_state', `state IN ('DRAFT', 'WAITING', 'APPROVED', 'REJECTED', 'REPLACED')`)
export class ArticleVersion {
  @PrimaryColumn('uuid', { name: 'article_id', ...primary }) articleId: string;
  @PrimaryColumn('integer', primary) number: number;
  @Column('text', { name: 'title_zh' }) titleZh: string;
  @Column('text', { name: 'title_en' }) titleEn: string;
  @Column('text', { name: 'body_zh' }) bodyZh: string;
  @Column('text', { name: 'body_en' }) bodyEn: string;
  @Column('text', { default: 'DRAFT' }) state: ArticleState;
  @Column('uuid', { name: 'author_id', nullable: true }) authorId: string | null;
  @Column(moment, { name: 'created_at', precision: 3 }) createdAt: Date;
  @Column('uuid', { name: 'decided_by_id', nullable: true }) decidedById: string | null;
  @Column(moment, { name: 'decided_at', precision: 3, nullable: true }) decidedAt: Date | null;
  /** Why it was sent back. */
  @Column('text', { nullable: true }) reason: string | null;
}
