import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const worthIt = /\.(js|css|html|json|svg|ttf|wasm)$/;
const smallest = 1024;
/** Quality 11 on the editor's megabytes costs 20 s for a few per cent; 9 is enough there. */
const quality = (bytes: number) => (bytes > 400_000 ? 9 : 11);

async function compress(file: string): Promise<void> {
  const source = await readFile(file);
  if (source.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality(source.length) };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(source, { params }),
    promisify(gzip)(source, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}

/** Writes a `.br` and a `.gz` beside each asset, so that the server compresses nothing at run time. */
export function precompress(): Plugin {
  return {
    name: 'kehu-precompress',
    apply: 'build',
    async writeBundle({ dir }) {
      if (!dir) return;
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && worthIt.test(entry.name));
      for (const file of files) await compress(join(file.parentPath, file.name));
    },
  };
}
