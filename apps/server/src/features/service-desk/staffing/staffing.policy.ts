import { agentsNeeded } from '@kehu/analytics';

/** What an hour of the week brings, on average. */
export interface HourLoad {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly hour: number;
  /** Tickets that come in such an hour. */
  readonly arrivals: number;
}

/** What is wanted, and how tickets are worked on. */
export interface StaffingWish {
  /** Share to be taken within the target, 0–1, below 1. */
  readonly share: number;
  readonly withinSeconds: number;
  /** Mean time an agent works on a ticket, in seconds. */
  readonly handlingSeconds: number;
  /** How many tickets an agent works on at the same time. */
  readonly atOnce: number;
}

/** Who has to be there in such an hour, and what that achieves. */
export interface HourStaff extends HourLoad {
  readonly agents: number;
  /** Share taken within the target, 0–1. */
  readonly inTime: number;
  readonly meanWaitSeconds: number;
  /** Share of the time agents are busy, 0–1. */
  readonly occupancy: number;
}

const HOUR_SECONDS = 3600;

/**
 * How many agents an hour needs: Erlang C for tickets that come at random and wait patiently. An agent who works on several
 * tickets at once counts as so many. Nobody is needed where nothing comes.
 */
export function staffFor(load: HourLoad, { share, withinSeconds, handlingSeconds, atOnce }: StaffingWish): HourStaff {
  if (load.arrivals === 0) return { ...load, agents: 0, inTime: 1, meanWaitSeconds: 0, occupancy: 0 };
  const demand = { calls: load.arrivals, seconds: HOUR_SECONDS, handlingSeconds, targetSeconds: withinSeconds };
  const needed = agentsNeeded(demand, share);
  if (!needed.ok) throw new RangeError(`no staff: ${needed.reason} ${needed.input ?? ''}`);
  const { agents: places, inTime, meanWait, occupancy } = needed.value;
  return { ...load, agents: Math.ceil(places / atOnce), inTime, meanWaitSeconds: meanWait, occupancy };
}

/** Every hour of the week, Monday 0 o'clock first; hours without arrivals too. */
export function wholeWeek(loads: readonly HourLoad[]): HourLoad[] {
  const known = new Map(loads.map((load) => [load.weekday * 24 + load.hour, load]));
  return Array.from({ length: 7 * 24 }, (_, i) => {
    const [weekday, hour] = [1 + Math.floor(i / 24), i % 24];
    return known.get(weekday * 24 + hour) ?? { weekday, hour, arrivals: 0 };
  });
}
