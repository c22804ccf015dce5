// oxlint does the everyday linting and runs the rules of typescript-eslint that need types. Here are hooks of React, and the schema.
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const schema = 'packages/schema/schema.graphql';
const { configs } = graphqlPlugin;

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'apps/admin/src/gql/**',
      '**/fixtures/**',
      '.kehu/**',
      '**/*.{js,mjs,cjs}',
    ],
  },
  {
    files: ['apps/admin/{src,e2e}/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: [schema],
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema } } },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      // Lists are read forwards only: keyset paging from the newest.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Small fixed sets are plain lists, and ids are unique across types, so no Node interface is needed to find one.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false, withEdgeSuffix: true },
      ],
      // Many of our types are values (money, statistics, payloads) and have no identity.
      '@graphql-eslint/strict-id-in-types': 'off',
      // The rule takes the verb of `Order.orderedAt` for the name of its type.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
];
