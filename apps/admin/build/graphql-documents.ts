import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('../src/gql/graphql.ts', import.meta.url));
const call = /graphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/** The generated documents: the name of each constant and its JSON. */
function readDocuments(): Map<string, string> {
  const line = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm;
  return new Map([...readFileSync(generated, 'utf8').matchAll(line)].map(([, name, json]) => [name!, json!]));
}

/**
 * Puts each generated document beside the page that uses it. `graphql()` looks documents up in one table of all of
 * them, which would drag every area's documents into the first chunk.
 */
export function graphqlDocuments(): Plugin {
  return {
    name: 'kehu-graphql-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.graphql.ts')) return null;
      const documents = readDocuments();
      this.addWatchFile(generated);
      const replaced = code.replace(call, (_, kind: string, name: string) => {
        const constant = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
        const json = documents.get(constant);
        if (!json) this.error(`${constant} is not generated; run the codegen script.`);
        return json;
      });
      return { code: replaced.replace(/^import \{ graphql \} from .*$/m, ''), map: null };
    },
  };
}
