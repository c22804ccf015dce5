import { unitProject } from '@kehu/config/vitest';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { graphqlDocuments } from './build/graphql-documents.js';

export default defineConfig({
  plugins: [react(), graphqlDocuments()],
  ...unitProject(import.meta.dirname, 'admin', {
    environment: 'jsdom',
    isolate: true,
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    setupFiles: ['./src/test-setup.ts'],
  }),
});
