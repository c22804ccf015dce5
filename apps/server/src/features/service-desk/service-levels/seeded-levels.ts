import type { Severity } from '@kehu/schema';
import type { MetricTarget, PolicyTargets, ServiceRule } from './service-level.policy.js';

const OFFICE = '01930000-0000-7000-8000-0000000c0001';
const SERVICE = '01930000-0000-7000-8000-0000000c0002';
const workdays = [1, 2, 3, 4, 5];
const everyDay = [1, 2, 3, 4, 5, 6, 7];

const weekly = (days: readonly number[], hours: readonly (readonly [number, number])[]) =>
  days.flatMap((weekday) => hours.map(([from, to]) => ({ weekday, from, to })));

/** The calendars an installation starts with. */
export const seededCalendars = [
  {
    ...{ id: OFFICE, nameZh: '办公时间', nameEn: 'Office hours', timezone: 'Asia/Shanghai', followsPublicDays: true },
    weekly: weekly(workdays, [
      [9 * 60, 12 * 60],
      [13 * 60 + 30, 18 * 60],
    ]),
  },
  {
    ...{
      id: SERVICE,
      nameZh: '客服时间',
      nameEn: 'Service hours',
      timezone: 'Asia/Shanghai',
      followsPublicDays: false,
    },
    weekly: weekly(everyDay, [[9 * 60, 21 * 60]]),
  },
] as const;

/** Minutes by severity, the worst first. */
const inMinutes = (time: MetricTarget['time'], [critical, high, normal, low]: readonly number[]): MetricTarget => ({
  time,
  minutes: { CRITICAL: critical!, HIGH: high!, NORMAL: normal!, LOW: low! } satisfies Record<Severity, number>,
});

interface SeededPolicy {
  readonly id: string;
  readonly place: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly rule: ServiceRule;
  readonly targets: PolicyTargets;
  readonly calendarId: string | null;
}

/** What an installation promises until somebody decides otherwise: VIPs within minutes at any hour, others in hours. */
export const seededPolicies: readonly SeededPolicy[] = [
  {
    id: '01930000-0000-7000-8000-0000000b0001',
    place: 1,
    ...{ nameZh: '钻石卡与白金卡', nameEn: 'Diamond and platinum', calendarId: null },
    rule: { tiers: ['DIAMOND', 'PLATINUM'] },
    targets: {
      FIRST_RESPONSE: inMinutes('CALENDAR', [5, 10, 15, 15]),
      NEXT_RESPONSE: inMinutes('CALENDAR', [15, 30, 60, 120]),
      RESOLUTION: inMinutes('CALENDAR', [120, 240, 720, 1440]),
    },
  },
  {
    id: '01930000-0000-7000-8000-0000000b0002',
    place: 2,
    ...{ nameZh: '金卡与银卡', nameEn: 'Gold and silver', calendarId: null },
    rule: { tiers: ['GOLD', 'SILVER'] },
    targets: {
      FIRST_RESPONSE: inMinutes('CALENDAR', [5, 15, 15, 30]),
      NEXT_RESPONSE: inMinutes('CALENDAR', [30, 60, 120, 240]),
      RESOLUTION: inMinutes('CALENDAR', [240, 480, 1440, 2880]),
    },
  },
  {
    id: '01930000-0000-7000-8000-0000000b0003',
    place: 3,
    ...{ nameZh: '忠实客户', nameEn: 'Loyal customers', calendarId: SERVICE },
    rule: { classes: ['LOYAL'] },
    targets: {
      FIRST_RESPONSE: inMinutes('BUSINESS', [15, 30, 60, 60]),
      NEXT_RESPONSE: inMinutes('BUSINESS', [30, 60, 120, 240]),
      RESOLUTION: inMinutes('BUSINESS', [240, 480, 960, 1440]),
    },
  },
  {
    id: '01930000-0000-7000-8000-0000000b0004',
    place: 4,
    ...{ nameZh: '所有客户', nameEn: 'Everybody', calendarId: OFFICE },
    rule: {},
    targets: {
      FIRST_RESPONSE: inMinutes('BUSINESS', [60, 120, 240, 240]),
      NEXT_RESPONSE: inMinutes('BUSINESS', [60, 240, 480, 480]),
      RESOLUTION: inMinutes('BUSINESS', [480, 960, 1440, 2400]),
    },
  },
];
