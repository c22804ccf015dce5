import { AxeBuilder } from '@axe-core/playwright';
import type { Visitor } from './visit.js';

interface Asked {
  /** All that axe knows is asked unless told. */
  rules?: string[] | undefined;
  /** The part of the page that is looked at; all of it unless told. */
  within?: string;
}

/** What would keep people from using the page, one line each. */
export async function barriers({ page }: Visitor, { rules, within }: Asked = {}): Promise<string[]> {
  // The console has no frames of other origins, so axe needs no page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const part = within ? axe.include(within) : axe;
  const { violations } = await (rules ? part.withRules(rules) : part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}
