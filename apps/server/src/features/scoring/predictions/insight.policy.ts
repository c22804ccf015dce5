import type { NextAction } from '@kehu/schema';
import type { Words } from './churn-words.policy.js';

/** What a sentence or an advice rests on: the figure by its name in the registry of metrics, or a record by its id. */
export interface Evidence {
  readonly kind: 'METRIC' | 'ORDER' | 'TICKET' | 'NEED' | 'CUSTOMER';
  readonly key: string;
  readonly refId: string | null;
}

/** What is known about a customer today; days are counted up to today, null where there is none. */
export interface InsightFacts {
  readonly stage: string;
  readonly orders: number;
  readonly purchaseDays: number;
  readonly daysSinceFirst: number | null;
  readonly daysSinceLast: number | null;
  readonly lastOrderId: string | null;
  readonly net: number;
  readonly net365: number;
  readonly currency: string;
  readonly abcClass: string | null;
  readonly cycleDays: number | null;
  readonly nextExpectedOn: string | null;
  readonly orders90: number;
  readonly orders90Before: number;
  readonly contacts90: number;
  readonly daysSinceContact: number | null;
  readonly churnScore: number | null;
  readonly churnProbability: number | null;
  readonly churnSign: Words | null;
  readonly expected365: number | null;
  readonly value: number | null;
  readonly completeness: number;
  readonly complaint: { readonly id: string; readonly number: string } | null;
  readonly need: { readonly id: string; readonly text: string } | null;
}

/** The one thing to do next, with why. */
export interface Advice extends Words {
  readonly action: NextAction;
  readonly evidence: readonly Evidence[];
}

/** The thresholds of the advice. */
export const adviceLimits = {
  riskScore: 66,
  riskProbability: 0.6,
  dueFrom: 0.8,
  dueTo: 1.5,
  newSinceDays: [7, 60],
  quietContactDays: 60,
  leadSilentDays: 14,
  leastCompleteness: 50,
} as const;

export const metric = (key: string): Evidence => ({ kind: 'METRIC', key, refId: null });

type Rule = (facts: InsightFacts) => Advice | null;

/** From what cannot wait to what is merely good: the first that applies. */
const rules: readonly Rule[] = [settle, winBack, remind, welcome, checkIn, qualify, complete];

/** The next best action; null when nothing asks for one. */
export function nextBestAction(facts: InsightFacts): Advice | null {
  for (const rule of rules) {
    const advice = rule(facts);
    if (advice) return advice;
  }
  return null;
}

const isOfValue = ({ abcClass }: InsightFacts): boolean => abcClass === 'A' || abcClass === 'B';

function settle({ complaint }: InsightFacts): Advice | null {
  if (!complaint) return null;
  return {
    action: 'SETTLE_COMPLAINT',
    zh: `投诉 ${complaint.number} 尚未解决，先解决它`,
    en: `Complaint ${complaint.number} is open: settle it first`,
    evidence: [{ kind: 'TICKET', key: 'complaint', refId: complaint.id }],
  };
}

function winBack(facts: InsightFacts): Advice | null {
  const { churnScore, churnProbability, abcClass, churnSign } = facts;
  const isLikely =
    (churnProbability ?? 0) >= adviceLimits.riskProbability || (churnScore ?? 0) > adviceLimits.riskScore;
  if (!isLikely || !isOfValue(facts)) return null;
  return {
    action: 'WIN_BACK',
    zh: `${abcClass} 类客户很可能流失${churnSign ? `：${churnSign.zh}` : ''}`,
    en: `A class ${abcClass} customer is likely to leave${churnSign ? `: ${churnSign.en}` : ''}`,
    evidence: [metric(churnProbability === null ? 'churnScore' : 'churnProbability'), metric('abcClass')],
  };
}

function remind({ daysSinceLast, cycleDays, nextExpectedOn }: InsightFacts): Advice | null {
  if (daysSinceLast === null || cycleDays === null || cycleDays <= 0 || nextExpectedOn === null) return null;
  const ratio = daysSinceLast / cycleDays;
  if (ratio < adviceLimits.dueFrom || ratio > adviceLimits.dueTo) return null;
  return {
    action: 'REMIND',
    zh: `按自身周期，${nextExpectedOn} 前后应再次购买`,
    en: `By the own rhythm the next purchase is due about ${nextExpectedOn}`,
    evidence: [metric('nextExpectedOn'), metric('cycleDays')],
  };
}

function welcome({ purchaseDays, daysSinceLast, lastOrderId }: InsightFacts): Advice | null {
  const [from, to] = adviceLimits.newSinceDays;
  if (purchaseDays !== 1 || daysSinceLast === null || daysSinceLast < from || daysSinceLast > to) return null;
  return {
    action: 'WELCOME',
    zh: `${daysSinceLast} 天前首次购买，尚未再来`,
    en: `First bought ${daysSinceLast} days ago and has not come back yet`,
    evidence: [{ kind: 'ORDER', key: 'lastOrder', refId: lastOrderId }],
  };
}

function checkIn(facts: InsightFacts): Advice | null {
  const { daysSinceContact, abcClass } = facts;
  if (!isOfValue(facts) || (daysSinceContact !== null && daysSinceContact < adviceLimits.quietContactDays)) return null;
  return {
    action: 'CHECK_IN',
    zh:
      daysSinceContact === null
        ? `${abcClass} 类客户尚未联系过`
        : `${abcClass} 类客户已 ${daysSinceContact} 天没有联系`,
    en:
      daysSinceContact === null
        ? `A class ${abcClass} customer was never contacted`
        : `No contact with a class ${abcClass} customer for ${daysSinceContact} days`,
    evidence: [metric('lastContactAt'), metric('abcClass')],
  };
}

function qualify({ orders, stage, daysSinceContact }: InsightFacts): Advice | null {
  if (orders > 0 || (stage !== 'LEAD' && stage !== 'PROSPECT')) return null;
  if (daysSinceContact !== null && daysSinceContact < adviceLimits.leadSilentDays) return null;
  return {
    action: 'QUALIFY',
    zh: daysSinceContact === null ? '线索尚未跟进' : `线索已 ${daysSinceContact} 天没有跟进`,
    en:
      daysSinceContact === null
        ? 'The lead was never followed'
        : `The lead was not followed for ${daysSinceContact} days`,
    evidence: [metric('lastContactAt')],
  };
}

function complete({ completeness }: InsightFacts): Advice | null {
  if (completeness >= adviceLimits.leastCompleteness) return null;
  return {
    action: 'COMPLETE',
    zh: `资料完整度只有 ${completeness}%`,
    en: `Only ${completeness} % of the record is known`,
    evidence: [metric('completeness')],
  };
}
