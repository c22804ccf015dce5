import type { Kernel } from '../server.js';
import { isEmpty, judgeDemo, makeUpDemo, plantDemo, type MadeUp, type Progress } from './demo/seed-demo.js';

export { makeUpDemo, seedDemo, type SeedReport } from './demo/seed-demo.js';

export { seedScale } from './scale/seed-scale.js';

/** Tells people who wait at a terminal what is being done. */
export const progressOnStderr: Progress = (what) => void process.stderr.write(`  ${what} …\n`);

/**
 * Loads the demo company when nobody has put a customer in yet; what `finishDemo` adds comes later.
 * @param madeUp the company, where somebody has begun to make it up
 */
export async function loadDemo(kernel: Kernel, madeUp?: Promise<MadeUp>): Promise<void> {
  if (!(await isEmpty(kernel.system('seed demo')))) return;
  process.stderr.write('  Loading the demo company 正在准备演示公司\n');
  await plantDemo(kernel, progressOnStderr, await (madeUp ?? makeUpDemo(kernel.services.config)));
}

/** Predictions and classes of the demo company, reckoned while its first pages are served; also after a stop in between. */
export const finishDemo = (kernel: Kernel): Promise<void> => judgeDemo(kernel, progressOnStderr);
