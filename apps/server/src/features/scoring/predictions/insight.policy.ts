import type { NextAction } from '@kehu/schema';
import type { AdviceSetting } from '../settings/setting.policy.js';
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

export const metric = (key: string): Evidence => ({ kind: 'METRIC', key, refId: null });

/** A day such as `2026-07-10` as a language writes it: 2026年7月10日, July 10, 2026. */
export const dayWords = (day: string, language: 'zh-CN' | 'en'): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

type Rule = (facts: InsightFacts, limits: AdviceSetting) => Advice | null;

/** From what cannot wait to what is merely good: the first that applies. */
const rules: readonly Rule[] = [settle, winBack, remind, welcome, checkIn, qualify, complete];

/** The next best action by the limits that are set; null when nothing asks for one. */
export function nextBestAction(facts: InsightFacts, limits: AdviceSetting): Advice | null {
  for (const rule of rules) {
    const advice = rule(facts, limits);
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

function winBack(facts: InsightFacts, limits: AdviceSetting): Advice | null {
  const { churnScore, churnProbability, abcClass, churnSign } = facts;
  const isLikely =
    (churnProbability ?? 0) >= limits.winBackProbability / 100 || (churnScore ?? 0) > limits.winBackScore;
  if (!isLikely || !isOfValue(facts)) return null;
  return {
    action: 'WIN_BACK',
    zh: `${abcClass} 类客户很可能流失${churnSign ? `：${churnSign.zh}` : ''}`,
    en: `A class ${abcClass} customer is likely to leave${churnSign ? `: ${churnSign.en}` : ''}`,
    evidence: [metric(churnProbability === null ? 'churnScore' : 'churnProbability'), metric('abcClass')],
  };
}

function remind(facts: InsightFacts, { dueFrom, dueTo }: AdviceSetting): Advice | null {
  const { daysSinceLast, cycleDays, nextExpectedOn } = facts;
  if (daysSinceLast === null || cycleDays === null || cycleDays <= 0 || nextExpectedOn === null) return null;
  const ratio = daysSinceLast / cycleDays;
  if (ratio < dueFrom || ratio > dueTo) return null;
  return {
    action: 'REMIND',
    zh: `按自身周期，${dayWords(nextExpectedOn, 'zh-CN')}前后应再次购买`,
    en: `By the customer’s own rhythm the next purchase is due about ${dayWords(nextExpectedOn, 'en')}`,
    evidence: [metric('nextExpectedOn'), metric('cycleDays')],
  };
}

function welcome(facts: InsightFacts, { newFromDays, newToDays }: AdviceSetting): Advice | null {
  const { purchaseDays, daysSinceLast, lastOrderId } = facts;
  if (purchaseDays !== 1 || daysSinceLast === null) return null;
  if (daysSinceLast < newFromDays || daysSinceLast > newToDays) return null;
  return {
    action: 'WELCOME',
    zh: `${daysSinceLast} 天前首次购买，尚未再来`,
    en: `First bought ${daysSinceLast} ${daysSinceLast === 1 ? 'day' : 'days'} ago and has not come back yet`,
    evidence: [{ kind: 'ORDER', key: 'lastOrder', refId: lastOrderId }],
  };
}

function checkIn(facts: InsightFacts, { quietContactDays }: AdviceSetting): Advice | null {
  const { daysSinceContact, abcClass } = facts;
  if (!isOfValue(facts) || (daysSinceContact !== null && daysSinceContact < quietContactDays)) return null;
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

function qualify(facts: InsightFacts, { leadSilentDays }: AdviceSetting): Advice | null {
  const { orders, stage, daysSinceContact } = facts;
  if (orders > 0 || (stage !== 'LEAD' && stage !== 'PROSPECT')) return null;
  if (daysSinceContact !== null && daysSinceContact < leadSilentDays) return null;
  return {
    action: 'QUALIFY',
    zh: daysSinceContact === null ? '线索尚未跟进' : `线索已 ${daysSinceContact} 天没有跟进`,
    en:
      daysSinceContact === null
        ? 'The lead has never been followed up'
        : `The lead has not been followed up for ${daysSinceContact} days`,
    evidence: [metric('lastContactAt')],
  };
}

function complete({ completeness }: InsightFacts, { leastCompleteness }: AdviceSetting): Advice | null {
  if (completeness >= leastCompleteness) return null;
  return {
    action: 'COMPLETE',
    zh: `资料完整度只有 ${completeness}%`,
    en: `Only ${completeness}% of the profile is filled in`,
    evidence: [metric('completeness')],
  };
}
