import type { Page } from 'playwright-core';

const server = /\/(graphql|readyz)$/;

/** The server is away while something is done: the console says so, and heals by itself when the server is back. */
export async function whileAway(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.route(server, (route) => route.abort());
  await act();
  const lost = page.locator('.k-live-broken');
  await lost.waitFor();
  await page.unroute(server);
  await lost.waitFor({ state: 'detached' });
}

/** What the browser complained about, but for the server that was away. */
export const complaintsBut = (complaints: readonly string[]): string[] =>
  complaints.filter((complaint) => !complaint.includes('ERR_FAILED'));
