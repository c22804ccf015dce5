import { churnVerdict, defaultChurnLimits } from '@kehu/analytics';
import type { BaseClass, LifecycleStage, StageCause, VipTier } from '@kehu/schema';

/** Where a customer stands; days are counted up to the day in question. */
export interface StageState {
  readonly stage: LifecycleStage;
  readonly daysInStage: number;
  /** The stage before the customer became at risk; null in every other stage. */
  readonly beforeRisk: LifecycleStage | null;
}

/** What the rules look at; days are counted up to the day in question, null before the first purchase. */
export interface StageFacts {
  readonly purchaseDays: number;
  readonly purchaseDaysInYear: number;
  readonly daysSinceFirst: number | null;
  readonly daysSinceLast: number | null;
  readonly cycleDays: number | null;
  readonly churnScore: number | null;
  /** Satisfaction index, 0–100. */
  readonly satisfaction: number | null;
  /** What speaks for a lead; null in every other stage. */
  readonly lead: LeadFacts | null;
}

/** How well a lead is known and how much it talks with us. */
export interface LeadFacts {
  /** Percent of the record. */
  readonly completeness: number;
  /** Within 90 days. */
  readonly contacts: number;
  readonly hasNeed: boolean;
}

/** A paid order came in · a purchase was taken back · time went by · history was loaded: orders first, then time. */
export type StageEvent = 'PURCHASE' | 'REFUND' | 'TIME' | 'IMPORT';

export interface StageMove {
  readonly from: LifecycleStage;
  readonly to: LifecycleStage;
  readonly cause: StageCause;
}

/** When customers are at risk, loyal, lost: a setting with versions. */
export interface StageLimits {
  readonly riskScore: number;
  readonly overdueRatio: number;
  readonly loyalDaysInYear: number;
  readonly loyalSinceDays: number;
  readonly churnCycles: number;
  readonly churnLeastDays: number;
  readonly churnMostDays: number;
  readonly churnNoCycleDays: number;
  /** Below it nobody becomes loyal. */
  readonly loyalSatisfaction: number;
  /** What the lead score is made of, how many contacts are as good as any, and from where a lead is qualified. */
  readonly leadCompleteness: number;
  readonly leadContacts: number;
  readonly leadContactsFull: number;
  readonly leadNeed: number;
  readonly qualifiedFrom: number;
}

/** The limits Kehu starts with. */
export const firstLimits: StageLimits = {
  ...{ riskScore: 66, overdueRatio: 1.5, loyalDaysInYear: 4, loyalSinceDays: 180 },
  ...{ churnCycles: 3, churnLeastDays: 60, churnMostDays: 365, churnNoCycleDays: 180, loyalSatisfaction: 60 },
  ...{ leadCompleteness: 40, leadContacts: 40, leadContactsFull: 3, leadNeed: 20, qualifiedFrom: 60 },
};

const active: readonly LifecycleStage[] = ['FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'REACTIVATED'];
const unsold: readonly LifecycleStage[] = ['LEAD', 'PROSPECT'];

/** All moves one event leads to, in order; none when the customer stays. */
export function movesOf(
  state: StageState,
  facts: StageFacts,
  event: StageEvent,
  limits: StageLimits = firstLimits,
): StageMove[] {
  if (event === 'IMPORT') {
    const bought = movesOf(state, facts, 'PURCHASE', limits);
    const aged = movesOf(after(state, bought), facts, 'TIME', limits);
    return [...bought, ...aged].map((move) => ({ ...move, cause: 'IMPORT' }));
  }
  const judged = judgedBy(facts, limits);
  const moves: StageMove[] = [];
  for (let current = state; ; current = after(state, moves)) {
    const move = nextMove(current, judged, event);
    if (!move) return moves;
    moves.push(move);
  }
}

function after(state: StageState, moves: readonly StageMove[]): StageState {
  const last = moves.at(-1);
  return last ? { stage: last.to, daysInStage: 0, beforeRisk: last.to === 'AT_RISK' ? last.from : null } : state;
}

/** The facts with what the limits say about them. */
interface Judged extends StageFacts {
  readonly isOverdue: boolean;
  readonly isAtRisk: boolean;
  readonly isChurned: boolean;
  readonly isLoyal: boolean;
  readonly isQualified: boolean;
}

function judgedBy(facts: StageFacts, limits: StageLimits): Judged {
  const { daysSinceLast, cycleDays, churnScore } = facts;
  const isOverdue = daysSinceLast !== null && cycleDays !== null && daysSinceLast / cycleDays >= limits.overdueRatio;
  return {
    ...facts,
    isOverdue,
    isAtRisk: isOverdue || (churnScore !== null && churnScore > limits.riskScore),
    isChurned: isChurned(facts, limits),
    isLoyal:
      facts.purchaseDaysInYear >= limits.loyalDaysInYear &&
      (facts.daysSinceFirst ?? 0) >= limits.loyalSinceDays &&
      (facts.satisfaction ?? 100) >= limits.loyalSatisfaction,
    isQualified: facts.lead !== null && (leadScoreOf(facts.lead, limits) ?? -1) >= limits.qualifiedFrom,
  };
}

function nextMove(state: StageState, facts: Judged, event: StageEvent): StageMove | null {
  const move = (to: LifecycleStage, cause: StageCause): StageMove => ({ from: state.stage, to, cause });
  const isBuyer = !unsold.includes(state.stage);
  if (event === 'REFUND') return isBuyer && facts.purchaseDays === 0 ? move('PROSPECT', 'RETURN') : null;
  if (event === 'TIME') {
    if ((active.includes(state.stage) || state.stage === 'AT_RISK') && facts.isChurned) {
      return move('CHURNED', 'CHURN_RULE');
    }
    if (active.includes(state.stage) && facts.isAtRisk) return move('AT_RISK', 'RISK_RULE');
    if (state.stage === 'LEAD' && facts.isQualified) return move('PROSPECT', 'QUALIFIED');
    return state.stage === 'REPEAT' && facts.isLoyal ? move('LOYAL', 'LOYALTY_RULE') : null;
  }
  return purchaseMove(state, facts, move);
}

function purchaseMove(
  state: StageState,
  facts: Judged,
  move: (to: LifecycleStage, cause: StageCause) => StageMove,
): StageMove | null {
  switch (state.stage) {
    case 'LEAD':
    case 'PROSPECT':
      return facts.purchaseDays >= 1 ? move('FIRST_PURCHASE', 'ORDER') : null;
    case 'FIRST_PURCHASE':
      return facts.purchaseDays >= 2 ? move('REPEAT', 'ORDER') : null;
    case 'REPEAT':
      return facts.isLoyal ? move('LOYAL', 'LOYALTY_RULE') : null;
    case 'AT_RISK':
      // An order of long ago that arrives late is no sign of life.
      return facts.isOverdue ? null : move(state.beforeRisk ?? 'REPEAT', 'ORDER');
    case 'CHURNED':
      return facts.isChurned ? null : move('REACTIVATED', 'ORDER');
    case 'REACTIVATED':
      return facts.daysSinceLast !== null && facts.daysSinceLast < state.daysInStage ? move('REPEAT', 'ORDER') : null;
    case 'LOYAL':
      return null;
  }
}

/**
 * Lead score 0–100: the weighted mean of the share of the record that is known, contacts within 90 days against as many as
 * are enough, and a known need. Null when nothing carries weight.
 */
export function leadScoreOf({ completeness, contacts, hasNeed }: LeadFacts, limits: StageLimits): number | null {
  const { leadCompleteness, leadContacts, leadContactsFull, leadNeed } = limits;
  const total = leadCompleteness + leadContacts + leadNeed;
  if (total === 0) return null;
  const talk = Math.min(1, contacts / leadContactsFull);
  return (leadCompleteness * completeness + 100 * (leadContacts * talk + leadNeed * Number(hasNeed))) / total;
}

/** Silent for longer than some cycles, but at least and at most so many days; without a cycle, after its own. */
function isChurned({ daysSinceLast, cycleDays }: StageFacts, limits: StageLimits): boolean {
  const verdict = churnVerdict(
    { daysSinceLast, cycleDays, daysSinceContractEnd: null },
    {
      ...{ cycles: limits.churnCycles, least: limits.churnLeastDays, most: limits.churnMostDays },
      ...{ withoutCycle: limits.churnNoCycleDays, afterContract: defaultChurnLimits.afterContract },
    },
  );
  return verdict.ok && verdict.value.churned;
}

/** Where a person may move a customer by hand. What only a purchase can prove is not among it. */
export function mayMoveByHand(state: StageState, to: LifecycleStage): boolean {
  const { stage } = state;
  if (to === 'PROSPECT') return stage === 'LEAD';
  if (to === 'LOYAL' && stage === 'REPEAT') return true;
  if (to === 'AT_RISK') return active.includes(stage);
  if (to === 'CHURNED') return active.includes(stage) || stage === 'AT_RISK';
  return stage === 'AT_RISK' && to === state.beforeRisk;
}

/** The base class: VIP first, then churned, loyal, existing, prospect. */
export function baseClassOf(stage: LifecycleStage, vipTier: VipTier): BaseClass {
  if (vipTier !== 'NONE') return 'VIP';
  if (stage === 'CHURNED' || stage === 'LOYAL') return stage;
  return unsold.includes(stage) ? 'PROSPECT' : 'EXISTING';
}
