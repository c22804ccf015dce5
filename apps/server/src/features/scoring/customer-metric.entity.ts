import type { AbcClass, RfmSegment, RiskBand, Severity } from '@kehu/schema';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Customer } from '../customers/index.js';

const moment = 'timestamp with time zone';

/**
 * The figures of one customer as of the end of a day in the workspace's zone: amounts in minor units of its currency,
 * windows counted back from `asOf`. Written only by `recompute.sql` and, of everybody, with its parts by `rebuild.sql`.
 */
@Entity('customer_metric')
@ForeignKey(() => Customer, ['customerId'], ['id'], { name: 'customer_metric_customer_fkey', onDelete: 'CASCADE' })
@Check('customer_metric_scores', `r_score BETWEEN 1 AND 5 AND f_score BETWEEN 1 AND 5 AND m_score BETWEEN 1 AND 5`)
export class CustomerMetric {
  @PrimaryColumn('uuid', { name: 'customer_id', primaryKeyConstraintName: 'customer_metric_pkey' }) customerId: string;
  /** Purchases: paid orders that did not come back as a whole. */
  @Column('integer', { default: 0 }) orders: number;
  @Column('numeric', { precision: 16, scale: 3, default: 0 }) units: string;
  @Column('integer', { name: 'purchase_days', default: 0 }) purchaseDays: number;
  @Column('bigint', { name: 'gross_minor', default: 0 }) grossMinor: string;
  @Column('bigint', { name: 'net_minor', default: 0 }) netMinor: string;
  @Column('bigint', { name: 'returned_minor', default: 0 }) returnedMinor: string;
  /** Null when the cost of any order is unknown; never a guess. */
  @Column('bigint', { name: 'margin_minor', nullable: true }) marginMinor: string | null;
  @Column(moment, { name: 'first_order_at', precision: 3, nullable: true }) firstOrderAt: Date | null;
  @Column(moment, { name: 'last_order_at', precision: 3, nullable: true }) lastOrderAt: Date | null;
  @Column('numeric', { name: 'cycle_days', precision: 10, scale: 3, nullable: true }) cycleDays: string | null;
  @Column('numeric', { name: 'cycle_spread', precision: 10, scale: 3, nullable: true }) cycleSpread: string | null;
  @Column('date', { name: 'next_expected_on', nullable: true }) nextExpectedOn: string | null;
  @Column('integer', { name: 'orders_90', default: 0 }) orders90: number;
  /** Mean of the three 90-day windows before. */
  @Column('numeric', { name: 'orders_90_before', precision: 10, scale: 3, default: 0 }) orders90Before: string;
  @Column('bigint', { name: 'net_90_minor', default: 0 }) net90Minor: string;
  @Column('bigint', { name: 'net_90_before_minor', default: 0 }) net90BeforeMinor: string;
  /** Distinct purchase days within 365 days. */
  @Column('integer', { name: 'days_365', default: 0 }) days365: number;
  @Column('integer', { name: 'orders_365', default: 0 }) orders365: number;
  @Column('bigint', { name: 'net_365_minor', default: 0 }) net365Minor: string;
  /** Contacts, without what devices and usage report. */
  @Column('integer', { name: 'interactions_90', default: 0 }) interactions90: number;
  @Column('numeric', { name: 'interactions_90_before', precision: 10, scale: 3, default: 0 })
  interactions90Before: string;
  @Column('integer', { name: 'usage_90', default: 0 }) usage90: number;
  @Column('numeric', { name: 'usage_90_before', precision: 10, scale: 3, default: 0 }) usage90Before: string;
  /** 0 to 100, from ratings and complaints; null with too little of either. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true }) satisfaction: string | null;
  /** Share of the index that is the customer's own word, 0 to 1. */
  @Column('numeric', { name: 'satisfaction_confidence', precision: 4, scale: 3, nullable: true })
  satisfactionConfidence: string | null;
  @Column('integer', { name: 'complaints_90', default: 0 }) complaints90: number;
  /** Not solved at the end of the day. */
  @Column('integer', { name: 'open_complaints', default: 0 }) openComplaints: number;
  /** Of these, severe ones. */
  @Column('integer', { name: 'severe_complaints', default: 0 }) severeComplaints: number;
  /** The gravest of those that are open or came within 90 days. */
  @Column('text', { name: 'worst_complaint', nullable: true }) worstComplaint: Severity | null;
  @Column('smallint', { name: 'r_score', nullable: true }) rScore: number | null;
  @Column('smallint', { name: 'f_score', nullable: true }) fScore: number | null;
  @Column('smallint', { name: 'm_score', nullable: true }) mScore: number | null;
  @Column('text', { name: 'rfm_segment', nullable: true }) rfmSegment: RfmSegment | null;
  @Column('text', { name: 'abc_class', nullable: true }) abcClass: AbcClass | null;
  @Column('smallint', { name: 'churn_score', nullable: true }) churnScore: number | null;
  @Column('text', { name: 'churn_band', nullable: true }) churnBand: RiskBand | null;
  /** What each sign of leaving adds to the score, in the order of `churnReasonsOf`; null without a score. */
  @Column('double precision', { name: 'churn_points', array: true, nullable: true }) churnPoints: number[] | null;
  /** 0 to 100, higher is better; null where too little is known. What it is made of follows from the figures: see `healthPartsOf`. */
  @Column('smallint', { nullable: true }) health: number | null;
  /** Percent. */
  @Column('smallint', { default: 0 }) completeness: number;
  /** The day they were written for; a rebuild that finds them the same leaves them: see `ScoreBaseline.rebuiltOn`. */
  @Column('date', { name: 'as_of' }) asOf: string;
  @Column('integer', { name: 'formula_version' }) formulaVersion: number;
  @Column(moment, { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
