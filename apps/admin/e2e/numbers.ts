import type { Visitor } from './visit.js';

/** A number on a screen that opens a list of customers. */
interface Shown {
  readonly says: number;
  readonly to: string;
}

/** Questions of one request; the API takes 25. */
const atOnce = 20;

/** The numbers of the page that lead to a list; charts are turned into their tables first. */
async function numbersOn({ page, requests }: Visitor): Promise<Shown[]> {
  await page
    .locator('.k-figure-chart button[aria-pressed="false"]')
    .evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  await requests.untilQuiet();
  return page.locator('main a[href^="/customers?"]').evaluateAll((links) =>
    links.flatMap((link) => {
      const text = (link.querySelector('strong') ?? link).textContent?.trim() ?? '';
      const [, digits] = /^\D*?(\d[\d,]*)$/.exec(text) ?? [];
      return digits ? [{ says: Number(digits.replaceAll(',', '')), to: link.getAttribute('href') ?? '' }] : [];
    }),
  );
}

/** The filter of the list that an address opens, as the page of customers reads it. */
function filterOf(to: string): object {
  const params = new URL(to, 'http://kehu').searchParams;
  const [given, baseClass] = [params.get('filter'), params.get('class')];
  const filter = given ? (JSON.parse(given) as object) : {};
  return baseClass ? { and: [filter, { baseClass: { eq: baseClass } }] } : filter;
}

/** Compares every number of the page with the length of the list it opens; answers what differs, one line each. */
export async function wrongNumbers(visitor: Visitor): Promise<{ wrong: string[]; compared: number }> {
  const shown = await numbersOn(visitor);
  const wrong: string[] = [];
  for (let from = 0; from < shown.length; from += atOnce) {
    const some = shown.slice(from, from + atOnce);
    const variables = Object.fromEntries(some.map(({ to }, i) => [`f${i}`, filterOf(to)]));
    const names = some.map((_, i) => `$f${i}: CustomerFilter`).join(', ');
    const fields = some.map((_, i) => `n${i}: customers(filter: $f${i}, first: 1) { totalCount { value } }`).join(' ');
    const counts = await visitor.ask<Record<string, { totalCount: { value: number } }>>(
      `query (${names}) { ${fields} }`,
      variables,
    );
    for (const [i, { says, to }] of some.entries()) {
      const has = counts[`n${i}`]?.totalCount.value;
      if (has !== says) wrong.push(`${says} opens a list of ${has}: ${decodeURIComponent(to)}`);
    }
  }
  return { wrong, compared: shown.length };
}
