// Which file may import which. Each rule says why; docs/architecture.md draws the picture.
const features = 'apps/server/src/features';
const tests = '\\.(test|test-support)\\.tsx?$';

/** The areas of the server from the ground up: each row may import from the rows above it. */
const tiers = [
  ['access', 'customers'],
  ['orders', 'interactions'],
  ['scoring', 'lifecycle', 'segments', 'classes'],
  ['service-desk', 'loyalty', 'care', 'feedback', 'campaigns', 'retention', 'trade', 'recommendations'],
  ['insights', 'data', 'integrations', 'audit', 'privacy', 'workspace', 'system'],
];

/** Libraries without state or I/O: a rule that stands on one of them is as testable as before. */
const pureLibraries = ['pinyin-pro', 'opencc-js', 'libphonenumber-js', 'tyme4ts', 'zod', 'fast-equals'];

const any = (names) => `^${features}/(${names.join('|')})/`;
const library = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'no-circles',
      'Two files that need each other are one file, or need a third. A circle that a mere type closes is gone at run time.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'everything-resolves',
      'An import that leads nowhere fails at the first start. (The one excepted holds types only.)',
      {},
      { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    ),
    rule(
      'packages-know-no-app',
      'Packages are below apps: what a package needs from an app belongs in a package.',
      { path: '^packages/' },
      { path: '^apps/' },
    ),
    rule(
      'apps-know-no-app',
      'Server and console meet in the schema, so each can be replaced or deployed without the other.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'packages-by-name',
      'A package is entered by its name, through its index: what is behind may move.',
      { path: '^(apps|packages)/([^/]+)/' },
      { path: '^packages/[^/]+/(src|test)/', pathNot: '^$1/$2/' },
    ),
    rule(
      'analytics-is-pure',
      'Maths takes numbers and gives numbers; no I/O and no library means it can be checked against published figures.',
      { path: '^packages/analytics/src/', pathNot: tests },
      { pathNot: '^packages/analytics/src/' },
    ),
    rule(
      'platform-knows-no-feature',
      'The platform is what every area stands on; it learns of areas only from the list in app.ts.',
      { path: '^apps/server/src/platform/', pathNot: tests },
      { path: `^${features}/` },
    ),
    rule(
      'features-have-doors',
      'An area is entered by its index.ts or graphql.ts: the rest is its own business.',
      { path: `^${features}/([^/]+)/` },
      { path: `^${features}/`, pathNot: [`^${features}/$1/`, '/(index|graphql)\\.ts$'] },
    ),
    rule(
      'domain-knows-no-graphql',
      'Services must work from a job or an import as well as from a request.',
      { path: '\\.(service|policy|entity|events|job)\\.ts$' },
      { path: ['\\.(type|input|resolver)\\.ts$', '/graphql\\.ts$', library(['graphql', 'type-graphql', '@apollo'])] },
    ),
    rule(
      'resolvers-know-no-table',
      'Resolvers ask services, where scope and rights are applied.',
      { path: '\\.resolver\\.ts$' },
      { path: ['\\.entity\\.ts$', library(['typeorm', 'pg'])], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'policies-are-pure',
      'A rule of the business is tested on paper: without a database, a clock or a request.',
      { path: '\\.policy\\.ts$' },
      { pathNot: ['\\.policy\\.ts$', '^packages/(schema|analytics)/', '^(node:)?url$', library(pureLibraries)] },
    ),
    rule(
      'admin-features-are-islands',
      'Areas of the console are put together in app/ alone, so a page loads what it shows.',
      { path: '^apps/admin/src/features/([^/]+)/' },
      { path: '^apps/admin/src/features/', pathNot: '^apps/admin/src/features/$1/' },
    ),
    rule(
      'admin-shared-is-below',
      'ui/ and lib/ serve every area and know none.',
      { path: '^apps/admin/src/(ui|lib)/', pathNot: tests },
      { path: '^apps/admin/src/(features|app)/' },
    ),
    ...tiers
      .slice(0, -1)
      .map((names, tier) =>
        rule(
          `tier-${tier + 1}-looks-down`,
          'Lower areas do not know who stands on them: upwards, publish an event.',
          { path: any(names) },
          { path: any(tiers.slice(tier + 1).flat()) },
        ),
      ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
