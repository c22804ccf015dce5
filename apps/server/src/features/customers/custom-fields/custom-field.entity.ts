import type { CustomFieldType } from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** A field an administrator added to customers; its values stand in `customer.custom` by its key. */
@Entity('custom_field')
@Index('custom_field_key', ['key'], { unique: true })
@Check('custom_field_type', `type IN ('TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'ENUM', 'MULTI_ENUM')`)
export class CustomField {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'custom_field_pkey' }) id: string;
  @Column('text') key: string;
  @Column('text', { name: 'label_zh' }) labelZh: string;
  @Column('text', { name: 'label_en' }) labelEn: string;
  @Column('text') type: CustomFieldType;
  /** The choices of ENUM and MULTI_ENUM, in display order. */
  @Column('text', { array: true, default: [] }) options: string[];
  @Column('boolean', { name: 'is_required', default: false }) isRequired: boolean;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
