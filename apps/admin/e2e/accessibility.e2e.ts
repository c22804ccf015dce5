import { expect, test } from 'vitest';
import { barriers } from './barriers.js';
import { discomforts } from './comfort.js';
import { wrongNumbers } from './numbers.js';
import { everyRoute, untilShown } from './routes.js';
import { visit, type Visitor } from './visit.js';
import { languages, type Language } from './words.js';

/** Widths at which nothing may scroll sideways, in pixels: a window of 1280 at 200 %, and a telephone. */
const narrowWindows = [640, 390];

/** Rules that hang on the words of a page. */
const wording = [
  ...['link-name', 'button-name', 'label', 'select-name', 'aria-input-field-name', 'aria-command-name'],
  ...['aria-toggle-field-name', 'aria-dialog-name', 'document-title', 'image-alt', 'valid-lang', 'html-has-lang'],
  ...['html-lang-valid', 'target-size', 'scrollable-region-focusable', 'color-contrast'],
];
/** All rules are asked of the first language: the second has the same elements with other words. */
const [first] = languages;

/** Goes to a screen as a link would: what the console consists of is not loaded and read anew. */
async function goTo({ page }: Visitor, path: string): Promise<void> {
  const left = await page.locator('h1').first().elementHandle();
  const isElsewhere = new URL(path, page.url()).pathname !== new URL(page.url()).pathname;
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  // The screen before stays until the code of the next one has come.
  if (isElsewhere) await page.waitForFunction((title) => !title?.isConnected, left);
}

/** Walks every screen in one language; answers what is wrong with them, one line each, and how many numbers were compared. */
async function walk(language: Language): Promise<{ found: string[]; compared: number }> {
  const visitor = await visit({ language, theme: 'system', path: '/sign-in' });
  const { page } = visitor;
  const found: string[] = [];
  let compared = 0;
  const look = async (path: string): Promise<void> => {
    await untilShown(visitor);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      // Only the colours differ between the themes.
      const rules = theme === 'dark' ? ['color-contrast'] : language === first ? undefined : wording;
      const seen = await barriers(visitor, { rules });
      found.push(...seen.map((barrier) => `${language} ${path} (${theme}) ${barrier}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
    // Forms, colours and motion are the same in every language.
    if (language === first) found.push(...(await discomforts(visitor)).map((one) => `${path}: ${one}`));
    for (const width of narrowWindows) {
      await page.setViewportSize({ width, height: 844 });
      const fits = await page
        .waitForFunction((most) => document.documentElement.scrollWidth <= most, width, { timeout: 2_000 })
        .catch(() => null);
      if (!fits) found.push(`${language} ${path} scrolls sideways at ${width} pixels`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await look('/sign-in');
  await visitor.signIn('admin');
  await page.goto('/');
  for (const path of await everyRoute(visitor)) {
    await goTo(visitor, path);
    await look(path);
    // The numbers are the same in every language.
    if (language === first) continue;
    const numbers = await wrongNumbers(visitor);
    found.push(...numbers.wrong.map((one) => `${path}: ${one}`));
    compared += numbers.compared;
  }
  return { found, compared };
}

test('no screen has a barrier in any language or theme, none scrolls sideways at 200 % or on a telephone, and every number opens a list of as many', async () => {
  // Both languages at once: each waits half its time.
  const walks = await Promise.all(languages.map(walk));
  expect(walks.flatMap(({ found }) => found)).toEqual([]);
  expect(walks.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(100);
}, 240_000);
