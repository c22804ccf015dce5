import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { withChinese } from './chinese-glyphs.js';
import { requestsOf, type Requests } from './requests.js';
import type { Language } from './words.js';

/** Those who sign in to the demo; the part of the mail address before the @. */
export type Account = 'admin' | 'manager' | 'vip' | 'agent' | 'sales' | 'marketer';

export interface Visit {
  /** Signed in as this account; nobody without it. */
  as?: Account;
  language?: Language;
  theme?: 'light' | 'dark' | 'system';
  /** Width of the window in pixels; 1280 unless told. */
  width?: number;
  path?: string;
}

/** A person in front of the console. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: Requests;
  /** What the browser complained about so far. */
  readonly complaints: readonly string[];
  /** Asks the API with the person's own session. @throws when it answers with errors */
  ask<D = any>(query: string, variables?: object): Promise<D>;
  /** Signs in without the form. */
  signIn(account: Account): Promise<void>;
}

/** Waiting for a page takes this long at most, in milliseconds. */
const patience = 15_000;

let browser: Promise<Browser> | undefined;
let shots: string | undefined;

/** Opens the console in a browser window of its own; closed at the end of the test, and shown when it failed. */
export async function visit({ as, language = 'zh-CN', theme = 'light', width = 1280, path }: Visit): Promise<Visitor> {
  browser ??= chromium.connect(inject('chromium'));
  const size = { width, height: width < 600 ? 844 : 800 };
  const context = await (await browser).newContext({ baseURL: inject('address'), locale: language, viewport: size });
  context.setDefaultTimeout(patience);
  await context.addInitScript(
    ([chosen, look]) => {
      // Only the first page of a window starts from the wish; later ones from what the person chose.
      if (sessionStorage.getItem('begun')) return;
      sessionStorage.setItem('begun', 'yes');
      localStorage.setItem('kehu.language', chosen!);
      localStorage.setItem('kehu.theme', look!);
    },
    [language, theme],
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await show(page, task.name, complaints);
    await context.close();
  });
  const ask = <D>(query: string, variables: object = {}): Promise<D> => askApi<D>(context, query, variables);
  const requests = requestsOf(page);
  const visitor = { page, context, requests, complaints, ask, signIn: (account: Account) => signIn(ask, account) };
  if (as) await visitor.signIn(as);
  if (path) await page.goto(path);
  return visitor;
}

async function signIn(ask: Visitor['ask'], account: Account): Promise<void> {
  const input = { email: `${account}@kehu.example`, password: `kehu-demo-${account}` };
  const { sessionCreate } = await ask(
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { message } } }',
    { input },
  );
  if (sessionCreate.userErrors.length > 0) throw new Error(JSON.stringify(sessionCreate.userErrors));
}

async function askApi<D>(context: BrowserContext, query: string, variables: object): Promise<D> {
  const answer = await context.request.post('/graphql', { data: { query, variables } });
  const body = (await answer.json()) as { data: D; errors?: unknown };
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** Saves what a person would have seen, and prints what the browser said. */
async function show(page: Page, title: string, complaints: readonly string[]): Promise<void> {
  shots ??= mkdtempSync(join(tmpdir(), 'kehu-failed-'));
  const path = join(shots, `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${Date.now()}.png`);
  await withChinese(page).catch(() => undefined);
  await page.screenshot({ path }).catch(() => undefined);
  process.stderr.write(`${[`${page.url()} is shown in ${path}`, ...complaints].join('\n  ')}\n`);
}
