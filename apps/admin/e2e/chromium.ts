import { existsSync } from 'node:fs';
import type { BrowserServer } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium from the packages, unpacked at the first call; else the one of this machine. */
async function executable(): Promise<string> {
  // Read when the module is loaded: it then also unpacks the libraries Chromium needs, which bare machines lack.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath().catch((failure: unknown) => {
    const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
    if (!installed) throw failure;
    return installed;
  });
}

/** A Chromium that journeys connect to. The package's own arguments are not used: with them the first closed page ends it. */
export async function startChromium(): Promise<BrowserServer> {
  const executablePath = await executable();
  const { chromium } = await import('playwright-core');
  return chromium.launchServer({ executablePath, args, headless: true, host: '127.0.0.1' });
}
