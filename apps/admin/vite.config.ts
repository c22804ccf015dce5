import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budget } from './build/budget.js';
import { graphqlDocuments } from './build/graphql-documents.js';
import { persistedManifest } from './build/persisted-manifest.js';
import { precompress } from './build/precompress.js';

const server = process.env.KEHU_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react(), graphqlDocuments(), persistedManifest(), budget(), precompress()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 6000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'index.html', explorer: 'explorer.html' },
      // The editor's packages carry directives for a compiler we do not use.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  server: { proxy: { '/graphql': { target: server, ws: true } } },
});
