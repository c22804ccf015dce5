import type { Visitor } from './visit.js';

/** Every screen of the console for one who is signed in, with ids of the demo. */
export async function everyRoute({ ask }: Visitor): Promise<string[]> {
  const { customers, segments } = await ask(
    `{ customers(first: 1, filter: { baseClass: { eq: VIP } }) { edges { node { id } } }
       segments(first: 2) { edges { node { id } } } }`,
  );
  const [a, b] = segments.edges.map(({ node }: { node: { id: string } }) => node.id);
  const customer = customers.edges[0].node.id;
  return [
    '/',
    '/customers',
    `/customers/${customer}`,
    `/customers/${customer}?tab=orders`,
    '/segments',
    '/segments/new',
    `/segments/${a}`,
    `/segments/compare?a=${a}&b=${b}`,
    '/lifecycle',
    '/pool',
    '/value',
    '/churn',
    '/privacy',
    '/classes',
    '/queue',
    '/supervisor',
    '/staffing',
    '/vip-tiers',
    '/tickets',
    '/service-levels',
    '/complaints',
    '/knowledge',
    '/knowledge?part=macros',
    '/settings',
    '/settings?tab=people',
    '/settings?tab=roles',
    '/settings?tab=rules',
    '/settings?tab=audit',
    '/settings?tab=imports',
    '/import',
    '/settings?tab=exports',
    '/settings?tab=readiness',
    '/settings?tab=system',
    '/nowhere',
  ];
}

/** Waits until the page stands: no skeleton is left, and nothing is on its way. */
export async function untilShown({ page, requests }: Visitor): Promise<void> {
  await page.locator('h1').first().waitFor();
  await requests.untilQuiet();
  await page.waitForFunction(() => !document.querySelector('.k-skeleton'));
}
