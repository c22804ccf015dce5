import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { everyRoute, untilShown } from './routes.js';
import { visit, type Visitor } from './visit.js';
import { languages } from './words.js';

/** What would keep people from using the page, one line each; without rules all that axe knows are asked. */
async function barriers({ page }: Visitor, rules?: string[]): Promise<string[]> {
  // The console has no frames of other origins, so axe needs no page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}

describe.each(languages)('in %s', (language) => {
  test('no screen has a barrier, in the light theme and in the dark one', async () => {
    const visitor = await visit({ language, theme: 'system', path: '/sign-in' });
    const found: string[] = [];
    const look = async (path: string): Promise<void> => {
      await untilShown(visitor);
      for (const theme of ['light', 'dark'] as const) {
        await visitor.page.emulateMedia({ colorScheme: theme });
        // Only the colours differ between the themes.
        const seen = await barriers(visitor, theme === 'light' ? undefined : ['color-contrast']);
        found.push(...seen.map((barrier) => `${path} (${theme}) ${barrier}`));
      }
      await visitor.page.emulateMedia({ colorScheme: 'light' });
    };
    await look('/sign-in');
    await visitor.signIn('admin');
    for (const path of await everyRoute(visitor)) {
      await visitor.page.goto(path);
      await look(path);
    }
    expect(found).toEqual([]);
  }, 240_000);
});
