import { expect, test } from 'vitest';
import { visit } from './visit.js';
import { wordsOf } from './words.js';

const t = wordsOf('en', 'customers');

test('a salesperson sees the customers of the own team in list, search and address, and no others', async () => {
  const admin = await visit({ as: 'admin' });
  const sales = await visit({ as: 'sales', language: 'en' });
  const { viewer } = await sales.ask('{ viewer { team { id } } }');
  const team = viewer.team.id;
  const own = await admin.ask('query ($team: [ID!]) { customerSummary(filter: { teamId: { in: $team } }) { total } }', {
    team: [team],
  });
  const other = await admin.ask(
    'query ($team: [ID!]) { customers(first: 1, filter: { not: { teamId: { in: $team } } }) { edges { node { id name code } } } }',
    { team: [team] },
  );
  const stranger = other.customers.edges[0].node;

  const { page } = sales;
  await page.goto('/customers');
  const total = t('total_other', { count: own.customerSummary.total });
  await page.getByText(total, { exact: true }).waitFor();

  await page.getByRole('searchbox', { name: t('search') }).fill(stranger.code);
  await page.getByText(t('empty.title')).waitFor();

  await page.goto(`/customers/${stranger.id}`);
  await page.getByRole('heading', { level: 1, name: t('unknown.title') }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain(stranger.name);
});

test('who lacks a right sees which one, and the rest of the page', async () => {
  const visitor = await visit({ as: 'marketer', language: 'en' });
  const { page, ask } = visitor;
  const { customers } = await ask('{ customers(first: 1) { edges { node { id name } } } }');
  const { id, name } = customers.edges[0].node;
  await page.goto(`/customers/${id}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('heading', { name: t('value.title') }).waitFor();
  await page.getByText(t('state.refused')).first().waitFor();
  await page
    .getByText(t('state.missing-right', { permission: t('permission.interactions-read') }))
    .first()
    .waitFor();

  await page.getByRole('link', { name: t('nav.segments') }).waitFor();
  expect(await page.getByRole('link', { name: t('nav.queue') }).count()).toBe(0);
  await page.goto('/queue');
  await page
    .getByText(t('state.missing-right', { permission: t('permission.tickets-read') }))
    .first()
    .waitFor();
  expect(await page.locator('.k-waiting-row').count()).toBe(0);
});
