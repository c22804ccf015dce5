import { describe, expect, test } from 'vitest';
import { visit } from './visit.js';
import { languages, wordsOf } from './words.js';

describe.each(languages)('in %s', (language) => {
  const t = wordsOf(language, 'customers');

  test('the palette finds a customer without the mouse', async () => {
    const { page, complaints } = await visit({ as: 'manager', language, path: '/' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: t('palette.open') });
    await palette.getByRole('combobox').waitFor();
    await page.keyboard.type('wang');
    const first = palette.locator('[cmdk-item]').filter({ hasText: /王/ }).first();
    await first.waitFor();
    const name = (await first.locator('.k-list-title').textContent()) ?? '';
    while ((await first.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/customers\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('numbers go to places, rows are walked and opened, Escape and the question mark work', async () => {
    const { page, complaints } = await visit({ as: 'manager', language, path: '/' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('2');
    await page.waitForURL(/\/customers$/);
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(2).waitFor();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: t('shortcut.title') });
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await rows.nth(1).focus();
    await page.keyboard.press('j');
    const name = await page.evaluate(() => document.activeElement?.querySelector('.k-strong')?.textContent ?? '');
    expect(name).not.toBe('');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/customers\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(complaints).toEqual([]);
  });
});
