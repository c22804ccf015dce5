import type { AbcClass, RfmSegment } from '@kehu/schema';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Customer } from '../../customers/index.js';

/** The figures of a customer at the end of a day on which they had changed. */
@Entity('customer_metric_daily')
@ForeignKey(() => Customer, ['customerId'], ['id'], {
  name: 'customer_metric_daily_customer_fkey',
  onDelete: 'CASCADE',
})
export class CustomerMetricDaily {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'customer_metric_daily_pkey' })
  customerId: string;
  @PrimaryColumn('date', { primaryKeyConstraintName: 'customer_metric_daily_pkey' }) day: string;
  @Column('integer') orders: number;
  @Column('bigint', { name: 'net_minor' }) netMinor: string;
  @Column('bigint', { name: 'net_365_minor' }) net365Minor: string;
  @Column('smallint', { name: 'churn_score', nullable: true }) churnScore: number | null;
  @Column('smallint', { nullable: true }) health: number | null;
  @Column('text', { name: 'rfm_segment', nullable: true }) rfmSegment: RfmSegment | null;
  @Column('text', { name: 'abc_class', nullable: true }) abcClass: AbcClass | null;
}
