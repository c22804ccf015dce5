import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Budget {
  landing: { entry: string; routes: string[]; maxGzipKiB: number };
}

interface Chunk {
  fileName: string;
  code: string;
  imports: string[];
  facadeModuleId: string | null;
}

const budgetFile = fileURLToPath(new URL('../budget.json', import.meta.url));
const budgetOf = (): Budget => JSON.parse(readFileSync(budgetFile, 'utf8')) as Budget;

/** The chunks a browser must have before the roots can run: the roots and all they import statically. */
function closure(roots: Chunk[], byName: Map<string, Chunk>): Set<Chunk> {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach((name) => visit(byName.get(name)));
  };
  roots.forEach(visit);
  return found;
}

const kib = (chunks: Set<Chunk>): number =>
  [...chunks].reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0) / 1024;

/** Fails the build when a landing route needs more JavaScript than `budget.json` allows. */
export function budget(): Plugin {
  return {
    name: 'kehu-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const { entry, routes, maxGzipKiB } = budgetOf().landing;
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk') as Chunk[];
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const from = (module: string) => chunks.find((chunk) => chunk.facadeModuleId?.endsWith(module));
      for (const route of routes) {
        const roots = [from(entry), from(route)];
        if (roots.some((root) => !root)) this.error(`The budget names ${entry} and ${route}; one is not in the build.`);
        const size = kib(closure(roots as Chunk[], byName));
        this.info(`${route}: ${size.toFixed(1)} of ${maxGzipKiB} KiB`);
        if (size > maxGzipKiB) this.error(`${route} needs ${size.toFixed(1)} KiB of JavaScript, over ${maxGzipKiB}.`);
      }
    },
  };
}
