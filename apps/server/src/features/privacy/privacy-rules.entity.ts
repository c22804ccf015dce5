import type { RetentionAction, RetentionKind } from '@kehu/schema';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

const moment = 'timestamp with time zone';

/** What the law of the place says; one row. */
@Entity('privacy_setting')
@Check('privacy_setting_days', 'answer_days BETWEEN 1 AND 365')
export class PrivacySetting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'privacy_setting_pkey' }) id: string;
  /** Within how many days a request must be answered. */
  @Column('integer', { name: 'answer_days', default: 30 }) answerDays: number;
  @Column('integer', { default: 1 }) version: number;
}

/** A wording people agree to. Never changed: another wording is another version. */
@Entity('privacy_notice')
@Unique('privacy_notice_code', ['code'])
export class PrivacyNotice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'privacy_notice_pkey' }) id: string;
  /** Such as `2026-1`; consents name it. */
  @Column('text') code: string;
  @Column('text', { name: 'text_zh' }) textZh: string;
  @Column('text', { name: 'text_en' }) textEn: string;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById: string | null;
  @Column(moment, { name: 'created_at', precision: 3, default: () => 'now()' }) createdAt: Date;
}

/** How long a kind of data is kept; for good while `months` is null. */
@Entity('retention_rule')
@Unique('retention_rule_one', ['kind'])
@Check('retention_rule_kind', `kind IN ('INTERACTION', 'TICKET', 'TASK', 'NOTE', 'PROSPECT')`)
@Check('retention_rule_months', 'months BETWEEN 1 AND 600')
@Check('retention_rule_action', `action IN ('DELETE', 'ANONYMISE')`)
export class RetentionRule {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'retention_rule_pkey' }) id: string;
  @Column('text') kind: RetentionKind;
  @Column('integer', { nullable: true }) months: number | null;
  @Column('text') action: RetentionAction;
  @Column('integer', { default: 1 }) version: number;
}

/** One night's work of a rule. */
@Entity('retention_run')
@Index('retention_run_by_kind', { synchronize: false })
export class RetentionRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'retention_run_pkey' }) id: string;
  @Column('text') kind: RetentionKind;
  /** What is older than this went. */
  @Column(moment, { precision: 3 }) before: Date;
  @Column('integer', { default: 0 }) rows: number;
  @Column(moment, { name: 'started_at', precision: 3 }) startedAt: Date;
  @Column(moment, { name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
}
