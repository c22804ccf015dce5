import type { Page } from 'playwright-core';
import { BaseClass } from '@kehu/schema';
import { describe, expect, test } from 'vitest';
import { barriers } from './barriers.js';
import { keysOf } from './keys.js';
import { visit, type Visitor } from './visit.js';
import { labelOf, wordsOf, type Language } from './words.js';

const isFocused = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted) ?? false, name);

/** The sheet of keys as it stands: what can be done, with the keys that do it. */
async function sheetOf(visitor: Visitor, language: Language): Promise<Record<string, string>> {
  const { page } = visitor;
  const t = wordsOf(language, 'customers');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: t('shortcut.title') });
  await sheet.waitFor();
  await expectOpen(visitor);
  const lines = await sheet
    .locator('dl > div')
    .evaluateAll((all) =>
      all.map((line) => [
        line.querySelector('dd')?.textContent ?? '',
        [...line.querySelectorAll('kbd')].map((key) => key.textContent).join(' '),
      ]),
    );
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  return Object.fromEntries(lines) as Record<string, string>;
}

/** The dialog that is open keeps nobody from using it. */
const expectOpen = async (visitor: Visitor): Promise<void> =>
  expect(await barriers(visitor, { within: 'dialog[open]' })).toEqual([]);

/** The ten main tasks; `docs/console.md` names them. Nothing here but keys is done to the page. */
describe('without a mouse', () => {
  test('in zh-CN one signs in, finds a customer, logs a call, corrects the record and finishes a follow-up', async () => {
    const language = 'zh-CN';
    const t = wordsOf(language, 'customers');
    const visitor = await visit({ language, theme: 'dark', path: '/' });
    const { page, ask, complaints } = visitor;
    const keys = keysOf(visitor);
    const access = wordsOf(language, 'access');
    await keys.to(page.getByLabel(access('sign-in.email')));
    await keys.type('manager@kehu.example');
    await keys.press('Tab');
    await keys.type('kehu-demo-manager');
    await keys.press('Enter');
    await page.waitForURL(/\/$/);
    await page.getByRole('heading', { level: 1 }).waitFor();

    await keys.press('Control+k');
    const palette = page.getByRole('dialog', { name: t('palette.open') });
    await palette.getByRole('combobox').waitFor();
    await keys.type('wang');
    const found = palette.locator('[cmdk-item]').filter({ hasText: /王/ }).first();
    await found.waitFor();
    const name = (await found.locator('.k-list-title').textContent()) ?? '';
    await expectOpen(visitor);
    while ((await found.getAttribute('aria-selected')) !== 'true') await keys.press('ArrowDown');
    await keys.press('Enter');
    await page.waitForURL(/\/customers\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1, name }).waitFor();

    const subject = `按键 ${Date.now()}`;
    await keys.to(page.getByRole('textbox', { name: t('log.what-call') }));
    await keys.type(subject);
    await keys.press('Tab', 'Enter');
    await page.locator('.k-timeline li').filter({ hasText: subject }).waitFor();

    const edit = page.getByRole('button', { name: t('edit.title'), exact: true });
    await keys.to(edit, 'Shift+Tab');
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('edit.title') });
    await keys.to(dialog.getByLabel(t('edit.name'), { exact: true }));
    await keys.press('End');
    await keys.type('甲');
    // What was typed is not lost by an Esc too many.
    await keys.press('Escape');
    await dialog.getByRole('alertdialog').waitFor();
    await expectOpen(visitor);
    await keys.press('Enter');
    await keys.to(dialog.getByLabel(t('edit.name'), { exact: true }));
    await keys.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: `${name}甲` }).waitFor();
    expect(await isFocused(page, t('edit.title'))).toBe(true);

    const { viewer } = await ask('{ viewer { id } }');
    const title = `回访 ${Date.now()}`;
    const customerId = page.url().split('/').at(-1);
    const input = { customerId, title, assigneeId: viewer.id, dueAt: new Date(0).toISOString() };
    const made = 'mutation ($input: TaskCreateInput!) { taskCreate(input: $input) { userErrors { message } } }';
    expect((await ask(made, { input })).taskCreate.userErrors).toEqual([]);
    await keys.press('1');
    await page.waitForURL(/\/$/);
    const row = page.locator('.k-list-row').filter({ hasText: title });
    await row.waitFor();
    const holds = (): Promise<boolean> => row.evaluate((line) => line.contains(document.activeElement));
    for (let steps = 0; !(await holds()); steps += 1) {
      expect(steps).toBeLessThan(40);
      await keys.press('j');
    }
    await keys.press('Tab', 'Enter');
    await row.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('in en one takes, answers and resolves a ticket', async () => {
    const language = 'en';
    const t = wordsOf(language, 'service-desk');
    const visitor = await visit({ as: 'vip', language, path: '/' });
    const { page, ask, complaints } = visitor;
    const keys = keysOf(visitor);
    const { customers } = await ask(
      '{ customers(first: 1, filter: { vipTier: { eq: DIAMOND } }) { edges { node { id } } } }',
    );
    const input = { customerId: customers.edges[0].node.id, subject: 'By keys', severity: 'CRITICAL' };
    await ask('mutation ($input: TicketOpenInput!) { ticketOpen(input: $input) { userErrors { message } } }', {
      input,
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.press('Control+k');
    const palette = page.getByRole('dialog', { name: t('palette.open') });
    await palette.getByRole('combobox').waitFor();
    await keys.type(t('nav.queue'));
    await palette
      .locator('[cmdk-item][aria-selected="true"]')
      .filter({ hasText: t('nav.queue') })
      .waitFor();
    await keys.press('Enter');
    await page.waitForURL(/\/queue/);
    await page.locator('.k-waiting-row').first().waitFor();
    await keys.press('c');
    await page.waitForURL(/ticket=/);
    const reply = page.getByRole('textbox', { name: t('reply.write') });
    await reply.waitFor();
    const sheet = await sheetOf(visitor, language);
    expect(sheet).toMatchObject({
      [t('reply.write')]: 'R',
      [t('resolve.title')]: 'E',
      [t('reply.send')]: 'CTRL ENTER',
    });
    expect(sheet).not.toHaveProperty(t('shortcut.pick'));
    await keys.press('r');
    await keys.type('On its way by keys');
    await keys.press('Control+Enter');
    await page.locator('.k-message').filter({ hasText: 'On its way by keys' }).waitFor();
    await keys.press('Escape', 'e');
    const dialog = page.getByRole('dialog', { name: t('resolve.title') });
    await keys.to(dialog.getByRole('textbox', { name: t('resolve.what') }));
    await expectOpen(visitor);
    await keys.type('OK');
    await keys.to(dialog.getByRole('textbox', { name: t('resolve.remedy') }));
    await keys.type('OK');
    await keys.enter(dialog.getByRole('button', { name: t('resolve.title') }));
    await dialog.waitFor({ state: 'detached' });
    await reply.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('in en one narrows a list, looks into rows, tags some and takes it back, exports it, and builds a segment', async () => {
    const language = 'en';
    const t = wordsOf(language, 'customers');
    const visitor = await visit({ as: 'admin', language, path: '/' });
    const { page, complaints } = visitor;
    const keys = keysOf(visitor);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.press('2');
    await page.waitForURL(/\/customers$/);
    const rows = page.getByRole('table').locator('.k-table-body > [tabindex]');
    await rows.nth(2).waitFor();
    await keys.to(page.getByRole('searchbox', { name: t('search') }));
    await keys.type('wangwei');
    await rows.first().filter({ hasText: '王' }).waitFor();
    await keys.press('Escape', 'j', 'Space');
    await page.getByRole('complementary').waitFor();
    const sheet = await sheetOf(visitor, language);
    expect(sheet).toMatchObject({
      [t('shortcut.rows')]: 'J K',
      [t('shortcut.pick')]: 'X',
      [t('shortcut.peek')]: 'Space',
    });
    await keys.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await keys.press('x', 'j', 'x');
    const tag = page.getByRole('button', { name: t('bulk.tag'), exact: true });
    await keys.to(tag, 'Shift+Tab');
    await keys.press('Enter');
    const dialog = page.getByRole('dialog');
    await keys.enter(dialog.getByRole('button', { name: '宝妈', exact: true }));
    await expectOpen(visitor);
    await keys.enter(dialog.getByRole('button', { name: t('bulk.run'), exact: true }));
    await dialog.waitFor({ state: 'detached' });
    const undo = page.locator('.k-toast').getByRole('button', { name: t('bulk.undo') });
    await undo.waitFor();
    await keys.press('z');
    await undo.waitFor({ state: 'detached' });

    const open = page.getByRole('button', { name: t('export.open'), exact: true });
    await keys.to(open, 'Shift+Tab');
    await keys.press('Enter');
    await keys.to(page.getByLabel(t('export.reason')));
    await expectOpen(visitor);
    await keys.type('by keys alone');
    const taken = page.waitForEvent('download');
    await keys.enter(dialog.getByRole('button', { name: t('export.take'), exact: true }));
    await taken;
    await dialog.waitFor({ state: 'detached' });
    expect(await isFocused(page, t('export.open'))).toBe(true);

    const s = wordsOf(language, 'segments');
    await keys.press('3');
    await page.waitForURL(/\/segments$/);
    await keys.enter(page.getByRole('link', { name: s('new') }));
    await keys.to(page.getByRole('textbox', { name: s('editor.name') }));
    await keys.type(`By keys ${Date.now()}`);
    await keys.to(page.getByRole('combobox', { name: s('rule.value') }));
    await keys.press('ArrowDown');
    await page.getByTitle(labelOf(language, BaseClass, 'LOYAL'), { exact: true }).waitFor();
    await keys.press('ArrowDown', 'Enter', 'Escape');
    await page.locator('.k-figures .k-figure').first().waitFor();
    await keys.enter(page.getByRole('button', { name: s('editor.save') }));
    await page.waitForURL(/\/segments\/[0-9a-f-]{36}/);
    expect(complaints).toEqual([]);
  });
});
