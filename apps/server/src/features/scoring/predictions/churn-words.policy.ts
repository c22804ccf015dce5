import type { ChurnFeature } from '@kehu/schema';
import type { StoredSign } from './churn-model.policy.js';

/** A sentence in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const zhNumber = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 });
const enNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

const dayOrDays = (count: string): string => (count === '1' ? 'day' : 'days');

type Say = (v: string, m: string, value: number) => string;
const sentences: Readonly<Record<ChurnFeature, readonly [zh: Say, en: Say]>> = {
  SILENCE: [
    (v, m) => `已有 ${v} 天没有购买（一般为 ${m} 天）`,
    (v, m) => `${v} ${dayOrDays(v)} without a purchase (typically ${m})`,
  ],
  OVERDUE: [(v) => `沉默时间达到自身购买间隔的 ${v} 倍`, (v) => `silent for ${v}× the usual gap between purchases`],
  ONE_PURCHASE: [() => '至今只在一天购买过', () => 'has bought on only one day'],
  DAYS_90: [
    (v, m) => `近 90 天购买 ${v} 天（一般为 ${m} 天）`,
    (v, m) => `${v} purchase ${dayOrDays(v)} in the last 90 days (typically ${m})`,
  ],
  DAYS_BEFORE: [
    (v, m) => `此前 275 天购买 ${v} 天（一般为 ${m} 天）`,
    (v, m) => `${v} purchase ${dayOrDays(v)} in the 275 days before (typically ${m})`,
  ],
  SPEND: [(v, m) => `近一年净消费 ${v}（一般为 ${m}）`, (v, m) => `spent ${v} in the last 12 months (typically ${m})`],
  TENURE: [
    (v, m) => `首次购买至今 ${v} 天（一般为 ${m} 天）`,
    (v, m) => `a customer for ${v} ${dayOrDays(v)} (typically ${m})`,
  ],
  CONTACTS: [
    (v, m) => `近 90 天互动 ${v} 次（一般为 ${m} 次）`,
    (v, m) => `${v} ${v === '1' ? 'contact' : 'contacts'} in the last 90 days (typically ${m})`,
  ],
  RETURNS: [
    (_v, _m, value) => `近一年 ${zhNumber.format(value * 100)}% 的购买发生退货`,
    (_v, _m, value) => `${enNumber.format(value * 100)}% of last year’s purchases were returned`,
  ],
};

/** A sign of leaving in words, with the figures it rests on. */
export function signWords({ f, v, m }: StoredSign): Words {
  const [zh, en] = sentences[f];
  return {
    zh: zh(zhNumber.format(v), zhNumber.format(m), v),
    en: en(enNumber.format(v), enNumber.format(m), v),
  };
}
