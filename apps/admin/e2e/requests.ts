import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** Whether the request asks the API; live updates have a socket of their own. */
export const isGraphql = (request: Request): boolean =>
  request.method() === 'POST' && request.url().endsWith('/graphql');

/** What a page asks the API from now on. */
export interface Requests {
  /** The names of the operations, in the order they were sent. */
  readonly sent: readonly string[];
  /** Waits until all are answered and the page, having drawn the answers, asks for no more. */
  untilQuiet(): Promise<void>;
}

/** Watches the requests of a page. */
export function requestsOf(page: Page): Requests {
  const sent: string[] = [];
  const open = new Set<Request>();
  page.on('request', (request) => {
    if (!isGraphql(request)) return;
    open.add(request);
    sent.push((JSON.parse(request.postData() ?? '{}') as { operationName?: string }).operationName ?? '');
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  const idle = (): Promise<unknown> =>
    page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  return {
    sent,
    untilQuiet: async () => {
      await idle();
      await expect.poll(() => open.size, { timeout: 15_000 }).toBe(0);
      await idle();
    },
  };
}
