import { LifecycleStage } from '@kehu/schema';
import type { Words } from './churn-words.policy.js';
import { dayWords, metric, type Evidence, type InsightFacts } from './insight.policy.js';

/** One sentence of a portrait, with what it rests on. */
export interface PersonaSentence extends Words {
  readonly evidence: readonly Evidence[];
}

const DAYS_A_YEAR = 365.25;

/** Who the customer is to us, in a few sentences. What is not known is not said. */
export function personaOf(facts: InsightFacts): PersonaSentence[] {
  return [stand, worth, rhythm, trend, talk, future, risk, need, complaint].flatMap((of) => of(facts) ?? []);
}

const number = (value: number, language: string, digits = 0): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
const money = (value: number, currency: string, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(value);

const counted = (count: number, noun: string): string => `${number(count, 'en')} ${noun}${count === 1 ? '' : 's'}`;
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const ago = (days: number): Words =>
  days === 0 ? { zh: '今天', en: 'today' } : { zh: ` ${days} 天前`, en: `${counted(days, 'day')} ago` };

/** Years from one on, days before. */
function span(days: number): Words {
  const years = Math.round((10 * days) / DAYS_A_YEAR) / 10;
  if (years < 1) return { zh: `${days} 天`, en: counted(days, 'day') };
  return { zh: `${number(years, 'zh-CN', 1)} 年`, en: `${number(years, 'en', 1)} ${years === 1 ? 'year' : 'years'}` };
}

function stand({ stage, purchaseDays, daysSinceFirst }: InsightFacts): PersonaSentence | null {
  const named = LifecycleStage.values[stage as LifecycleStage];
  const evidence: Evidence[] = [{ kind: 'CUSTOMER', key: 'stage', refId: null }];
  if (daysSinceFirst === null)
    return { zh: `目前处于“${named.zh}”阶段。`, en: `Is in the stage “${named.en}”.`, evidence };
  const since = span(daysSinceFirst);
  return {
    zh: `处于“${named.zh}”阶段，成为客户 ${since.zh}，共有 ${purchaseDays} 个购买日。`,
    en: `Is in the stage “${named.en}”, a customer for ${since.en} with ${counted(purchaseDays, 'purchase day')}.`,
    evidence: [...evidence, metric('firstOrderAt'), metric('purchaseDays')],
  };
}

function worth({ orders, net, net365, currency, abcClass }: InsightFacts): PersonaSentence | null {
  if (orders === 0) return null;
  const isClassed = abcClass !== null;
  return {
    zh: `累计净消费 ${money(net, currency, 'zh-CN')}，近一年 ${money(net365, currency, 'zh-CN')}${isClassed ? `，属于 ${abcClass} 类` : ''}。`,
    en: `Has spent ${money(net, currency, 'en')} net, ${money(net365, currency, 'en')} of it in the last 12 months${isClassed ? `: class ${abcClass}` : ''}.`,
    evidence: [metric('netRevenue'), metric('revenue365'), ...(isClassed ? [metric('abcClass')] : [])],
  };
}

function rhythm({ cycleDays, daysSinceLast, nextExpectedOn, lastOrderId }: InsightFacts): PersonaSentence | null {
  if (cycleDays === null || daysSinceLast === null || nextExpectedOn === null) return null;
  return {
    zh: `通常每 ${number(Math.round(cycleDays), 'zh-CN')} 天购买一次，上次在${ago(daysSinceLast).zh}，下次应在 ${dayWords(nextExpectedOn, 'zh-CN')}前后。`,
    en: `Buys about every ${counted(Math.round(cycleDays), 'day')}, last ${ago(daysSinceLast).en}; the next purchase is due about ${dayWords(nextExpectedOn, 'en')}.`,
    evidence: [metric('cycleDays'), metric('nextExpectedOn'), { kind: 'ORDER', key: 'lastOrder', refId: lastOrderId }],
  };
}

function trend({ orders90, orders90Before }: InsightFacts): PersonaSentence | null {
  if (orders90Before <= 0) return null;
  const change = orders90 / orders90Before - 1;
  const [zh, en] = change > 0.2 ? ['多于', 'more than'] : change < -0.2 ? ['少于', 'fewer than'] : ['接近', 'close to'];
  return {
    zh: `近 90 天购买 ${orders90} 次，${zh}此前每 90 天的 ${number(orders90Before, 'zh-CN', 1)} 次。`,
    en: `Bought ${times(orders90)} in the last 90 days, ${en} the earlier average of ${number(orders90Before, 'en', 1)} per 90 days.`,
    evidence: [metric('orders90')],
  };
}

function talk({ contacts90, daysSinceContact }: InsightFacts): PersonaSentence | null {
  if (daysSinceContact === null) return null;
  return {
    zh: `近 90 天互动 ${contacts90} 次，最近一次在${ago(daysSinceContact).zh}。`,
    en: `${counted(contacts90, 'contact')} in the last 90 days, most recently ${ago(daysSinceContact).en}.`,
    evidence: [metric('interactions90'), metric('lastContactAt')],
  };
}

function future({ expected365, value, currency }: InsightFacts): PersonaSentence | null {
  if (expected365 === null) return null;
  const [zhDays, enDays] = [number(expected365, 'zh-CN', 1), number(expected365, 'en', 1)];
  const [zhValue, enValue] =
    value === null
      ? ['', '']
      : [`，预计价值 ${money(value, currency, 'zh-CN')}`, `, worth ${money(value, currency, 'en')}`];
  return {
    zh: `未来一年预计有 ${zhDays} 个购买日${zhValue}。`,
    en: `Expected to buy on ${enDays} ${enDays === '1' ? 'day' : 'days'} in the coming year${enValue}.`,
    evidence: [metric('expected365'), ...(value === null ? [] : [metric('predictedValue')])],
  };
}

function risk({ churnProbability, churnSign }: InsightFacts): PersonaSentence | null {
  if (churnProbability === null) return null;
  const percent = Math.round(churnProbability * 100);
  return {
    zh: `未来 90 天不再购买的概率为 ${percent}%${churnSign ? `，主要因素：${churnSign.zh}` : ''}。`,
    en: `Probability of not buying in the next 90 days: ${percent}%${churnSign ? `; main factor: ${churnSign.en}` : ''}.`,
    evidence: [metric('churnProbability')],
  };
}

function need({ need: stated }: InsightFacts): PersonaSentence | null {
  if (!stated) return null;
  return {
    zh: `尚未满足的需求：${stated.text}。`,
    en: `Unmet need: ${stated.text}.`,
    evidence: [{ kind: 'NEED', key: 'need', refId: stated.id }],
  };
}

function complaint({ complaint: open }: InsightFacts): PersonaSentence | null {
  if (!open) return null;
  return {
    zh: `投诉 ${open.number} 尚未解决。`,
    en: `Complaint ${open.number} is unresolved.`,
    evidence: [{ kind: 'TICKET', key: 'complaint', refId: open.id }],
  };
}
