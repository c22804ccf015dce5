import type { Job } from '../../../platform/jobs.js';
import type { DispatchService } from './dispatch.service.js';

/** Every second: offers end and are made, work of the absent returns. Safe to repeat and to run in every process. */
export const dispatch = (service: DispatchService): Job => ({
  name: 'service-desk.dispatch',
  everySeconds: 1,
  run: (ctx) => service.round(ctx),
});
