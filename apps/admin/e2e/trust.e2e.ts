import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { exampleKeys, examples } from '../src/explorer/examples.js';
import { untilShown } from './routes.js';
import { visit } from './visit.js';
import { languages, wordsOf } from './words.js';

describe.each(languages)('in %s', (language) => {
  const audit = wordsOf(language, 'audit');
  const customers = wordsOf(language, 'customers');

  test('a list leaves as a file with a reason, and the audit that tells of it is checked', async () => {
    const { page, ask, complaints } = await visit({ as: 'admin', language, path: '/customers?class=VIP' });
    await page.getByRole('button', { name: customers('export.open'), exact: true }).click();
    await page.getByLabel(customers('export.reason')).fill('visits of the quarter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: customers('export.take'), exact: true })
        .last()
        .click(),
    ]);
    const lines = (await text(await download.createReadStream())).trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.at(-1)).toContain('Kehu');

    // All that match are picked, those that are not loaded too; what will be done is said before.
    const { customerSummary: vips, tags } = await ask(
      '{ customerSummary(filter: { baseClass: { eq: VIP } }) { total } tags { id name } }',
    );
    const mother = tags.find(({ name }: { name: string }) => name === '宝妈').id;
    const mothers = async (): Promise<number> => {
      const filter = { and: [{ baseClass: { eq: 'VIP' } }, { tag: { any: [mother] } }] };
      const counted = await ask('query ($filter: CustomerFilter) { customerSummary(filter: $filter) { total } }', {
        filter,
      });
      return counted.customerSummary.total;
    };
    const before = await mothers();
    await page
      .getByRole('checkbox', { name: customers('list.pick'), exact: true })
      .first()
      .click();
    await page.getByRole('button', { name: customers('list.pick-all_other', { count: vips.total }) }).click();
    await page.getByRole('button', { name: customers('bulk.tag'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '宝妈', exact: true }).click();
    await dialog.getByText(customers('bulk.preview_other', { count: vips.total, tag: '宝妈' })).waitFor();
    await dialog.getByRole('button', { name: customers('bulk.run'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(mothers).toBe(vips.total);
    // A slip is taken back: only who got the tag by it loses it.
    await page
      .locator('.k-toast')
      .getByRole('button', { name: customers('bulk.undo') })
      .waitFor();
    await page.keyboard.press('z');
    await expect.poll(mothers).toBe(before);
    await page.getByRole('button', { name: customers('bulk.recent'), exact: true }).click();
    const gained = customers('bulk.undone_other', { count: vips.total - before });
    await dialog.getByText(gained).first().waitFor();
    await page.keyboard.press('Escape');

    await page.goto('/settings?tab=audit&reads=1');
    const taken = page
      .getByRole('row')
      .filter({ hasText: audit('object.export') })
      .first();
    await taken.click();
    await page.getByRole('dialog').getByText('SHA-256', { exact: true }).waitFor();
    await page.getByRole('button', { name: audit('close'), exact: true }).click();
    await expect.poll(() => taken.evaluate((row) => row === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: audit('check.start') }).click();
    await page.getByText(audit('check.intact'), { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});

test('the examples of the explorer have answers in the demo company', async () => {
  const { ask } = await visit({ as: 'manager' });
  for (const key of exampleKeys) expect(JSON.stringify(await ask(examples[key])), key).toMatch(/":("[^"]+"|\d)/);
});

test('the pages hold no script of their own, and the browser runs none that comes in', async () => {
  const visitor = await visit({ as: 'admin', path: '/settings?tab=system' });
  const { page } = visitor;
  await untilShown(visitor);
  expect(visitor.complaints).toEqual([]);
  expect(await page.locator('script:not([src])').count()).toBe(0);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = true">');
    await new Promise((resolve) => setTimeout(resolve, 200));
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  expect(visitor.complaints.join()).toContain('Content Security Policy');
});
