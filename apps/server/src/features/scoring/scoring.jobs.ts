import type { Job } from '../../platform/jobs.js';
import { keepDailyFigures } from './predictions/daily-figures.js';
import type { ScoringService } from './scoring.service.js';

/** Recomputes the figures of some customers soon, apart from the request that changed them. */
export const recomputeJob = (scoring: ScoringService): Job<{ customerIds: string[] }> => ({
  name: 'scoring.recompute',
  run: (ctx, { customerIds }, signal) => scoring.recomputeMany(ctx, customerIds, signal),
});

/** Measures the boundaries anew and gives every customer the scores of today; keeps the figures that changed. */
export const nightlyJob = (scoring: ScoringService): Job => ({
  name: 'scoring.nightly',
  schedule: '10 2 * * *',
  isTold: true,
  async run(ctx, _payload, signal) {
    await scoring.rebuild(ctx, signal);
    await keepDailyFigures(ctx, signal);
  },
});

/** Measures the boundaries of a young installation again, so that its first customers have scores within seconds. */
export const earlyBoundariesJob = (scoring: ScoringService): Job<object> => ({
  name: 'scoring.early-boundaries',
  run: (ctx, _payload, signal) => scoring.measureEarly(ctx, signal),
});
