import { churnVerdict } from '@kehu/analytics';
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
}

/** A paid order came in · a purchase was taken back · time went by · history was loaded: orders first, then time. */
export type StageEvent = 'PURCHASE' | 'REFUND' | 'TIME' | 'IMPORT';

export interface StageMove {
  readonly from: LifecycleStage;
  readonly to: LifecycleStage;
  readonly cause: StageCause;
}

export const limits = {
  riskScore: 66,
  overdueRatio: 1.5,
  loyalDaysInYear: 4,
  loyalSinceDays: 180,
} as const;

const active: readonly LifecycleStage[] = ['FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'REACTIVATED'];
const unsold: readonly LifecycleStage[] = ['LEAD', 'PROSPECT'];

/** All moves one event leads to, in order; none when the customer stays. */
export function movesOf(state: StageState, facts: StageFacts, event: StageEvent): StageMove[] {
  if (event === 'IMPORT') {
    const bought = movesOf(state, facts, 'PURCHASE');
    return [...bought, ...movesOf(after(state, bought), facts, 'TIME')].map((move) => ({ ...move, cause: 'IMPORT' }));
  }
  const moves: StageMove[] = [];
  for (let current = state; ; current = after(state, moves)) {
    const move = nextMove(current, facts, event);
    if (!move) return moves;
    moves.push(move);
  }
}

function after(state: StageState, moves: readonly StageMove[]): StageState {
  const last = moves.at(-1);
  return last ? { stage: last.to, daysInStage: 0, beforeRisk: last.to === 'AT_RISK' ? last.from : null } : state;
}

function nextMove(state: StageState, facts: StageFacts, event: StageEvent): StageMove | null {
  const move = (to: LifecycleStage, cause: StageCause): StageMove => ({ from: state.stage, to, cause });
  const isBuyer = !unsold.includes(state.stage);
  if (event === 'REFUND') return isBuyer && facts.purchaseDays === 0 ? move('PROSPECT', 'RETURN') : null;
  if (event === 'TIME') {
    if ((active.includes(state.stage) || state.stage === 'AT_RISK') && isChurned(facts)) {
      return move('CHURNED', 'CHURN_RULE');
    }
    if (active.includes(state.stage) && isAtRisk(facts)) return move('AT_RISK', 'RISK_RULE');
    return becomesLoyal(state, facts) ? move('LOYAL', 'LOYALTY_RULE') : null;
  }
  return purchaseMove(state, facts, move);
}

function purchaseMove(
  state: StageState,
  facts: StageFacts,
  move: (to: LifecycleStage, cause: StageCause) => StageMove,
): StageMove | null {
  switch (state.stage) {
    case 'LEAD':
    case 'PROSPECT':
      return facts.purchaseDays >= 1 ? move('FIRST_PURCHASE', 'ORDER') : null;
    case 'FIRST_PURCHASE':
      return facts.purchaseDays >= 2 ? move('REPEAT', 'ORDER') : null;
    case 'REPEAT':
      return becomesLoyal(state, facts) ? move('LOYAL', 'LOYALTY_RULE') : null;
    case 'AT_RISK':
      // An order of long ago that arrives late is no sign of life.
      return isOverdue(facts) ? null : move(state.beforeRisk ?? 'REPEAT', 'ORDER');
    case 'CHURNED':
      return isChurned(facts) ? null : move('REACTIVATED', 'ORDER');
    case 'REACTIVATED':
      return facts.daysSinceLast !== null && facts.daysSinceLast < state.daysInStage ? move('REPEAT', 'ORDER') : null;
    case 'LOYAL':
      return null;
  }
}

function becomesLoyal({ stage }: StageState, facts: StageFacts): boolean {
  return (
    stage === 'REPEAT' &&
    facts.purchaseDaysInYear >= limits.loyalDaysInYear &&
    (facts.daysSinceFirst ?? 0) >= limits.loyalSinceDays
  );
}

const isOverdue = ({ daysSinceLast, cycleDays }: StageFacts): boolean =>
  daysSinceLast !== null && cycleDays !== null && daysSinceLast / cycleDays >= limits.overdueRatio;

const isAtRisk = (facts: StageFacts): boolean =>
  isOverdue(facts) || (facts.churnScore !== null && facts.churnScore > limits.riskScore);

/** Silent for longer than three cycles, but at least 60 and at most 365 days; 180 days without a cycle. */
function isChurned({ daysSinceLast, cycleDays }: StageFacts): boolean {
  const verdict = churnVerdict({ daysSinceLast, cycleDays, daysSinceContractEnd: null });
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
