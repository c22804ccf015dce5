/** A service clock as lists show it; one that is paused has no due time. */
interface ListedClock {
  state: string;
  dueAt: string | null;
}

/** The clocks that run, with their due times; a breached clock runs on until it is met. */
export const runningClocks = <C extends ListedClock>(clocks: readonly C[]): (C & { dueAt: string })[] =>
  clocks.filter(
    (clock): clock is C & { dueAt: string } =>
      (clock.state === 'RUNNING' || clock.state === 'BREACHED') && clock.dueAt !== null,
  );

/** When the clock that runs out first is due; null when none runs. */
export const nextDue = (clocks: readonly ListedClock[]): string | null =>
  runningClocks(clocks)
    .map((clock) => clock.dueAt)
    .sort()[0] ?? null;
