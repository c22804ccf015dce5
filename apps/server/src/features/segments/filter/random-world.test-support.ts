import {
  AbcClass,
  BaseClass,
  ClassScheme,
  CustomerKind,
  CustomerSource,
  Gender,
  InteractionKind,
  LifecycleStage,
  RfmSegment,
  Severity,
  TicketStatus,
  VipTier,
  type Enumeration,
} from '@kehu/schema';
import { newId } from '../../../platform/ids.js';
import type { PlainCustomer } from './twin.test-support.js';

/** A small generator of numbers 0…1 that gives the same ones for the same seed (mulberry32). */
export function randomOf(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  return {
    next,
    below,
    pick,
    maybe: <T>(chance: number, make: () => T): T | null => (next() < chance ? make() : null),
  };
}

export const classKeys = ['A', 'B', 'VIP'];
export const cities = ['北京', '上海', 'Hangzhou', 'Oslo'];
export const industries = ['教育', 'Retail', '100% "cotton" \\ _', '医疗'];
const DAY = 86_400_000;

/** The world random filters are asked about: what ids there are to name. */
export interface Names {
  readonly users: readonly string[];
  readonly tags: readonly string[];
  readonly products: readonly string[];
  readonly categories: readonly string[];
}

const idOf = (kind: number, n: number): string =>
  `00000000-0000-7000-8000-${String(kind).padStart(4, '0')}${String(n).padStart(8, '0')}`;

export const names: Names = {
  users: [1, 2, 3].map((n) => idOf(1, n)),
  tags: [1, 2, 3, 4].map((n) => idOf(2, n)),
  products: [1, 2, 3, 4, 5, 6].map((n) => idOf(3, n)),
  categories: [1, 2, 3, 4].map((n) => idOf(4, n)),
};
/** Category 2 and 3 lie below 1, 4 below 3. */
export const parentOf = new Map([
  [names.categories[1], names.categories[0]],
  [names.categories[2], names.categories[0]],
  [names.categories[3], names.categories[2]],
] as [string, string][]);
export const categoryOf = new Map(names.products.map((id, i) => [id, names.categories[i % 4] as string]));

/** Customers with every kind of fact missing now and then, some moments on the edges of days. */
export function randomCustomers(count: number, seed: number, now: Date): PlainCustomer[] {
  const random = randomOf(seed);
  const { pick, below, maybe } = random;
  const of = (enumeration: Enumeration): string => pick(enumeration.keys);
  const moment = (): Date => {
    const at = now.getTime() - below(400) * DAY;
    return new Date(pick([at, at - below(DAY), Math.floor(at / DAY) * DAY - 8 * 3_600_000]));
  };
  return Array.from({ length: count }, () => {
    const lines = () => Array.from({ length: below(3) }, () => ({ product: pick(names.products), isReturn: false }));
    const orders = Array.from({ length: below(5) }, () => ({
      at: moment(),
      status: pick(['PAID', 'PAID', 'COMPLETED', 'PENDING', 'CANCELLED', 'RETURNED']),
      net: below(300_000),
      isReturn: false,
      lines: lines(),
    }));
    const returned = orders
      .filter(({ status }) => status === 'RETURNED')
      .map(({ net }) => ({ at: moment(), status: 'COMPLETED', net: -net, isReturn: true, lines: [] }));
    const metric = maybe(0.9, () => ({
      orders: below(6),
      purchaseDays: below(6),
      complaints: below(4),
      openComplaints: below(3),
      worst: maybe(0.6, () => of(Severity)),
      net: below(900_000),
      margin: maybe(0.5, () => below(90_000) - 20_000),
      firstOrderAt: maybe(0.7, moment),
      cycleDays: maybe(0.6, () => below(4000) / 100),
      r: maybe(0.7, () => 1 + below(5)),
      f: maybe(0.7, () => 1 + below(5)),
      m: maybe(0.7, () => 1 + below(5)),
      rfm: maybe(0.7, () => of(RfmSegment)),
      abc: maybe(0.7, () => of(AbcClass)),
      completeness: below(101),
      health: maybe(0.7, () => below(101)),
      next: maybe(0.6, () => moment().toISOString().slice(0, 10)),
    }));
    const share = (): number => Math.fround(below(101) / 100);
    const prediction = maybe(0.8, () => ({
      value: maybe(0.7, () => below(400_000)),
      alive: maybe(0.7, share),
      expected: maybe(0.7, () => Math.fround(below(60) / 10)),
      churn: maybe(0.7, share),
    }));
    const createdAt = moment();
    const later = (): Date =>
      new Date(createdAt.getTime() + Math.floor(random.next() * (now.getTime() - createdAt.getTime())));
    const stages = Array.from({ length: below(4) }, later)
      .sort((a, b) => a.getTime() - b.getTime())
      .map((at, i) => ({ at, from: i === 0 ? maybe(0.6, () => of(LifecycleStage)) : null, to: of(LifecycleStage) }));
    const classes = ClassScheme.keys.slice(0, 3).flatMap((scheme) =>
      Array.from({ length: below(3) }, later)
        .sort((a, b) => a.getTime() - b.getTime())
        .map((at) => ({ at, scheme, to: maybe(0.8, () => pick(classKeys)) })),
    );
    const facts = {
      kind: of(CustomerKind),
      stage: stages.at(-1)?.to ?? of(LifecycleStage),
      baseClass: of(BaseClass),
      vipTier: of(VipTier),
      source: of(CustomerSource),
      gender: maybe(0.5, () => of(Gender)),
      abcClass: metric?.abc ?? null,
      rfmSegment: metric?.rfm ?? null,
      name: pick(['王伟', '李娜', 'Ann Smith', 'Åse', 'Bob']),
      code: `C${below(10_000)}`,
      industry: maybe(0.6, () => pick(industries)),
      ownerId: maybe(0.7, () => pick(names.users)),
      teamId: maybe(0.5, () => pick(names.users)),
      regionId: maybe(0.5, () => pick(names.users)),
      createdAt,
      lastOrderAt: maybe(0.7, moment),
      lastContactAt: maybe(0.7, moment),
      firstOrderAt: metric?.firstOrderAt ?? null,
      value: below(400_000) - 20_000,
      margin: metric?.margin ?? null,
      averageOrderValue: metric && metric.orders > 0 ? Math.round(metric.net / metric.orders) : null,
      orders: metric?.orders ?? 0,
      purchaseDays: metric?.purchaseDays ?? 0,
      complaints90: metric?.complaints ?? 0,
      openComplaints: metric?.openComplaints ?? 0,
      worstComplaint: metric?.worst ?? null,
      churnScore: maybe(0.7, () => below(101)),
      cycleDays: metric?.cycleDays ?? null,
      health: metric?.health ?? null,
      recencyScore: metric?.r ?? null,
      frequencyScore: metric?.f ?? null,
      monetaryScore: metric?.m ?? null,
      completeness: metric?.completeness ?? 0,
      net: metric?.net ?? 0,
      hasMetric: metric ? 1 : null,
      nextExpectedOn: metric?.next ?? null,
      predictedValue: prediction?.value ?? null,
      alive: prediction?.alive ?? null,
      expectedPurchases: prediction?.expected ?? null,
      churnProbability: prediction?.churn ?? null,
      hasPrediction: prediction ? 1 : null,
    };
    const custom = {
      ...maybe(0.7, () => ({ size: pick<unknown>([1, 2.5, 40, 'forty', null]) })),
      ...maybe(0.7, () => ({ since: pick(['2024-02-29', '2025-12-31', '2026-11-01']) })),
      ...maybe(0.7, () => ({ level: pick(['gold', 'silver']) })),
      ...maybe(0.7, () => ({ gift: pick<unknown>([true, false, null]) })),
      ...maybe(0.7, () => ({ colours: pick([['red'], ['red', 'blue'], [], ['green']]) })),
      ...maybe(0.7, () => ({ note: pick(['Likes tea', '喜欢茶']) })),
    };
    return {
      id: newId(),
      facts,
      custom,
      tags: names.tags.filter(() => random.next() < 0.3),
      cities: Array.from({ length: below(3) }, () => maybe(0.8, () => pick(cities))),
      orders: [...orders, ...returned],
      contacts: Array.from({ length: below(4) }, () => ({ at: moment(), kind: of(InteractionKind) })),
      tickets: Array.from({ length: below(3) }, () => of(TicketStatus)),
      stages,
      classes,
    };
  });
}
