import type {
  BaseClass,
  CustomerKind,
  CustomerSource,
  CustomerStatus,
  Gender,
  LifecycleStage,
  VipTier,
} from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

const moment = 'timestamp with time zone';

/** Who the customer is, and the sort keys of the list, which other areas keep up to date. */
@Entity('customer')
@Index('customer_by_value', { synchronize: false })
@Index('customer_by_churn', { synchronize: false })
@Index('customer_by_last_order', { synchronize: false })
@Index('customer_by_last_contact', { synchronize: false })
@Index('customer_by_age', { synchronize: false })
@Index('customer_by_created', { synchronize: false })
@Index('customer_by_name', { synchronize: false })
@Index('customer_by_owner', { synchronize: false })
@Index('customer_by_team', { synchronize: false })
@Index('customer_by_region_stage', { synchronize: false })
@Index('customer_by_class', { synchronize: false })
@Check('customer_kind', `kind IN ('INDIVIDUAL', 'CORPORATE', 'INSTITUTION')`)
@Check('customer_status', `status IN ('ACTIVE', 'MERGED', 'ERASED')`)
@Check(
  'customer_stage',
  `stage IN ('LEAD', 'PROSPECT', 'FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'AT_RISK', 'CHURNED', 'REACTIVATED')`,
)
@Check('customer_base_class', `base_class IN ('PROSPECT', 'EXISTING', 'LOYAL', 'VIP', 'CHURNED')`)
@Check('customer_vip_tier', `vip_tier IN ('NONE', 'SILVER', 'GOLD', 'PLATINUM', 'DIAMOND')`)
export class Customer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'customer_pkey' }) id: string;
  /** The number people know the customer by. */
  @Column('text') code: string;
  @Column('text') kind: CustomerKind;
  @Column('text') name: string;
  /** Lower case, simplified, single spaces: what search compares. */
  @Column('text', { name: 'name_folded' }) nameFolded: string;
  /** Sorts by pinyin when compared byte by byte. */
  @Column('text', { name: 'name_sort' }) nameSort: string;
  @Column('text', { nullable: true }) gender: Gender | null;
  @Column('text', { nullable: true }) industry: string | null;
  @Column('integer', { name: 'company_size', nullable: true }) companySize: number | null;
  @Column('text', { nullable: true }) website: string | null;
  /** Of the first touch; never overwritten. */
  @Column('text', { default: 'OTHER' }) source: CustomerSource;
  @Column('text', { name: 'source_detail', nullable: true }) sourceDetail: string | null;
  @Column(moment, { name: 'first_touch_at', precision: 3, default: () => 'now()' }) firstTouchAt: Date;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('text', { default: 'LEAD' }) stage: LifecycleStage;
  @Column(moment, { name: 'stage_since', precision: 3, default: () => 'now()' }) stageSince: Date;
  @Column('text', { name: 'base_class', default: 'PROSPECT' }) baseClass: BaseClass;
  @Column('text', { name: 'vip_tier', default: 'NONE' }) vipTier: VipTier;
  /** Net revenue so far in the workspace's currency, minor units. */
  @Column('bigint', { name: 'value_minor', default: 0 }) valueMinor: string;
  /** 0–100; −1 for somebody who has none yet. */
  @Column('smallint', { name: 'churn_score', default: -1 }) churnScore: number;
  /** 1900 before anything happened: sort keys are never null, so that one index range serves every page. */
  @Column(moment, { name: 'last_order_at', precision: 3, default: () => `'1900-01-01 00:00:00+00'` }) lastOrderAt: Date;
  @Column(moment, { name: 'last_contact_at', precision: 3, default: () => `'1900-01-01 00:00:00+00'` })
  lastContactAt: Date;
  /** Values of custom fields by their key. */
  @Column('jsonb', { default: {} }) custom: Record<string, unknown>;
  @Column('text', { default: 'ACTIVE' }) status: CustomerStatus;
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId: string | null;
  /** When everything that names the customer was taken away for good. */
  @Column(moment, { name: 'erased_at', precision: 3, nullable: true }) erasedAt: Date | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @VersionColumn({ update: false, default: 1 }) version: number;
  @Column(moment, { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
  @Column(moment, { name: 'updated_at', precision: 3, default: () => 'now()' }) updatedAt: Date;
}
