import { expect, test } from 'vitest';
import { visit } from './visit.js';
import { wordsOf } from './words.js';

const en = wordsOf('en', 'customers');
const zh = wordsOf('zh-CN', 'customers');

test('language and theme change in place and are remembered', async () => {
  const { page, ask, complaints } = await visit({ as: 'sales', language: 'zh-CN', theme: 'light', path: '/customers' });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await heading(zh('title')).waitFor();
  await page.locator('.k-menu summary:has(.k-avatar)').click();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await heading(en('title')).waitFor();
  await page.getByRole('button', { name: en('user.theme-dark'), exact: true }).click();
  const looks = () =>
    page.evaluate(() => ({ ...document.documentElement.dataset, lang: document.documentElement.lang }));
  expect(await looks()).toMatchObject({ theme: 'dark', lang: 'en' });
  await expect.poll(async () => (await ask('{ viewer { locale } }')).viewer.locale).toBe('EN');

  await page.reload();
  await heading(en('title')).waitFor();
  expect(await looks()).toMatchObject({ theme: 'dark', lang: 'en' });
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toContain('dark');

  await page.locator('.k-menu summary:has(.k-avatar)').click();
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await heading(zh('title')).waitFor();
  await page.reload();
  await heading(zh('title')).waitFor();
  expect(complaints).toEqual([]);
});

test('signing out ends the session, and signing in leads back to where one was', async () => {
  const { page, ask } = await visit({ as: 'marketer', language: 'en', path: '/segments' });
  await page.locator('.k-menu summary:has(.k-avatar)').click();
  await page.getByRole('button', { name: en('user.sign-out') }).click();
  await page.waitForURL(/\/sign-in/);
  await expect(ask('{ viewer { id } }')).rejects.toThrow('UNAUTHENTICATED');
  await page.goto('/customers?q=wang');
  await page.waitForURL(/\/sign-in\?next=/);
  await page.getByRole('button', { name: 'marketer@kehu.example' }).click();
  await page.waitForURL(/\/customers\?q=wang$/);
});
