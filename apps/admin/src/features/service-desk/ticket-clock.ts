/** A clock as lists show it. */
interface ListedClock {
  state: string;
  dueAt: string;
}

/** When the clock that runs out first is due; null when none runs. */
export const nextDue = (clocks: readonly ListedClock[]): string | null =>
  clocks
    .filter((clock) => clock.state === 'RUNNING' || clock.state === 'BREACHED')
    .map((clock) => clock.dueAt)
    .sort()[0] ?? null;
