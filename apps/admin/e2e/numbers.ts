import type { Visitor } from './visit.js';

/** A number on a screen that opens a list of customers or of tickets. */
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
  const opening = 'main :is(a[href="/customers"], a[href^="/customers?"], a[href^="/tickets?"])';
  return page.locator(opening).evaluateAll((links) =>
    links.flatMap((link) => {
      const text = (link.querySelector('strong') ?? link).textContent?.trim() ?? '';
      const [, digits] = /^\D*?(\d[\d,]*)$/.exec(text) ?? [];
      return digits ? [{ says: Number(digits.replaceAll(',', '')), to: link.getAttribute('href') ?? '' }] : [];
    }),
  );
}

/** What an address opens: the list, and its filter as the page of the list reads it. */
function listOf(to: string): { list: 'customers' | 'tickets'; type: string; filter: object } {
  const { pathname, searchParams: params } = new URL(to, 'http://kehu');
  const given = params.get('filter');
  const filter = given ? (JSON.parse(given) as object) : {};
  if (pathname === '/tickets') {
    const isOpen = params.get('view') !== 'all';
    return { list: 'tickets', type: 'TicketFilter', filter: isOpen ? { ...filter, isOpen } : filter };
  }
  const baseClass = params.get('class');
  const both = baseClass ? { and: [filter, { baseClass: { eq: baseClass } }] } : filter;
  return { list: 'customers', type: 'CustomerFilter', filter: both };
}

/** Compares every number of the page with the length of the list it opens; answers what differs, one line each. */
export async function wrongNumbers(visitor: Visitor): Promise<{ wrong: string[]; compared: number }> {
  const shown = await numbersOn(visitor);
  const wrong: string[] = [];
  for (let from = 0; from < shown.length; from += atOnce) {
    const some = shown.slice(from, from + atOnce);
    const lists = some.map(({ to }) => listOf(to));
    const variables = Object.fromEntries(lists.map(({ filter }, i) => [`f${i}`, filter]));
    const names = lists.map(({ type }, i) => `$f${i}: ${type}`).join(', ');
    const fields = lists
      .map(({ list }, i) => `n${i}: ${list}(filter: $f${i}, first: 1) { totalCount { value } }`)
      .join(' ');
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
