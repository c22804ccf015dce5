import { commandFile } from './repository.mjs';
import { runQuietly } from './run.mjs';

const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' };

/**
 * Builds what is stale (0.1 s when nothing is) and says nothing, unless it takes long.
 * @param {string[]} workspaces turbo filters such as `@kehu/server...` (with all it depends on); none means all
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function build(workspaces = []) {
  const notice = setTimeout(() => process.stderr.write('Building Kehu …\n'), 700);
  const filters = workspaces.map((name) => `--filter=${name}`);
  try {
    return await runQuietly(commandFile('turbo'), ['run', 'build', '--output-logs=errors-only', ...filters], quiet);
  } finally {
    clearTimeout(notice);
  }
}

/** Builds, or ends this process with what went wrong on the error stream. */
export async function buildOrExit(workspaces) {
  const { code, output } = await build(workspaces);
  if (code === 0) return;
  process.stderr.write(output);
  process.exit(code);
}
