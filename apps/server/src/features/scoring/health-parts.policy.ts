import { customerHealth } from '@kehu/analytics';
import type { HealthPart } from '@kehu/schema';
import type { HealthSetting } from './settings/setting.policy.js';

/** One part of a customer's health: 0 to 100, the points it brings, and the points it could bring at most. */
export interface HealthPartTerm {
  readonly part: HealthPart;
  readonly value: number;
  readonly points: number;
  readonly most: number;
}

/**
 * The stored figures that health is reckoned from: churn score, satisfaction, contacts and reports of usage within 90 days and
 * in the mean of the windows before, revenue of the same two.
 */
export type StoredVitals = readonly [
  churnScore: number | null,
  satisfaction: number | null,
  contacts: number,
  contactsBefore: number,
  revenue: number,
  usualRevenue: number,
];

const tenth = (value: number): number => Math.floor(value * 10 + 0.5) / 10;

/** What a stored health is made of, to a tenth; the points add up to it. Nothing where there is none. */
export function healthPartsOf(vitals: StoredVitals | null, setting: HealthSetting): HealthPartTerm[] {
  if (vitals === null) return [];
  const [churnScore, satisfaction, recent, before, revenue, usual] = vitals;
  const { retention, contentment, engagement, trend } = setting;
  const health = customerHealth(
    { churnScore, satisfaction, contacts: { recent, before }, revenue: { recent: revenue, usual } },
    { RETENTION: retention, SATISFACTION: contentment, ENGAGEMENT: engagement, TREND: trend },
    setting,
  );
  const parts = health.ok ? health.value.parts : [];
  return parts.map(({ part, value, points, most }) => ({
    ...{ part, value: tenth(value), points: tenth(points), most: tenth(most) },
  }));
}
