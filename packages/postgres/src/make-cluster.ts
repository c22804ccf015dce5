import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { pathFor, readOrMakePassword, type DataFolder } from './data-folder.js';
import { giveTo, type RunAs } from './run-as.js';
import { runProgram } from './run-program.js';
import { PostgresStartError } from './start-error.js';

/** The only database account of an embedded cluster. */
export const superuser = 'postgres';

/** Environment for PostgreSQL's programs: ours without the variables that would point them elsewhere. */
export const cleanEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))),
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** A cluster that is there. */
export interface Cluster {
  readonly password: string;
  readonly isNew: boolean;
}

/** Makes the cluster unless it is there. A start that is killed half way leaves nothing the next one trips over. */
export async function ensureCluster(
  binaries: Binaries,
  folder: DataFolder,
  runAs: RunAs,
  isDurable: boolean,
): Promise<Cluster> {
  const version = await majorVersion(binaries, folder, runAs);
  const hadPassword = existsSync(folder.passwordFile);
  const password = readOrMakePassword(folder);
  if (!existsSync(folder.cluster)) {
    await makeCluster(binaries, folder, runAs, { password, isDurable });
    return { password, isNew: true };
  }
  refuseOtherVersion(folder, version);
  if (!hadPassword) await resetPassword(binaries, folder, runAs, password);
  return { password, isNew: false };
}

interface Making {
  readonly password: string;
  readonly isDurable: boolean;
}

async function makeCluster(
  { initdb }: Binaries,
  folder: DataFolder,
  runAs: RunAs,
  { password, isDurable }: Making,
): Promise<void> {
  const draft = mkdtempSync(join(folder.home, 'draft-'));
  const passwordFile = `${draft}.password`;
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of [draft, passwordFile]) giveTo(runAs, path);
    const flags = [
      '-U',
      superuser,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
    ];
    const made = await runProgram(
      initdb,
      [
        '-D',
        pathFor(runAs, draft),
        `--pwfile=../${basename(passwordFile)}`,
        ...flags,
        ...(isDurable ? [] : ['--no-sync']),
      ],
      { ...runAs, cwd: draft, env: cleanEnvironment() },
    );
    if (made.status !== 0) throw failure(made.stderr);
    keep(draft, folder.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function failure(reason: string): PostgresStartError {
  const hint = reason.includes('could not look up effective user')
    ? 'PostgreSQL needs an account with a name: add one for this user id, or set DATABASE_URL.'
    : '';
  return new PostgresStartError('START_FAILED', `initdb failed: ${reason.trim()} ${hint}`.trim());
}

/** Moves the finished cluster to its place, unless another process was quicker. */
function keep(draft: string, cluster: string): void {
  try {
    renameSync(draft, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error;
  }
}

/** The password file was lost: sets a new one through single-user mode, which asks for none. */
async function resetPassword(
  { postgres }: Binaries,
  folder: DataFolder,
  runAs: RunAs,
  password: string,
): Promise<void> {
  const flags = ['--single', '-D', pathFor(runAs, folder.cluster), 'postgres'];
  const where = { ...runAs, cwd: folder.cluster, env: cleanEnvironment() };
  const done = await runProgram(postgres, flags, where, `ALTER ROLE ${superuser} PASSWORD '${password}';\n`);
  if (done.status !== 0)
    throw new PostgresStartError('START_FAILED', `The password could not be reset: ${done.stderr}`);
}

/** The major version of the binaries; asking is also the proof that they run on this machine at all. */
async function majorVersion({ postgres }: Binaries, folder: DataFolder, runAs: RunAs): Promise<string> {
  const asked = await runProgram(postgres, ['--version'], { ...runAs, cwd: folder.home, env: cleanEnvironment() });
  const version = /(\d+)/.exec(asked.stdout)?.[1];
  if (asked.status === 0 && version) return version;
  const reason = asked.stderr.trim();
  throw new PostgresStartError(
    'UNSUPPORTED_PLATFORM',
    `The embedded PostgreSQL does not run here: ${reason}. Set DATABASE_URL.`,
  );
}

function refuseOtherVersion({ cluster }: DataFolder, version: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === version) return;
  throw new PostgresStartError(
    'DATA_FOLDER_UNUSABLE',
    `${cluster} was made by PostgreSQL ${found}, and this is PostgreSQL ${version}. Restore a backup into a new data folder.`,
  );
}
