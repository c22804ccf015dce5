import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import config from '../.dependency-cruiser.mjs';

const server = 'apps/server/src';
const features = `${server}/features`;

/** Files and what they import; with the rule each breaks, if any. */
const tree = [
  [`${server}/circle-a.ts`, './circle-b.js', 'no-circles'],
  [`${server}/circle-b.ts`, './circle-a.js'],
  [`${server}/lost.ts`, './nowhere.js', 'everything-resolves'],
  ['packages/schema/src/index.ts', '../../../apps/server/src/platform/clock.js', 'packages-know-no-app'],
  ['apps/admin/src/lib/spy.ts', '../../../server/src/platform/clock.js', 'apps-know-no-app'],
  [`${server}/by-path.ts`, '../../../packages/schema/src/enums.js', 'packages-by-name'],
  ['packages/schema/src/enums.ts', undefined],
  ['packages/analytics/src/impure.ts', 'node:fs', 'analytics-is-pure'],
  [`${server}/platform/clock.ts`, undefined],
  [`${server}/platform/nosy.ts`, '../features/access/index.js', 'platform-knows-no-feature'],
  [`${features}/access/index.ts`, '../../platform/clock.js'],
  [`${features}/access/user.entity.ts`, undefined],
  [`${features}/orders/burglar.ts`, '../access/user.entity.js', 'features-have-doors'],
  [`${features}/orders/guest.ts`, '../access/index.js'],
  [`${features}/orders/order.type.ts`, undefined],
  [`${features}/orders/order.service.ts`, './order.type.js', 'domain-knows-no-graphql'],
  [`${features}/orders/order.entity.ts`, undefined],
  [`${features}/orders/order.resolver.ts`, './order.entity.js', 'resolvers-know-no-table'],
  [`${features}/orders/price.policy.ts`, './order.entity.js', 'policies-are-pure'],
  [`${features}/orders/round.policy.ts`, './price.policy.js'],
  [`${features}/access/climber.ts`, '../insights/index.js', 'tier-1-looks-down'],
  [`${features}/insights/index.ts`, '../orders/index.js'],
  [`${features}/orders/index.ts`, undefined],
  ['apps/admin/src/features/orders/orders.page.tsx', '../customers/name.js', 'admin-features-are-islands'],
  ['apps/admin/src/features/customers/name.tsx', undefined],
  ['apps/admin/src/ui/button.tsx', '../features/customers/name.js', 'admin-shared-is-below'],
];

const root = mkdtempSync(join(tmpdir(), 'kehu-boundaries-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('each rule catches the import planted against it, and nothing else', async () => {
  for (const [file, target] of tree) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${target ? `import '${target}';\n` : ''}export {};\n`);
  }
  const { options, ...ruleSet } = config;
  const cruised = await cruise(['apps', 'packages'], {
    ...options,
    baseDir: root,
    ruleSet,
    validate: true,
    tsConfig: undefined,
  });
  const found = cruised.output.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
  const planted = tree.filter(([, , rule]) => rule).map(([file, , rule]) => `${file} ${rule}`);
  expect([...new Set(found)].sort()).toEqual(planted.sort());
});

test('every rule says why it is there', () => {
  for (const { name, comment } of config.forbidden) expect(comment.length, name).toBeGreaterThan(20);
});
