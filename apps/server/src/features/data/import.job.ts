import type { Job } from '../../platform/jobs.js';

/** Whoever carries imports out. */
interface Carrier {
  carryOn(ctx: Parameters<Job['run']>[0], jobId: string, signal: AbortSignal): Promise<void>;
}

/** Carries out an import that waits, and goes on with one whose process has ended. */
export const importJob = (imports: Carrier): Job<{ jobId: string }> => ({
  name: 'data.import',
  run: (ctx, { jobId }, signal) => imports.carryOn(ctx, jobId, signal),
});
