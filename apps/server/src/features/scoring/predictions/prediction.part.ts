import { moneyJson } from '../../../platform/money.js';
import { askedColumns, jsonRow } from '../../../platform/parts.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { customerPart } from '../../customers/graphql.js';
import type { StoredSign } from './churn-model.policy.js';
import { signWords } from './churn-words.policy.js';
import type { AdviceSetting } from '../settings/setting.policy.js';
import { scoreRules } from '../settings/settings.js';
import { insightColumns, insightFacts, type FactRow } from './insight-facts.js';
import { nextBestAction, type InsightFacts } from './insight.policy.js';
import { personaOf } from './persona.policy.js';
import { InsightType, PredictionType } from './prediction.type.js';

/** Half of the own gaps lie within one median deviation of the cycle. */
const window = `greatest(1, round(m.cycle_spread))::int`;
const absent = (column: string): Sql =>
  sql.raw(`CASE WHEN p.customer_id IS NOT NULL THEN ${column}
    WHEN coalesce(m.orders, 0) = 0 THEN 'NO_PURCHASE' ELSE 'NOT_YET' END`);

export const customerPrediction = customerPart({
  field: 'prediction',
  type: () => PredictionType,
  description: 'What the models expect of the customer.',
  permission: 'metrics:read',
  nullable: true,
  sql({ ctx, parent, asks }) {
    const columns = {
      alive: sql.raw('p.alive'),
      expected90: sql.raw('p.expected_90'),
      expected365: sql.raw('p.expected_365'),
      quiet90: sql.raw('p.quiet_90'),
      value: moneyJson(sql.raw('p.value_minor'), sql.raw(`'${ctx.services.config.currency}'::text`)),
      valueBasis: sql.raw('p.value_basis'),
      reason: absent('p.reason'),
      nextPurchase: sql.raw(`CASE WHEN m.next_expected_on IS NOT NULL THEN json_build_object('on', m.next_expected_on,
        'from', m.next_expected_on - ${window}, 'to', m.next_expected_on + ${window}) END`),
      churnProbability: sql.raw('p.churn_probability'),
      churnReason: absent('p.churn_reason'),
      churnSigns: sql.raw(`coalesce(p.churn_signs, '[]')`),
      asOf: sql.raw('p.as_of'),
      lifetimeVersion: sql.raw('p.lifetime_version'),
      churnVersion: sql.raw('p.churn_version'),
    };
    return jsonRow(sql`SELECT ${askedColumns(asks, columns, ['churnSigns'])}
      FROM (SELECT) nothing LEFT JOIN customer_metric m ON m.customer_id = ${parent}.id
      LEFT JOIN customer_prediction p ON p.customer_id = ${parent}.id
      WHERE ${visibleCustomer(ctx, parent, 'metrics:read')}`);
  },
  finish: (row: { churnSigns: StoredSign[] } | null) => row && { ...row, churnSigns: row.churnSigns.map(shownSign) },
});

function shownSign(sign: StoredSign) {
  const { zh, en } = signWords(sign);
  return { feature: sign.f, weight: sign.w, sentenceZh: zh, sentence: en };
}

export const customerInsight = customerPart({
  field: 'insight',
  type: () => InsightType,
  description: 'The next best action and a portrait in words, each with what it rests on.',
  permission: 'metrics:read',
  nullable: true,
  sql: ({ ctx, parent }) => jsonRow(insightColumns(ctx, parent)),
  finish(row: FactRow | null, _args, ctx): InsightType | null | Promise<InsightType> {
    if (!row) return null;
    const facts = insightFacts(ctx, row);
    const rules = scoreRules(ctx);
    return rules instanceof Promise
      ? rules.then(({ advice }) => insightOf(facts, advice))
      : insightOf(facts, rules.advice);
  },
});

function insightOf(facts: InsightFacts, limits: AdviceSetting): InsightType {
  const advice = nextBestAction(facts, limits);
  return {
    advice: advice && {
      action: advice.action,
      reasonZh: advice.zh,
      reason: advice.en,
      evidence: [...advice.evidence],
    },
    persona: personaOf(facts).map(({ evidence, ...words }) => ({ ...words, evidence: [...evidence] })),
  };
}
