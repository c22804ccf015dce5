import type { TestProject } from 'vitest/node';
import { startChromium } from './chromium.js';
import { startDemo } from './demo-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demo company is served. */
    address: string;
    /** Where the one Chromium of all journeys listens. */
    chromium: string;
  }
}

/** One server with the demo company and one Chromium for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [demo, chromium] = await Promise.all([startDemo(), startChromium()]);
  project.provide('address', demo.url);
  project.provide('chromium', chromium.wsEndpoint());
  return async () => {
    await chromium.close();
    await demo.stop();
  };
}
