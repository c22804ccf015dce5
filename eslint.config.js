// oxlint does the everyday linting. Here are only the rules that need types, hooks of React, or the schema.
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
    files: ['apps/*/{src,test,e2e,build}/**/*.{ts,tsx}', 'packages/*/{src,test}/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // React's event handlers may be async: what they return is ignored, and their failures are shown by the page.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['apps/admin/{src,e2e}/**/*.{ts,tsx}'],
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
