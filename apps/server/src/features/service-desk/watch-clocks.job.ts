import type { Job } from '../../platform/jobs.js';
import type { UpkeepService } from './upkeep.service.js';

/** Every minute: breached clocks are marked, holds end, silent solutions are closed. Safe to repeat. */
export const watchClocks = (upkeep: UpkeepService): Job => ({
  name: 'service-desk.watch-clocks',
  schedule: '* * * * *',
  async run(ctx) {
    const breached = await upkeep.breachClocks(ctx);
    const moved = await upkeep.moveOn(ctx);
    if (breached + moved > 0) ctx.log.info({ breached, moved }, 'the desk’s clocks were looked at');
  },
});
