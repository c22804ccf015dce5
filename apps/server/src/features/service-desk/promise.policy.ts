import type { BaseClass, ClockMetric, Severity, VipTier } from '@kehu/schema';

/** Whose promises hold: every VIP tier shares one row, loyal customers have theirs. */
export type ServiceClass = 'VIP' | 'LOYAL' | 'STANDARD';

type Targets = Readonly<Record<Severity, number>>;

/** Minutes promised, by class and severity. First responses lie at most 240 minutes apart: the queue's bound counts on it. */
const targets: Readonly<Record<ClockMetric, Readonly<Record<ServiceClass, Targets>>>> = {
  FIRST_RESPONSE: {
    VIP: { CRITICAL: 5, HIGH: 15, NORMAL: 15, LOW: 15 },
    LOYAL: { CRITICAL: 15, HIGH: 30, NORMAL: 60, LOW: 60 },
    STANDARD: { CRITICAL: 60, HIGH: 120, NORMAL: 240, LOW: 240 },
  },
  RESOLUTION: {
    VIP: { CRITICAL: 120, HIGH: 240, NORMAL: 480, LOW: 480 },
    LOYAL: { CRITICAL: 240, HIGH: 480, NORMAL: 1440, LOW: 1440 },
    STANDARD: { CRITICAL: 480, HIGH: 1440, NORMAL: 2880, LOW: 4320 },
  },
};

export function serviceClassOf(customer: { vipTier: VipTier; baseClass: BaseClass }): ServiceClass {
  if (customer.vipTier !== 'NONE') return 'VIP';
  return customer.baseClass === 'LOYAL' ? 'LOYAL' : 'STANDARD';
}

/** What we promise: minutes until the first answer or until the solution. */
export function targetMinutes(metric: ClockMetric, serviceClass: ServiceClass, severity: Severity): number {
  return targets[metric][serviceClass][severity];
}
