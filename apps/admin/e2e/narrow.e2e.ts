import { describe, expect, test } from 'vitest';
import { visit } from './visit.js';
import { languages, wordsOf } from './words.js';

describe.each(languages)('on a telephone in %s', (language) => {
  test('a contact is logged and a ticket is taken and answered', async () => {
    const visitor = await visit({ as: 'vip', language, width: 390 });
    const { page, ask } = visitor;
    const { customers } = await ask('{ customers(first: 1) { edges { node { id } } } }');
    const customerId = customers.edges[0].node.id;
    await page.goto(`/customers/${customerId}`);
    const t = wordsOf(language, 'customers');
    const subject = `${language} ${Date.now()}`;
    await page.getByRole('textbox', { name: t('log.what-call') }).fill(subject);
    await page.getByRole('button', { name: t('log.save') }).click();
    await page.locator('.k-timeline li').filter({ hasText: subject }).waitFor();

    const desk = wordsOf(language, 'service-desk');
    await page.goto('/queue');
    await page.locator('.k-waiting-row').first().waitFor();
    await page.getByRole('button', { name: desk('claim.next') }).click();
    await page.waitForURL(/ticket=/);
    await page.getByRole('textbox', { name: desk('reply.write') }).fill(subject);
    await page.getByRole('button', { name: desk('reply.send') }).click();
    const told = page.locator('.k-message').filter({ hasText: subject });
    await told.waitFor();
    expect(await told.count()).toBe(1);
  });
});
