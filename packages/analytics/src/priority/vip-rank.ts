import { notFinite, outside } from '../checks.js';
import { measured, type Outcome, type Refusal } from '../outcome.js';
import { largestRemainder } from './largest-remainder.js';

/** The points of a waiting request that do not depend on time. */
export interface VipPoints {
  /** 0–250 */
  tier: number;
  /** 0–150 */
  severity: number;
  /** 0–100 */
  value: number;
  /** 0–60 */
  churn: number;
  /** 0–40 */
  promise: number;
}

/** The most each term may give; together 600. */
export const vipCeilings: Readonly<VipPoints> = { tier: 250, severity: 150, value: 100, churn: 60, promise: 40 };

/** Points gained per business minute waited, and per business minute nearer to the due time. */
export interface VipSlopes {
  waiting: number;
  due: number;
}

/** 2.5 points a minute of waiting, 0.5 a minute towards the promise. */
export const defaultVipSlopes: VipSlopes = { waiting: 2.5, due: 0.5 };

/** When it was asked and when it is promised, as ordinals of business minutes. */
export interface VipMinutes {
  enqueued: number;
  due: number;
}

/** Why a request stands where it stands. */
export type VipTermCode = keyof VipPoints | 'waiting' | 'due';

/** One line of the explanation, in whole points. */
export interface VipTerm {
  code: VipTermCode;
  points: number;
}

/**
 * The key that orders the VIP queue (highest first), constant in time.
 *
 * Formula: base − s₁·enqueued − s₂·due, base = Σ points. A request's priority at any minute is key + (s₁ + s₂)·now, so
 * all gain at one rate and the order of two never changes by waiting: the key is stored and indexed, not recomputed.
 * Unit: points; may be negative. Points above their ceiling or below 0: OUT_OF_RANGE.
 */
export function vipRankKey(
  points: VipPoints,
  minutes: VipMinutes,
  slopes: VipSlopes = defaultVipSlopes,
): Outcome<number> {
  const broken = rankInputBroken(points, minutes, slopes);
  if (broken) return broken;
  return measured(vipBase(points) - slopes.waiting * minutes.enqueued - slopes.due * minutes.due);
}

/**
 * The explanation at a given business minute: whole points that add up exactly to the rounded priority.
 *
 * waiting = s₁·(now − enqueued); due = s₂·(now − due), negative while there is time left.
 * Rounded by largest remainder, so the column shown has no "does not add up".
 */
export function vipTerms(
  points: VipPoints,
  minutes: VipMinutes,
  now: number,
  slopes: VipSlopes = defaultVipSlopes,
): Outcome<{ terms: VipTerm[]; total: number }> {
  const broken = rankInputBroken(points, minutes, slopes) ?? notFinite({ now });
  if (broken) return broken;
  const exact: [VipTermCode, number][] = [
    ['tier', points.tier],
    ['severity', points.severity],
    ['value', points.value],
    ['churn', points.churn],
    ['promise', points.promise],
    ['waiting', slopes.waiting * (now - minutes.enqueued)],
    ['due', slopes.due * (now - minutes.due)],
  ];
  const whole = largestRemainder(exact.map(([, value]) => value));
  if (!whole.ok) return whole;
  const terms = exact.map(([code], i) => ({ code, points: whole.value[i]! }));
  return measured({ terms, total: whole.value.reduce((sum, value) => sum + value, 0) });
}

/**
 * How long others can keep overtaking: a request is passed only by those enqueued less than this many business minutes
 * after it. Formula: (600 − base + s₂·targetSpread)/(s₁ + s₂), targetSpread = longest minus shortest promise in minutes.
 */
export function starvationBound(
  points: VipPoints,
  targetSpread: number,
  slopes: VipSlopes = defaultVipSlopes,
): Outcome<number> {
  const broken =
    rankInputBroken(points, { enqueued: 0, due: 0 }, slopes) ?? outside(0, Number.MAX_VALUE, { targetSpread });
  if (broken) return broken;
  const most = vipBase(vipCeilings);
  return measured((most - vipBase(points) + slopes.due * targetSpread) / (slopes.waiting + slopes.due));
}

const vipBase = ({ tier, severity, value, churn, promise }: VipPoints): number =>
  tier + severity + value + churn + promise;

function rankInputBroken(points: VipPoints, minutes: VipMinutes, slopes: VipSlopes): Refusal | null {
  for (const term of Object.keys(vipCeilings) as (keyof VipPoints)[]) {
    const broken = outside(0, vipCeilings[term], { [term]: points[term] });
    if (broken) return broken;
  }
  return notFinite({ ...minutes }) ?? outside(Number.EPSILON, Number.MAX_VALUE, { ...slopes });
}
