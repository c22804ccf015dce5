import { AbcClass, BaseClass, LifecycleStage, RfmSegment, VipTier, type EnumValue } from '@kehu/schema';
import { jsonRow, jsonRows } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { customerPart } from '../customers/graphql.js';
import { CustomerClassType, StageMoveType } from './lifecycle.type.js';

const MOST_MOVES = 100;

export const customerStageHistory = customerPart({
  field: 'stageHistory',
  type: () => [StageMoveType],
  description: 'The moves between stages, newest first; the last hundred.',
  permission: 'customers:read',
  nullable: true,
  sql: ({ parent, fields }) =>
    jsonRows(
      sql`
      SELECT s.id, s.from_stage AS "from", s.to_stage AS "to", s.cause, s.reason, s.ref_id AS "refId", (SELECT u.name FROM app_user u WHERE u.id = s.actor_id) AS "actorName",
        s.moved_at AS "movedAt"
      FROM stage_move s
      WHERE s.customer_id = ${parent}.id ORDER BY s.moved_at DESC, s.id DESC LIMIT ${sql.raw(String(MOST_MOVES))}`,
      fields(),
    ),
});

interface ClassRow {
  baseClass: BaseClass;
  stage: LifecycleStage;
  vipTier: VipTier;
  abcClass: AbcClass | null;
  rfmSegment: RfmSegment | null;
  scores: string | null;
}

export const customerClasses = customerPart({
  field: 'classes',
  type: () => [CustomerClassType],
  description: 'The classes the customer is in: base class, Pareto class, RFM segment.',
  permission: 'metrics:read',
  nullable: true,
  sql: ({ ctx, parent }) =>
    jsonRow(sql`
      SELECT ${parent}.base_class AS "baseClass", ${parent}.stage, ${parent}.vip_tier AS "vipTier", m.abc_class AS "abcClass",
        m.rfm_segment AS "rfmSegment", 'R' || m.r_score || ' F' || m.f_score || ' M' || m.m_score AS scores
      FROM (SELECT) nothing LEFT JOIN customer_metric m ON m.customer_id = ${parent}.id
      WHERE ${visibleCustomer(ctx, parent, 'metrics:read')}`),
  finish: (row: ClassRow | null) => (row ? classesOf(row) : []),
});

function classesOf(row: ClassRow): CustomerClassType[] {
  const because: EnumValue = row.baseClass === 'VIP' ? VipTier.values[row.vipTier] : LifecycleStage.values[row.stage];
  const classes = [classOf('BASE', row.baseClass, BaseClass.values[row.baseClass], because.zh, because.en)];
  if (row.abcClass) {
    classes.push(classOf('ABC', row.abcClass, AbcClass.values[row.abcClass], '按累计净收入', 'By net revenue so far'));
  }
  if (row.rfmSegment) {
    classes.push(classOf('RFM', row.rfmSegment, RfmSegment.values[row.rfmSegment], row.scores, row.scores));
  }
  return classes;
}

const classOf = (
  scheme: string,
  key: string,
  { zh, en }: EnumValue,
  reasonZh: string | null,
  reason: string | null,
): CustomerClassType => ({ scheme, key, labelZh: zh, labelEn: en, reasonZh, reason });
