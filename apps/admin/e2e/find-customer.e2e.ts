import { TimelineKind } from '@kehu/schema';
import { describe, expect, test } from 'vitest';
import { isGraphql, requestsOf } from './requests.js';
import { visit, type Visitor } from './visit.js';
import { labelOf, languages, wordsOf } from './words.js';

/** Somebody of the demo who can be told apart: a name, a telephone number, and much that happened. */
async function somebody({ ask }: Visitor) {
  const { customers } = await ask(
    `{ customers(search: "王伟", first: 20) { edges { node {
      id name code identities { kind value } timeline(first: 25) { pageInfo { hasNextPage } } } } } }`,
  );
  const all = customers.edges.map(({ node }: { node: unknown }) => node);
  const phoneOf = (one: any): string | undefined => one.identities.find((known: any) => known.kind === 'PHONE')?.value;
  const found =
    all.find((one: any) => phoneOf(one) && one.timeline.pageInfo.hasNextPage) ?? all.find((one: any) => phoneOf(one));
  return { id: found.id as string, name: found.name as string, code: found.code as string, phone: phoneOf(found)! };
}

describe.each(languages)('in %s', (language) => {
  const t = wordsOf(language, 'customers');

  test('a demo account signs in by one click and lands on Today', async () => {
    const { page, complaints } = await visit({ language, path: '/' });
    await page.waitForURL(/\/sign-in/);
    await page.getByRole('button', { name: 'manager@kehu.example' }).click();
    await page.waitForURL(/\/$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.title()).toContain(t('nav.today'));
    expect(complaints).toEqual([]);
  });

  test('a customer is found by name, pinyin and phone, and one request brings the whole 360', async () => {
    const visitor = await visit({ as: 'admin', language, path: '/customers' });
    const { page, complaints } = visitor;
    const wanted = await somebody(visitor);
    const search = page.getByRole('searchbox', { name: t('search') });
    const row = page.getByRole('row').filter({ hasText: wanted.name });
    for (const words of [wanted.name, 'wangwei', wanted.phone.slice(-4), wanted.phone]) {
      const answered = page.waitForResponse((response) => {
        const request = response.request();
        return isGraphql(request) && (request.postData() ?? '').includes(`"search":${JSON.stringify(words)}`);
      });
      await search.fill(words);
      await answered;
      await row.first().waitFor();
    }
    await expect.poll(() => page.getByRole('row').count()).toBe(2);

    const { sent, untilQuiet } = requestsOf(page);
    await row.click();
    await page.waitForURL(`**/customers/${wanted.id}`);
    await page.getByRole('heading', { level: 1, name: wanted.name }).waitFor();
    await page.getByText(t('head.code', { code: wanted.code })).waitFor();
    for (const panel of ['value.title', 'rhythm.title', 'tickets.open', 'tasks.title', 'groups.title']) {
      await page
        .getByRole('heading', { name: t(panel) })
        .first()
        .waitFor();
    }
    await page.locator('.k-timeline li').first().waitFor();
    await untilQuiet();
    expect(sent).toEqual(['Customer360']);
    expect(complaints).toEqual([]);
  });

  test('the timeline is filtered and paged, and a logged call appears in it', async () => {
    const visitor = await visit({ as: 'admin', language });
    const { page, complaints } = visitor;
    const { id } = await somebody(visitor);
    await page.goto(`/customers/${id}`);
    const entries = page.locator('.k-timeline li');
    await entries.first().waitFor();
    const firstPage = await entries.count();
    await page.getByRole('button', { name: t('timeline.more') }).scrollIntoViewIfNeeded();
    await expect.poll(() => entries.count()).toBeGreaterThan(firstPage);

    const filter = page.getByRole('group', { name: t('timeline.filter') });
    await filter.getByRole('button', { name: labelOf(language, TimelineKind, 'ORDER'), exact: true }).click();
    await page.waitForURL(/kind=ORDER/);
    await expect.poll(() => page.locator('.k-timeline li:not([data-kind="ORDER"])').count()).toBe(0);
    await entries.first().waitFor();
    await filter.getByRole('button', { name: t('all'), exact: true }).click();

    const subject = `${language} ${Date.now()}`;
    await page.getByRole('textbox', { name: t('log.what-call') }).fill(subject);
    await page.getByRole('button', { name: t('log.save') }).click();
    await entries.filter({ hasText: subject }).waitFor();
    expect(await entries.first().textContent()).toContain(subject);
    expect(complaints).toEqual([]);
  });
});
