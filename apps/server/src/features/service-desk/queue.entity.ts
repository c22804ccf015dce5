import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where tickets wait for an agent. */
@Entity('queue')
@Index('queue_key', ['key'], { unique: true })
export class Queue {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'queue_pkey' }) id: string;
  @Column('text') key: string;
  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('boolean', { name: 'is_vip', default: false }) isVip: boolean;
}
