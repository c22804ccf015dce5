import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** A path in the checkout. */
export const at = (...parts) => join(repository, ...parts);

/**
 * The JavaScript file behind a package's command, to be run by this very Node.
 * @param {string} name the package, e.g. `turbo`
 * @param {string} [command] the command, when it is not called like the package
 */
export function commandFile(name, command = name) {
  const manifest = at('node_modules', name, 'package.json');
  if (!existsSync(manifest)) throw new Error(`${name} is not installed. Run "npm ci" first (without --omit=dev).`);
  const { bin } = createRequire(import.meta.url)(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * npm runs scripts in the checkout, wherever it was called: goes back there, so that paths the caller gave are right,
 * while the data folder stays that of the checkout unless it was named.
 */
export function enterCallersFolder() {
  process.env.KEHU_DATA_DIR ||= at('.kehu');
  const { INIT_CWD } = process.env;
  // Called without npm from elsewhere, the variable may be left over from an npm further out.
  if (INIT_CWD && process.cwd() === repository && existsSync(INIT_CWD)) process.chdir(INIT_CWD);
}
