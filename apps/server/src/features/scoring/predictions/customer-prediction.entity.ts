import type { AbsenceReason, ValueBasis } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Customer } from '../../customers/index.js';
import type { StoredSign } from './churn-model.policy.js';

/** What the models expect of one customer, as of the end of a day; written only by a run of the models. */
@Entity('customer_prediction')
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_prediction_customer_fkey', onDelete: 'CASCADE' })
@Check(
  'customer_prediction_shares',
  `alive BETWEEN 0 AND 1 AND quiet_90 BETWEEN 0 AND 1 AND churn_probability BETWEEN 0 AND 1`,
)
export class CustomerPrediction {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'customer_prediction_pkey' })
  customerId: string;
  @Column('date', { name: 'as_of' }) asOf: string;
  @Column('integer', { name: 'lifetime_version', nullable: true }) lifetimeVersion: number | null;
  @Column('integer', { name: 'churn_version', nullable: true }) churnVersion: number | null;
  @Column('real', { nullable: true }) alive: number | null;
  /** Purchase days expected within 90 and 365 days. */
  @Column('real', { name: 'expected_90', nullable: true }) expected90: number | null;
  @Column('real', { name: 'expected_365', nullable: true }) expected365: number | null;
  /** The probability of no purchase within 90 days. */
  @Column('real', { name: 'quiet_90', nullable: true }) quiet90: number | null;
  /** Within twelve months, discounted, in minor units. */
  @Column('bigint', { name: 'value_minor', nullable: true }) valueMinor: string | null;
  @Column('text', { name: 'value_basis', nullable: true }) valueBasis: ValueBasis | null;
  /** Why there is no predicted value. */
  @Column('text', { nullable: true }) reason: AbsenceReason | null;
  @Column('real', { name: 'churn_probability', nullable: true }) churnProbability: number | null;
  @Column('text', { name: 'churn_reason', nullable: true }) churnReason: AbsenceReason | null;
  @Column('jsonb', { name: 'churn_signs', default: [] }) churnSigns: StoredSign[];
}
