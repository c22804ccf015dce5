import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { complaintsBut, whileAway } from './outage.js';
import { visit } from './visit.js';
import { languages, wordsOf, type Words } from './words.js';

const nobody = {
  'zh-CN': { name: '苏晚晴', phone: '16600001111' },
  en: { name: 'Ada Lovelace', phone: '16600002222' },
};

test.each(languages)('in %s a newcomer is put on record, completed and corrected', async (language) => {
  const t = wordsOf(language, 'customers');
  const { name, phone } = nobody[language];
  const { page, ask, complaints } = await visit({ as: 'sales', language, path: '/customers' });
  const press = (key: string) => page.getByRole('button', { name: t(key), exact: true }).click();

  await press('edit.new');
  await page.getByLabel(t('edit.name'), { exact: true }).fill(name);
  await page.getByLabel(t('edit.phone')).fill(phone.slice(0, 6));
  await press('edit.create');
  const number = page.getByLabel(t('edit.phone'));
  await expect.poll(() => number.getAttribute('aria-invalid')).toBe('true');
  await page.getByText(language === 'en' ? 'The number is incomplete' : '号码不完整').waitFor();
  await number.fill(phone);
  await press('edit.create');
  await page.waitForURL(/\/customers\/[0-9a-f-]{36}$/);
  await page.getByRole('heading', { level: 1, name }).waitFor();

  await press('fact.add');
  await page.getByRole('tab', { name: t('fact.of-date') }).click();
  await page.getByLabel(t('fact.month')).fill('8');
  await page.getByLabel(t('fact.day'), { exact: true }).fill('15');
  await press('fact.save');
  await page.getByRole('heading', { name: t('who.dates') }).waitFor();

  const id = page.url().split('/').at(-1);
  await press('edit.title');
  const field = page.getByLabel(t('edit.name'), { exact: true });
  await field.fill(`${name} II`);
  const save = () =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: t('edit.save'), exact: true })
      .click();
  // The server is away for a moment: the console says so, keeps what was typed, and heals by itself.
  await whileAway(page, save);
  expect(await field.inputValue()).toBe(`${name} II`);

  const { customer } = await ask('query ($id: ID!) { customer(id: $id) { version } }', { id });
  await ask(
    `mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { code } } }`,
    { id, input: { expectedVersion: customer.version, name: `${name} III` } },
  );
  await save();
  await page
    .getByRole('alert', { name: t('overtaken.title') })
    .getByRole('row', { name: `${name} II ${name} III` })
    .waitFor();
  expect(await field.inputValue()).toBe(`${name} II`);
  await press('overtaken.save');
  await page.getByRole('heading', { level: 1, name: `${name} II`, exact: true }).waitFor();

  // What is taken back is the same in every language.
  if (language === 'en') await expectTakenBack(page, t);
  await expectOrder(page, t);
  expect(complaintsBut(complaints)).toEqual([]);
});

/** A tag is on at once; when nobody takes it, it is off again, and the console says so. */
async function expectTakenBack(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t('tags.title'), exact: true }).click();
  const tag = page.getByRole('dialog').getByRole('button', { name: '宝妈', exact: true });
  const isOn = () => tag.getAttribute('aria-pressed');
  let isSeen = (): void => undefined;
  const seen = new Promise<void>((resolve) => (isSeen = resolve));
  await page.route('**/graphql', async (route) => {
    await seen;
    await route.abort();
  });
  await tag.click();
  await expect.poll(isOn).toBe('true');
  isSeen();
  await expect.poll(isOn).toBe('false');
  await page
    .locator('.k-toast')
    .filter({ hasText: t('state.failed-action') })
    .waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: t('tags.done'), exact: true }).click();
  await page.locator('.k-live-broken').waitFor({ state: 'detached' });
}

/** What was bought is recorded line by line; a refusal stands at the field of the line it is about. */
async function expectOrder(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t('order.new'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('order.add-line') }).click();
  const lines = [1, 2].map((place) => dialog.getByRole('group', { name: t('order.line', { place }) }));
  for (const line of lines) {
    await line.getByRole('combobox', { name: t('order.product') }).fill('a');
    await line.getByRole('option').first().click();
    await line.getByLabel(t('order.price')).fill('10');
  }
  const discount = lines[1]!.getByLabel(t('order.discount'));
  await discount.fill('11');
  await dialog.getByRole('button', { name: t('order.record') }).click();
  await expect.poll(() => discount.getAttribute('aria-invalid')).toBe('true');
  await discount.fill('4');
  await dialog.getByRole('button', { name: t('order.record') }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.k-timeline li[data-kind="ORDER"]').first().waitFor();
}

test('a phone that is known leads to the customer who has it', async () => {
  const t = wordsOf('en', 'customers');
  const { page, ask } = await visit({ as: 'admin', language: 'en', path: '/customers' });
  const { customers } = await ask(
    `{ customers(search: "顾清和", first: 1) { edges { node { id identities { kind value } } } } }`,
  );
  const known = customers.edges[0].node;
  const phone = known.identities.find((one: { kind: string }) => one.kind === 'PHONE').value as string;
  await page.getByRole('button', { name: t('edit.new') }).click();
  await page.getByLabel(t('edit.name'), { exact: true }).fill('Somebody else');
  await page.getByLabel(t('edit.phone')).fill(phone);
  await page.getByRole('button', { name: t('edit.create') }).click();
  await page.getByRole('link', { name: t('edit.existing') }).click();
  await expect.poll(() => page.url()).toContain(`/customers/${known.id}`);
});
