import { notFinite } from '../checks.js';
import { known, type Outcome } from '../outcome.js';
import { scored } from './scored.js';

/** What an alarm at a threshold would have done. */
export interface AlarmReport {
  /** Alarms on customers with the event, alarms on others, events missed, and the quiet rest. */
  hits: number;
  falseAlarms: number;
  missed: number;
  quiet: number;
  /** Share of alarms that were right, 0–1; null without an alarm. */
  precision: number | null;
  /** Share of events that were announced, 0–1; null without an event. */
  recall: number | null;
}

/** Precision and recall of "alarm when score ≥ threshold" against what happened. */
export function alarmReport(
  scores: ArrayLike<number>,
  happened: ArrayLike<boolean | number>,
  threshold: number,
): Outcome<AlarmReport> {
  const pairs = scored(scores, happened);
  if (!pairs.ok) return pairs;
  const broken = notFinite({ threshold });
  if (broken) return broken;
  let [hits, alarms] = [0, 0];
  pairs.value.scores.forEach((score, i) => {
    if (score < threshold) return;
    alarms += 1;
    hits += pairs.value.happened[i]!;
  });
  const { events } = pairs.value;
  return known({
    hits,
    falseAlarms: alarms - hits,
    missed: events - hits,
    quiet: scores.length - alarms - (events - hits),
    precision: alarms > 0 ? hits / alarms : null,
    recall: events > 0 ? hits / events : null,
  });
}
