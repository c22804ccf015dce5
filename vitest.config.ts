import { existsSync } from 'node:fs';
import { journeys, maxWorkers, serverProjects } from '@kehu/config/vitest';
import { defineConfig } from 'vitest/config';

const at = (folder: string): string => `${import.meta.dirname}/${folder}`;
const workspaces = [
  'packages/analytics',
  'packages/bench',
  'packages/config',
  'packages/postgres',
  'packages/schema',
  'apps/admin',
];
const configured = workspaces.map((folder) => at(`${folder}/vitest.config.ts`)).filter((file) => existsSync(file));

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      ...configured,
      at('scripts/vitest.config.ts'),
      ...serverProjects(at('apps/server')),
      journeys(at('apps/admin')),
    ],
  },
});
