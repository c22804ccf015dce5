import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The boundaries scores come from; the newest version holds. Ascending, as PostgreSQL's `width_bucket` takes them. */
@Entity('score_baseline')
export class ScoreBaseline {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'score_baseline_pkey' }) version: number;
  @Column('date', { name: 'as_of' }) asOf: string;
  /** Minus the days since the last purchase. */
  @Column('double precision', { array: true }) recency: number[];
  /** Distinct purchase days within 365 days. */
  @Column('double precision', { array: true }) frequency: number[];
  /** Net revenue within 365 days, minor units. */
  @Column('double precision', { array: true }) monetary: number[];
  /** Net revenue where class B and class A begin, minor units; empty when nobody has any. */
  @Column('double precision', { array: true }) abc: number[];
  /** Median of the customers' own median gaps, in days; null before anybody bought twice. */
  @Column('numeric', { name: 'cohort_cycle_days', precision: 10, scale: 3, nullable: true })
  cohortCycleDays: string | null;
  /** Mean of all ratings, 0 to 100: what few are drawn towards. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true }) satisfaction: string | null;
  @Column('integer') customers: number;
  /** The versions of the settings RFM and ABC by which they were measured. */
  @Column('integer', { name: 'measured_by', array: true, default: [1, 1] }) measuredBy: number[];
  /** As of the end of this day all figures were worked out last: rows that say an older day still hold on it. */
  @Column('date', { name: 'rebuilt_on', nullable: true }) rebuiltOn: string | null;
  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}
