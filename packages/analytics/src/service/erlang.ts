import { outside } from '../checks.js';
import { measured, refused, type Outcome, type Refusal } from '../outcome.js';

/**
 * Erlang B: probability that a call finds all `agents` busy and is lost, 0–1. `load` in erlang (calls·handling time).
 *
 * Formula: the recursion b ← A·b/(k + A·b), k = 1…n, from b = 1; no factorial overflows. Source: Erlang (1917).
 */
export function erlangB(load: number, agents: number): Outcome<number> {
  return queueBroken(load, agents) ?? measured(lost(load, agents));
}

/**
 * Erlang C: probability that a call has to wait, 0–1, when calls queue patiently.
 *
 * Formula: n·b/(n − A·(1 − b)), b of Erlang B. Needs agents > load, otherwise the queue never empties: OVERLOADED.
 * Limits: random arrivals, exponential handling times, nobody hangs up (so it is cautious).
 */
export function erlangC(load: number, agents: number): Outcome<number> {
  const broken = queueBroken(load, agents) ?? overloaded(load, agents);
  return broken ?? measured(waits(load, agents));
}

/** A stretch of time for which to plan. */
export interface CallDemand {
  calls: number;
  /** Length of the stretch, and handling time per call, in seconds. */
  seconds: number;
  handlingSeconds: number;
  /** A call answered within this counts as in time. */
  targetSeconds: number;
}

/** What a number of agents achieves. */
export interface CallService {
  agents: number;
  /** Probability of waiting at all, 0–1. */
  waiting: number;
  /** Share answered within the target, 0–1: 1 − C·e^(−(n − A)·target/handling). */
  inTime: number;
  /** Mean wait of all calls in seconds: C·handling/(n − A). */
  meanWait: number;
  /** Share of time agents talk, 0–1. */
  occupancy: number;
}

/** What `agents` achieve under a demand; OVERLOADED when they are not more than the load. */
export function callService(demand: CallDemand, agents: number): Outcome<CallService> {
  const broken = demandBroken(demand);
  if (broken) return broken;
  const { calls, seconds, handlingSeconds, targetSeconds } = demand;
  const load = (calls * handlingSeconds) / seconds;
  const refusal = queueBroken(load, agents) ?? overloaded(load, agents);
  if (refusal) return refusal;
  const waiting = waits(load, agents);
  return measured({
    agents,
    waiting,
    inTime: 1 - waiting * Math.exp((-(agents - load) * targetSeconds) / handlingSeconds),
    meanWait: (waiting * handlingSeconds) / (agents - load),
    occupancy: load / agents,
  });
}

/** The fewest agents that answer at least `share` (0–1, below 1) of calls within the target, and what they achieve. */
export function agentsNeeded(demand: CallDemand, share: number): Outcome<CallService> {
  const broken = demandBroken(demand) ?? outside(0, 1 - 1e-9, { share });
  if (broken) return broken;
  const load = (demand.calls * demand.handlingSeconds) / demand.seconds;
  for (let agents = Math.floor(load) + 1; ; agents += 1) {
    const service = callService(demand, agents);
    if (!service.ok || service.value.inTime >= share) return service;
  }
}

/** Agents beyond this are no longer one queue of people. */
const MOST_AGENTS = 1e5;

function lost(load: number, agents: number): number {
  let b = 1;
  for (let k = 1; k <= agents; k += 1) b = (load * b) / (k + load * b);
  return b;
}

function waits(load: number, agents: number): number {
  const b = lost(load, agents);
  return (agents * b) / (agents - load * (1 - b));
}

function queueBroken(load: number, agents: number): Refusal | null {
  const broken = outside(0, MOST_AGENTS, { load, agents });
  if (broken) return broken;
  return Number.isInteger(agents) ? null : refused('OUT_OF_RANGE', { input: 'agents', have: agents });
}

const overloaded = (load: number, agents: number): Refusal | null =>
  agents > load ? null : refused('OVERLOADED', { input: 'agents', have: agents, need: Math.floor(load) + 1 });

const demandBroken = ({ calls, seconds, handlingSeconds, targetSeconds }: CallDemand): Refusal | null =>
  outside(0, Number.MAX_VALUE, { calls, targetSeconds }) ??
  outside(Number.MIN_VALUE, Number.MAX_VALUE, { seconds, handlingSeconds });
