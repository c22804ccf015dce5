import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const manifest = fileURLToPath(new URL('../src/gql/persisted-documents.json', import.meta.url));

/** Ships the list of documents the console may send, so that the server knows them by their hash. */
export function persistedManifest(): Plugin {
  return {
    name: 'kehu-persisted-manifest',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: readFileSync(manifest, 'utf8') });
    },
  };
}
