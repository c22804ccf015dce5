import { defineConfig } from 'vitest/config';
import { join } from 'node:path';
const root = join(import.meta.dirname, 'apps/server');
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }, { find: /^@kehu\/(analytics|postgres|schema)$/, replacement: join(import.meta.dirname, 'packages/$1/src/index.ts') }] },
  test: { environment: 'node', pool: 'forks', maxWorkers: 1, isolate: false, testTimeout: 60000, hookTimeout: 60000, globalSetup: [join(root, 'test/global-setup.ts')], setupFiles: [join(root, 'test/setup.ts')], include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
