import { metricRows, type MetricRow, type MetricUnit } from './metric-rows.js';

/** How a number is worked out, for whoever asks. */
export interface Metric {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: MetricUnit;
  /** The formula in words. */
  readonly formulaZh: string;
  readonly formulaEn: string;
  /** When there is no number, and why. */
  readonly absentZh: string | null;
  readonly absentEn: string | null;
  /** Grows when the formula changes. */
  readonly version: number;
}

/** The name of a metric. */
export type MetricKey = keyof typeof metricRows;

/** Every metric of a customer: label, unit, formula and version, as the API and the console show them. */
export const metricRegistry: Readonly<Record<MetricKey, Metric>> = Object.fromEntries(
  Object.entries<MetricRow>(metricRows).map(([key, [unit, zh, en, formulaZh, formulaEn, absentZh, absentEn]]) => [
    key,
    { key, zh, en, unit, formulaZh, formulaEn, absentZh: absentZh ?? null, absentEn: absentEn ?? null, version: 1 },
  ]),
) as Record<MetricKey, Metric>;
