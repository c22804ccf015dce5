import { BaseClass, SettingKind } from '@kehu/schema';
import { describe, expect, test } from 'vitest';
import { complaintsBut, whileAway } from './outage.js';
import { visit, type Visitor } from './visit.js';
import { labelOf, languages, wordsOf } from './words.js';

const loyal = '{ "filter": { "and": [{ "baseClass": { "in": ["LOYAL"] } }] } }';

describe.each(languages)('in %s', (language) => {
  const t = wordsOf(language, 'segments');

  test('a rule shows its count and figures while it is built; saved, its list has as many', async () => {
    const { page, ask, complaints } = await visit({ as: 'marketer', language, path: '/segments' });
    const { segmentPreview: expected } = await ask(
      'query ($filter: CustomerFilter!) { segmentPreview(filter: $filter) { size revenue { amount } } }',
      JSON.parse(loyal) as object,
    );
    expect(expected.size).toBeGreaterThan(20);

    await page.getByRole('link', { name: t('new') }).click();
    await page.getByRole('textbox', { name: t('editor.name') }).fill(`${language} ${Date.now()}`);
    const value = page.getByRole('combobox', { name: t('rule.value') });
    await value.click();
    // A busy browser may close the list of the click again; the key opens it, or does no harm.
    await page.keyboard.press('ArrowDown');
    await page.getByTitle(labelOf(language, BaseClass, 'LOYAL'), { exact: true }).click();
    await page.keyboard.press('Escape');

    const figures = page.locator('.k-figures');
    await expect.poll(() => figures.locator('.k-figure strong').first().textContent()).toBe(shown(expected.size));
    const labels = ['stats.size', 'stats.revenue', 'stats.value', 'stats.order-value', 'stats.churned'];
    for (const label of labels) await figures.getByText(t(label), { exact: true }).waitFor();
    await page
      .locator('.k-sentence')
      .filter({ hasText: labelOf(language, BaseClass, 'LOYAL') })
      .waitFor();

    const save = () => page.getByRole('button', { name: t('editor.save') }).click();
    await whileAway(page, save);
    await page.getByText(t('state.failed-action')).first().waitFor();
    await save();
    await page.waitForURL(/\/segments\/[0-9a-f-]{36}/);
    await expect.poll(() => figures.locator('.k-figure strong').first().textContent()).toBe(shown(expected.size));
    await page
      .getByRole('table', { name: t('members') })
      .getByRole('row')
      .nth(1)
      .waitFor();

    await figures.getByRole('link', { name: t('stats.size') }).click();
    await page.waitForURL(/\/customers\?/);
    const list = wordsOf(language, 'customers');
    await page.getByText(list('total_other', { count: expected.size }), { exact: true }).waitFor();
    expect(complaintsBut(complaints)).toEqual([]);
  });
});

/** A count as the console writes it. */
const shown = (count: number): string => count.toLocaleString('en');

test('a rule that is not complete cannot be saved, and says so', async () => {
  const t = wordsOf('en', 'segments');
  const { page } = await visit({ as: 'marketer', language: 'en', path: '/segments/new' });
  await page.getByText(t('preview.empty'), { exact: true }).waitFor();
  await page.getByRole('textbox', { name: t('editor.name') }).fill('Unfinished');
  await page.getByRole('button', { name: t('editor.save') }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: t('editor.no-rule') })
    .waitFor();
  expect(new URL(page.url()).pathname).toBe('/segments/new');
});

/** A colleague saves other rules of the scheme and another weight, while somebody writes. */
async function expectSaved({ ask }: Visitor, mutation: string, input: object): Promise<void> {
  const answer = await ask<Record<string, { userErrors: unknown[] }>>(mutation, { input });
  expect(Object.values(answer).flatMap(({ userErrors }) => userErrors)).toEqual([]);
}

test('a class and a weight change after it was shown who moves, also when somebody else saved first', async () => {
  const t = wordsOf('en', 'classes');
  const visitor = await visit({ as: 'admin', language: 'en', path: '/classes?scheme=QUALITY' });
  const { page, ask, complaints } = visitor;
  const rules = page.getByRole('region', { name: t('rules.title') });
  await rules.getByRole('button', { name: t('rules.edit') }).click();
  const bound = rules.getByRole('spinbutton', { name: t('fact.valueScore') }).first();
  await bound.fill('85');
  await rules.getByRole('button', { name: t('rules.preview') }).click();
  const moves = rules.getByRole('status');
  await moves.getByText(/[1-9]\d* customers would move/).waitFor();
  const { classSchemes } = await ask('{ classSchemes { scheme published { rules } } }');
  const theirs = classSchemes.find(({ scheme }: { scheme: string }) => scheme === 'QUALITY').published.rules;
  theirs.classes[0].en = 'Finest';
  const draft = 'mutation ($input: ClassDraftInput!) { classDraftSave(input: $input) { userErrors { message } } }';
  await expectSaved(visitor, draft, { scheme: 'QUALITY', rules: theirs });
  await rules.getByRole('button', { name: t('rules.save') }).click();
  const collision = { name: t('overtaken.title') };
  await rules
    .getByRole('alert', collision)
    .getByRole('row')
    .filter({ hasText: /≥ 85.*Finest: / })
    .waitFor();
  await rules.getByRole('button', { name: t('overtaken.save') }).click();
  await rules.getByText(t('rules.showing-draft')).waitFor();
  await rules.getByRole('button', { name: t('rules.publish') }).click();
  await page.getByText(t('version', { version: 2 })).waitFor();

  const s = wordsOf('en', 'lifecycle');
  await page.goto('/settings?tab=rules');
  const health = page.getByRole('region', { name: labelOf('en', SettingKind, 'HEALTH') });
  await health.getByRole('spinbutton', { name: s('setting.engagement') }).fill('60');
  await health.getByRole('button', { name: s('setting.preview') }).click();
  await health
    .getByRole('status')
    .getByText(/[1-9]\d* customers would move/)
    .waitFor();
  const { scoreSettings } = await ask('{ scoreSettings { kind version value } }');
  const { version, value } = scoreSettings.find(({ kind }: { kind: string }) => kind === 'HEALTH');
  const change = 'mutation ($input: SettingChangeInput!) { settingChange(input: $input) { userErrors { message } } }';
  const weights = { ...value, engagement: 55 };
  await expectSaved(visitor, change, { kind: 'HEALTH', value: weights, expectedVersion: version });
  await health.getByRole('button', { name: s('rule.save') }).click();
  const both = health.getByRole('alert', collision).getByRole('row', { name: /60 55/ });
  await both.waitFor();
  await health.getByRole('button', { name: s('overtaken.save') }).click();
  await health.getByText(s('rule.version', { version: version + 2 })).waitFor();
  expect(complaints).toEqual([]);
});
