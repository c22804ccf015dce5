import type { AlertService } from './alerts/alert.service.js';
import type { Job } from '../../platform/jobs.js';
import type { UpkeepService } from './upkeep.service.js';

/** Every five seconds: somebody is warned of what is nearly due, breached clocks are marked, holds end, silent solutions are closed. Safe to repeat. */
export const watchClocks = (upkeep: UpkeepService, alerts: AlertService): Job => ({
  name: 'service-desk.watch-clocks',
  everySeconds: 5,
  async run(ctx) {
    const warned = await alerts.warn(ctx);
    const breached = await upkeep.breachClocks(ctx);
    const moved = await upkeep.moveOn(ctx);
    if (warned + breached + moved > 0) ctx.log.info({ warned, breached, moved }, 'the desk’s clocks were looked at');
  },
});
