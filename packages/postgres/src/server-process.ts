import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { endPostgres } from './end-postgres.js';
import { cleanEnvironment } from './make-cluster.js';
import { ownMark } from './owner.js';
import { isPostgres, readPostmaster } from './postmaster.js';
import type { RunAs } from './run-as.js';
import type { Settings } from './settings.js';

/**
 * A shell stands between us and PostgreSQL. It tells us PostgreSQL's id on descriptor 3 and waits there: when our end closes,
 * be it by kill -9, it stops PostgreSQL, in order if half a second is enough, at once if not (the next start then replays the log).
 */
const watchdog = `"$@" 3<&- & P=$!
echo $P >&3
{ read -r _ <&3; kill -INT $P; sleep 0.5; kill -QUIT $P; } 2>/dev/null >/dev/null &
W=$!
wait $P; R=$?
kill $W 2>/dev/null; wait $W 2>/dev/null
exit $R`;

/** How PostgreSQL is to be run. */
export interface Launch {
  readonly postgres: string;
  /** The cluster folder, and the path by which PostgreSQL's account reaches it from there. */
  readonly cluster: string;
  readonly clusterPath: string;
  readonly port: number;
  readonly settings: Settings;
  readonly runAs: RunAs;
  readonly log: (line: string) => void;
}

/** A running PostgreSQL. */
export interface ServerProcess {
  readonly pid: number;
  /** Settles when PostgreSQL is gone, whatever the cause. */
  readonly gone: Promise<void>;
}

/** PostgreSQL ended before it was ready; `output` is what it said. */
export class EarlyExit extends Error {
  constructor(readonly output: string) {
    super(`PostgreSQL ended before it was ready: ${output.trim()}`);
  }
}

const startPatienceMs = 600_000;

/** Starts PostgreSQL and waits until it takes connections; crash recovery may take its time. */
export async function launch(options: Launch): Promise<ServerProcess> {
  const child = spawnUnderWatchdog(options);
  const line = child.stdio[3] as Duplex;
  // When PostgreSQL is gone, nobody reads our end any more.
  line.on('error', () => undefined);
  const said: string[] = [];
  createInterface({ input: child.stderr! }).on('line', (text) => {
    said.splice(0, Math.max(0, said.length - 50));
    said.push(text);
    options.log(text);
  });
  let hasExited = false;
  const exited = once(child, 'exit').then(() => {
    hasExited = true;
    line.destroy();
  });
  const [pidText] = (await Promise.race([once(line, 'data'), exited.then(() => [''])])) as [Buffer | string];
  const pid = Number(String(pidText));
  // The shell may have been killed while PostgreSQL lives; without a watchdog it must not stay.
  const gone = exited.then(() => (isPostgres(pid) ? endPostgres(pid) : undefined));
  for (const end = Date.now() + startPatienceMs; Date.now() < end; await sleep(10)) {
    if (hasExited) throw await earlyExit(child, said);
    const found = readPostmaster(options.cluster);
    if (found?.pid === pid && found.isReady) return { pid, gone };
  }
  line.destroy();
  await gone;
  throw new EarlyExit(`${said.join('\n')}\nIt was not ready after ${startPatienceMs / 1000} s.`);
}

/** The last words may arrive after the exit itself. */
async function earlyExit(child: ChildProcess, said: string[]): Promise<EarlyExit> {
  if (!child.stderr!.closed) await Promise.race([once(child.stderr!, 'close'), sleep(500)]);
  return new EarlyExit(said.join('\n'));
}

function spawnUnderWatchdog({ postgres, cluster, clusterPath, port, settings, runAs }: Launch): ChildProcess {
  const all: Settings = { ...settings, port: String(port), 'kehu.owner': ownMark() };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn('/bin/sh', ['-c', watchdog, 'sh', postgres, '-D', clusterPath, ...flags], {
    ...runAs,
    cwd: cluster,
    env: cleanEnvironment(),
    // Its own session, so that Ctrl-C reaches us alone and we decide the order in which things end.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
}
