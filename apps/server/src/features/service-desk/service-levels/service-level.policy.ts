import type { BaseClass, Channel, ClockMetric, Severity, TicketType, TimeKind, VipTier } from '@kehu/schema';

/** Whose tickets a policy is about: every list that is given must name the ticket's value; absent means any. */
export interface ServiceRule {
  readonly tiers?: readonly VipTier[];
  readonly classes?: readonly BaseClass[];
  readonly types?: readonly TicketType[];
  readonly severities?: readonly Severity[];
  readonly channels?: readonly Channel[];
}

/** Minutes promised by severity, of opening hours or of any time. */
export interface MetricTarget {
  readonly time: TimeKind;
  readonly minutes: Readonly<Record<Severity, number>>;
}

/** What a policy promises; a metric left out is not promised. */
export type PolicyTargets = Readonly<Partial<Record<ClockMetric, MetricTarget>>>;

/** One line of the list of policies. */
export interface ServicePolicyRule {
  readonly id: string;
  readonly isActive: boolean;
  readonly rule: ServiceRule;
  readonly targets: PolicyTargets;
  /** The opening hours business minutes are counted by. */
  readonly calendarId: string | null;
  /** How much of an agent's capacity such a ticket takes. */
  readonly weight: number;
  /** What an agent must be good at, the most important first; empty: its kind and its channel. */
  readonly skills: readonly string[];
}

/** What of a ticket and its customer a policy may ask for. */
export interface ServiceFacts {
  readonly vipTier: VipTier;
  readonly baseClass: BaseClass;
  readonly type: TicketType;
  readonly severity: Severity;
  readonly channel: Channel;
}

/** What is promised of one metric: by which policy, in how many minutes, of which calendar (null: of any time). */
export interface Promised {
  readonly metric: ClockMetric;
  readonly targetMinutes: number;
  readonly policyId: string;
  readonly calendarId: string | null;
}

/** The first active policy whose rule holds; null when none does. */
export function policyFor<P extends ServicePolicyRule>(policies: readonly P[], facts: ServiceFacts): P | null {
  return policies.find(({ isActive, rule }) => isActive && holds(rule, facts)) ?? null;
}

/** What a ticket is promised under the policies, in their order. */
export function promisesFor(policies: readonly ServicePolicyRule[], facts: ServiceFacts): Promised[] {
  const policy = policyFor(policies, facts);
  if (!policy) return [];
  return (Object.entries(policy.targets) as [ClockMetric, MetricTarget][]).map(([metric, { time, minutes }]) => ({
    ...{ metric, targetMinutes: minutes[facts.severity], policyId: policy.id },
    calendarId: time === 'BUSINESS' ? policy.calendarId : null,
  }));
}

/** What a ticket asks of an agent under the policies. */
export function handlingOf(policies: readonly ServicePolicyRule[], facts: ServiceFacts) {
  const { weight = 1, skills = [] } = policyFor(policies, facts) ?? {};
  return { weight, skills: skills.length > 0 ? skills : [facts.type, facts.channel] };
}

function holds({ tiers, classes, types, severities, channels }: ServiceRule, facts: ServiceFacts): boolean {
  return (
    names(tiers, facts.vipTier) &&
    names(classes, facts.baseClass) &&
    names(types, facts.type) &&
    names(severities, facts.severity) &&
    names(channels, facts.channel)
  );
}

const names = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);
