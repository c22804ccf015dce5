import type { Job } from '../../../platform/jobs.js';
import { SEGMENT_TOPIC } from '../segment-memory.js';
import { CHANGES_TOPIC } from './changed-customers.js';
import type { MembershipService } from './membership.service.js';

/** Keeps the members of all segments: a moment after customers or rules changed, and every minute for all else. */
export const followJob = (membership: MembershipService): Job => ({
  name: 'segments.follow',
  schedule: '* * * * *',
  after: ['customer', SEGMENT_TOPIC, CHANGES_TOPIC],
  run: (ctx, _payload, signal) => membership.keepUp(ctx, signal),
});

/** Counts every segment anew after the figures of the night. */
export const recountJob = (membership: MembershipService): Job => ({
  name: 'segments.recount',
  schedule: '10 5 * * *',
  async run(ctx, _payload, signal) {
    await membership.recount(ctx);
    await membership.keepUp(ctx, signal);
  },
});
