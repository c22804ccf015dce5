import { enqueue, type Job } from '../../../platform/jobs.js';
import { inTransaction } from '../../../platform/transaction.js';
import { SEGMENT_TOPIC } from '../segment-memory.js';
import { CHANGES_TOPIC } from './changed-customers.js';
import { lookAgainAt } from './flood.policy.js';
import type { MembershipService } from './membership.service.js';

/** One of them at a time holds the members; the others would wait for it in the places of workers. */
const TURN = 'segments';

/** Keeps the members of all segments: a moment after customers or rules changed, and every minute for all else. */
export function followJob(membership: MembershipService): Job {
  const job: Job = {
    name: 'segments.follow',
    inTurn: TURN,
    schedule: '* * * * *',
    after: ['customer', SEGMENT_TOPIC, CHANGES_TOPIC],
    async run(ctx, _payload, signal) {
      const isFlooded = await membership.keepUp(ctx, signal);
      if (!isFlooded) return;
      const runAt = lookAgainAt(new Date());
      await inTransaction(ctx, (tx) => enqueue(tx, job, {}, { key: `${job.name}:rest`, runAt }));
    },
  };
  return job;
}

/** Counts every segment anew after the figures of the night. */
export const recountJob = (membership: MembershipService): Job => ({
  name: 'segments.recount',
  inTurn: TURN,
  schedule: '10 5 * * *',
  async run(ctx, _payload, signal) {
    await membership.recount(ctx);
    await membership.keepUp(ctx, signal);
  },
});
