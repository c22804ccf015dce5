import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { Article } from './article.entity.js';

/** A text to answer with, whose merge fields become the ticket's own values. */
@Entity('macro')
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'macro_article_fkey' })
export class Macro {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'macro_pkey' }) id: string;
  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'body_zh' }) bodyZh: string;
  @Column('text', { name: 'body_en' }) bodyEn: string;
  /** The article it answers by. */
  @Column('uuid', { name: 'article_id', nullable: true }) articleId: string | null;
  @Column('boolean', { name: 'is_active', default: true }) isActive: boolean;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'updated_at', precision: 3 }) updatedAt: Date;
}
