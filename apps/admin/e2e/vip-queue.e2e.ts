import { RankTerm } from '@kehu/schema';
import type { WebSocketRoute } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaintsBut, whileAway } from './outage.js';
import { visit, type Visitor } from './visit.js';
import { labelOf, languages, wordsOf, type Language } from './words.js';

const board = ({ page }: Visitor) => page.locator('.k-waiting-row');

/** A customer of the highest tier asks for help, so that somebody waits however often the journeys run. */
async function somebodyAsks({ ask }: Visitor, subject: string): Promise<string> {
  const { customers } = await ask(
    '{ customers(first: 1, filter: { vipTier: { eq: DIAMOND } }) { edges { node { id } } } }',
  );
  const { ticketOpen } = await ask(
    'mutation ($input: TicketOpenInput!) { ticketOpen(input: $input) { ticket { number } userErrors { message } } }',
    { input: { customerId: customers.edges[0].node.id, subject, severity: 'CRITICAL', type: 'COMPLAINT' } },
  );
  expect(ticketOpen.userErrors).toEqual([]);
  return ticketOpen.ticket.number;
}

/** What the head of the board says: who waits, and why first. */
async function expectReasons({ page }: Visitor, language: Language): Promise<void> {
  const t = wordsOf(language, 'service-desk');
  const why = page.locator('.k-waiting-row').first().locator('.k-why');
  const terms = (await why.locator('li').allTextContents()).map((text) => text.trim());
  const points = terms.slice(1).map((text) => Number(/-?\d+$/.exec(text)?.[0]));
  expect(points.length).toBeGreaterThan(0);
  expect(terms[0]).toBe(t('waiting.priority', { points: points.reduce((sum, one) => sum + one, 0) }));
  expect(terms.some((text) => text.startsWith(labelOf(language, RankTerm, 'TIER')))).toBe(true);
}

/**
 * The supervisor gives the head of the queue to the agent, who has it without asking, then takes it back; a lost connection
 * is shown and heals.
 */
async function expectPushed(agent: Visitor, supervisor: Visitor, language: Language): Promise<void> {
  const t = wordsOf(language, 'service-desk');
  const { viewer } = await agent.ask('{ viewer { id name } }');
  const { page } = supervisor;
  const sockets: WebSocketRoute[] = [];
  await page.routeWebSocket(/graphql/, (socket) => {
    socket.connectToServer();
    sockets.push(socket);
  });
  await page.goto('/supervisor');
  await page.getByText(t('live.live'), { exact: true }).waitFor();
  const first = page.locator('.k-desk-columns ol > li').first();
  const words = (await first.locator('a').textContent())!;
  await first.locator('select').selectOption(viewer.id);
  const mine = agent.page
    .getByRole('region', { name: t('mine.title') })
    .locator('.k-mine')
    .filter({ hasText: words });
  await mine.waitFor();
  await page.locator('.k-crew').filter({ hasText: viewer.name }).click();
  const held = page.locator('.k-list-row').filter({ hasText: words });
  await held.getByRole('button', { name: t('supervisor.pull') }).click();
  await mine.waitFor({ state: 'detached' });
  // A lost connection is shown, and heals by itself.
  await sockets.at(-1)!.close({ code: 4000 });
  await page.locator('.k-live-broken').waitFor();
  await page.getByText(t('live.live'), { exact: true }).waitFor();
}

describe.each(languages)('in %s', (language) => {
  const t = wordsOf(language, 'service-desk');

  test('an agent takes the next ticket, answers and resolves it by keyboard while a colleague’s board follows', async () => {
    const agent = await visit({ as: 'vip', language, path: '/queue' });
    const colleague = await visit({ as: 'admin', language, path: '/queue' });
    await Promise.all([board(agent).first().waitFor(), board(colleague).first().waitFor()]);
    await colleague.page.getByText(t('live.live'), { exact: true }).waitFor();
    await expectReasons(agent, language);

    const subject = `${language} ${Date.now()}`;
    await somebodyAsks(agent, subject);
    await board(agent).filter({ hasText: subject }).waitFor();
    await board(colleague).filter({ hasText: subject }).waitFor();

    const { page } = agent;
    const head = await board(agent).first().locator('.k-muted .k-list-title').textContent();
    await page.locator('body').press('c');
    await page.waitForURL(/ticket=/);
    const talk = page.getByRole('region', { name: head ?? '' });
    await talk.waitFor();
    await board(colleague)
      .filter({ hasText: head ?? '' })
      .waitFor({ state: 'detached' });

    const answer = `${language === 'en' ? 'On its way' : '马上处理'} ${Date.now()}`;
    const reply = page.getByRole('textbox', { name: t('reply.write') });
    await reply.waitFor();
    await page.locator('body').press('r');
    await expect.poll(() => reply.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type(answer);
    // The server is away when it is sent: nothing of it is lost.
    await whileAway(page, () => page.keyboard.press('Control+Enter'));
    await talk.getByText(t('state.failed-action')).waitFor();
    expect(await reply.inputValue()).toBe(answer);
    await page.keyboard.press('Control+Enter');
    await talk.locator('.k-message').filter({ hasText: answer }).waitFor();

    await reply.evaluate((box) => (box as HTMLElement).blur());
    await page.locator('body').press('e');
    const dialog = page.getByRole('dialog', { name: t('resolve.title') });
    await dialog.getByRole('textbox', { name: t('resolve.what') }).fill('OK');
    await dialog.getByRole('textbox', { name: t('resolve.remedy') }).fill('OK');
    await dialog.getByRole('button', { name: t('resolve.title') }).click();
    await dialog.waitFor({ state: 'detached' });
    await reply.waitFor({ state: 'detached' });

    await expectPushed(agent, colleague, language);
    expect(complaintsBut([...agent.complaints, ...colleague.complaints])).toEqual([]);
  });
});
