import type { Outcome } from '@kehu/analytics';
import { InvalidArgumentError, type Command } from 'commander';
import { fitLifetimeModel, type LifetimeModel } from '../features/scoring/index.js';
import { CalendarDate } from '../platform/scalars.js';
import { print } from './print.js';
import { withKernel } from './session.js';

const MOST_DAYS = 3660;

interface FitOptions {
  asOf: string;
  holdoutDays: number;
  json?: boolean;
}

/** `kehu model fit`: the purchase model on the installation's own orders, held against what happened afterwards. */
export function modelCommand(kehu: Command): void {
  kehu
    .command('model')
    .description('Works with the models behind predictions.')
    .command('fit')
    .description('Fits how often and for how much customers buy, up to a day, and checks it on the days after.')
    .requiredOption('--as-of <day>', 'the last day the model may know, such as 2026-06-30', day)
    .option('--holdout-days <count>', 'days after it that check the model', dayCount, 0)
    .option('--json', 'answer as JSON')
    .action(async ({ asOf, holdoutDays, json }: FitOptions) => {
      await withKernel(async ({ system }) => {
        const began = performance.now();
        const model = await fitLifetimeModel(system('model fit'), { asOf, holdoutDays });
        const seconds = Math.round(performance.now() - began) / 1000;
        print(json, documentOf(model, seconds), () => linesOf(model, seconds));
        // The reason is printed; scripts see at once that there is no model.
        if (!model.bgnbd.ok) process.exitCode = 1;
      });
    });
}

function day(text: string): string {
  try {
    return CalendarDate.parseValue(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function dayCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= MOST_DAYS) return count;
  throw new InvalidArgumentError(`a whole number from 0 to ${MOST_DAYS}`);
}

/** A part of the model for programs: the value, or null with its reason beside it. */
function documentOf({ customers, bgnbd, gammaGamma, holdout }: LifetimeModel, seconds: number) {
  const report = holdout?.ok ? holdout.value : null;
  const reasons = Object.entries({ bgnbd, gammaGamma, holdout })
    .filter(([, part]) => part && !part.ok)
    .map(([name, part]) => [name, part && !part.ok ? part.reason : null]);
  return {
    bgnbd: bgnbd.ok ? pick(bgnbd.value, ['r', 'alpha', 'a', 'b', 'logLikelihood']) : null,
    gammaGamma: gammaGamma.ok ? pick(gammaGamma.value, ['p', 'q', 'gamma', 'logLikelihood']) : null,
    customers,
    holdout: report?.rows ?? [],
    totals: report?.totals ?? null,
    ...(reasons.length > 0 ? { reasons: Object.fromEntries(reasons) } : {}),
    seconds,
  };
}

const pick = <T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;

function linesOf({ customers, bgnbd, gammaGamma, holdout }: LifetimeModel, seconds: number): string[] {
  const shown = <T>(name: string, part: Outcome<T>, words: (value: T) => string): string =>
    `${name.padEnd(12)} ${part.ok ? words(part.value) : `none: ${part.reason}`}`;
  const lines = [
    `${customers} buyers, ${seconds} s`,
    shown(
      'BG/NBD',
      bgnbd,
      ({ r, alpha, a, b, logLikelihood: ll }) =>
        `r ${r.toFixed(4)}  alpha ${alpha.toFixed(4)}  a ${a.toFixed(4)}  b ${b.toFixed(4)}  log-likelihood ${ll.toFixed(3)}`,
    ),
    shown(
      'Gamma-Gamma',
      gammaGamma,
      ({ p, q, gamma, logLikelihood: ll }) =>
        `p ${p.toFixed(4)}  q ${q.toFixed(4)}  gamma ${gamma.toFixed(4)}  log-likelihood ${ll.toFixed(3)}`,
    ),
  ];
  if (holdout === null) return lines;
  if (!holdout.ok) return [...lines, `Check: none: ${holdout.reason}`];
  const { rows, totals } = holdout.value;
  return [
    ...lines,
    'repeats before  customers  actual after  expected after',
    ...rows.map(({ frequency, customers: n, actual, expected }) =>
      [
        String(frequency).padStart(14),
        String(n).padStart(9),
        actual.toFixed(3).padStart(12),
        expected.toFixed(3).padStart(14),
      ].join('  '),
    ),
    `in all: ${totals.actual} actual, ${totals.expected.toFixed(1)} expected`,
  ];
}
