import type { PublicDayKind } from '@kehu/schema';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A day the state made free, or had worked in exchange for one (调休). */
@Entity('public_day')
@Check('public_day_kind', `kind IN ('HOLIDAY', 'WORKDAY')`)
export class PublicDay {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'public_day_pkey' }) day: string;
  @Column('text') kind: PublicDayKind;
  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
}
