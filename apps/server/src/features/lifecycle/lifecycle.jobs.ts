import type { Job } from '../../platform/jobs.js';
import type { LifecycleService } from './lifecycle.service.js';
import type { PoolService } from './pool/pool.service.js';

/** Finds who slipped away or became loyal by the passing of time; runs after the nightly figures. */
export const passTimeJob = (lifecycle: LifecycleService): Job => ({
  name: 'lifecycle.pass-time',
  schedule: '10 4 * * *',
  isTold: true,
  async run(ctx, _payload, signal) {
    await lifecycle.passTime(ctx, signal);
  },
});

/** Puts customers nobody cared for into the public pool; runs after the stages of the night. */
export const recycleJob = (pool: PoolService): Job => ({
  name: 'lifecycle.recycle',
  schedule: '25 4 * * *',
  isTold: true,
  async run(ctx, _payload, signal) {
    await pool.recycle(ctx, signal);
  },
});
