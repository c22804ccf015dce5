import type { Figure } from '../bench.js';
import { median, percentile } from '../statistics.js';
import { kinds, type Kind } from './kinds.js';
import type { LoadSeen, Phase } from './load-run.js';
import type { Sample } from './traffic.js';
import type { Look } from './watch.js';

/** Refusals of the API that are right: two did the same at once, the queue was empty, the hands were full. */
const honest = new Set(['OK', 'CONFLICT', 'QUEUE_EMPTY', 'AT_CAPACITY']);

interface Times {
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What one kind of request met. */
export interface KindReport {
  readonly kind: string;
  readonly isRead: boolean;
  readonly quiet: Times;
  readonly load: Times;
  /** p99 under load as a multiple of p99 in quiet. */
  readonly ratio: number;
  /** p99 while each kind of background work was done. */
  readonly beside: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
}

/** How much memory grew over the second half of the load, in megabytes an hour; robust against single peaks. */
export interface Growth {
  readonly atStart: number;
  readonly atEnd: number;
  readonly highest: number;
  readonly perHour: number;
  /** The growth over that half as a share of what there was. */
  readonly share: number;
}

const within =
  ({ from, until }: Phase) =>
  ({ at }: { readonly at: number }) =>
    at >= from && at < until;

function timesOf(samples: readonly Sample[]): Times {
  const all = samples.map(({ ms }) => ms);
  return { requests: all.length, p50: percentile(all, 0.5), p95: percentile(all, 0.95), p99: percentile(all, 0.99) };
}

const tally = (codes: readonly string[]): Record<string, number> =>
  codes.reduce<Record<string, number>>((sums, code) => ({ ...sums, [code]: (sums[code] ?? 0) + 1 }), {});

function besideOf({ spells }: LoadSeen, samples: readonly Sample[]): Record<string, number> {
  const works = [...new Set(spells.map(({ work }) => work))];
  return Object.fromEntries(
    works.map((work) => {
      const during = spells.filter((spell) => spell.work === work).map(within);
      return [work, timesOf(samples.filter((sample) => during.some((isIn) => isIn(sample)))).p99];
    }),
  );
}

/** The samples of one kind, or of several together. */
function reportOf(seen: LoadSeen, kind: string, isRead: boolean, of: (sample: Sample) => boolean): KindReport {
  const own = seen.samples.filter(of);
  const [quiet, load] = [own.filter(within(seen.quiet)), own.filter(within(seen.load))];
  const [before, under] = [timesOf(quiet), timesOf(load)];
  return {
    ...{ kind, isRead, quiet: before, load: under, ratio: under.p99 / before.p99 },
    ...{ beside: besideOf(seen, load), codes: tally([...quiet, ...load].map(({ code }) => code)) },
  };
}

/** Every kind, all reads together, and all writes together. */
export function kindReports(seen: LoadSeen): KindReport[] {
  const isReadKind = new Set<string>(kinds.filter(({ isRead }) => isRead).map(({ name }) => name));
  return [
    reportOf(seen, 'all reads', true, ({ kind }) => isReadKind.has(kind)),
    reportOf(seen, 'all writes', false, ({ kind }) => !isReadKind.has(kind)),
    ...kinds.map((one: Kind) => reportOf(seen, one.name, one.isRead, ({ kind }) => kind === one.name)),
  ];
}

const HOUR_MS = 3_600_000;

const BUCKETS = 6;

/** The lowest look of each part of the time: memory is a saw, and what grows is its foot. */
function feet(looks: readonly Look[], of: (look: Look) => number): Look[] {
  const size = Math.max(1, Math.ceil(looks.length / BUCKETS));
  return Array.from({ length: Math.ceil(looks.length / size) }, (_, i) =>
    looks.slice(i * size, (i + 1) * size).reduce((least, look) => (of(look) < of(least) ? look : least)),
  );
}

/** The line through the feet by the median of all slopes between two of them (Theil and Sen). */
export function growthOf(looks: readonly Look[], load: Phase, of: (look: Look) => number): Growth {
  const during = looks.filter(within(load));
  const late = during.slice(during.length >> 1);
  const low = feet(late, of);
  const slopes = low.flatMap((a, i) => low.slice(i + 1).map((b) => ((of(b) - of(a)) / (b.at - a.at)) * HOUR_MS));
  const perHour = slopes.length > 0 ? median(slopes) : 0;
  const hours = ((late.at(-1)?.at ?? 0) - (late[0]?.at ?? 0)) / HOUR_MS;
  const values = during.map(of);
  return {
    ...{ atStart: values[0] ?? Number.NaN, atEnd: values.at(-1) ?? Number.NaN, highest: Math.max(...values), perHour },
    share: (perHour * hours) / median(late.map(of)),
  };
}

/** What went wrong, without honest refusals: code and how often, with one of the answers. */
export function wrongOf({ samples }: LoadSeen): { what: string; times: number; said: string }[] {
  const wrong = samples.filter(({ code }) => !honest.has(code));
  const named = wrong.map(({ kind, code }) => `${kind} ${code}`);
  return Object.entries(tally(named)).map(([what, times]) => ({
    ...{ what, times },
    said: wrong.find(({ kind, code }) => `${kind} ${code}` === what)?.said ?? '',
  }));
}

/** Processor time of server and database in a phase as a share of one core. */
function busy(looks: readonly Look[], phase: Phase, of: (look: Look) => number): number {
  const during = looks.filter(within(phase));
  const [first, last] = [during[0], during.at(-1)];
  return first && last && last.at > first.at ? (of(last) - of(first)) / ((last.at - first.at) / 1000) : Number.NaN;
}

/** The figures of a load by key. */
export function loadFigures(seen: LoadSeen): Figure[] {
  const { looks, load, quiet, samples } = seen;
  const [reads, writes, ...rest] = kindReports(seen);
  const inLoad = looks.filter(within(load));
  const wrong = wrongOf(seen).reduce((sum, { times }) => sum + times, 0);
  const deadlocks = (looks.at(-1)?.deadlocks ?? 0) - (looks[0]?.deadlocks ?? 0);
  const retried = (looks.at(-1)?.retried ?? 0) - (looks[0]?.retried ?? 0);
  const worst = [...rest].filter(({ isRead }) => isRead).sort((a, b) => b.ratio - a.ratio)[0];
  const cpu = (phase: Phase): string =>
    `${busy(looks, phase, (look) => look.serverCpu).toFixed(2)} + ${busy(looks, phase, (look) => look.databaseCpu).toFixed(2)}`;
  const memory = (key: string, of: (look: Look) => number): Figure => {
    const growth = growthOf(looks, load, of);
    const { atStart, atEnd, highest, perHour, share } = growth;
    const note = `${atStart.toFixed(0)} → ${atEnd.toFixed(0)} MB, highest ${highest.toFixed(0)}; ${perHour.toFixed(0)} MB an hour in the second half`;
    return { key, value: share, note };
  };
  const ms = (of: KindReport | undefined): string =>
    `p99 ${of?.quiet.p99.toFixed(0)} → ${of?.load.p99.toFixed(0)} ms, ${of?.quiet.requests} and ${of?.load.requests} requests`;
  return [
    { key: 'load.reads.p99', value: reads?.ratio ?? Number.NaN, note: ms(reads) },
    { key: 'load.worstRead.p99', value: worst?.ratio ?? Number.NaN, note: `${worst?.kind}: ${ms(worst)}` },
    { key: 'load.writes.p99', value: writes?.ratio ?? Number.NaN, note: ms(writes) },
    { key: 'load.errors', value: wrong, note: `of ${samples.length} requests; honest refusals not counted` },
    { key: 'load.deadlocks', value: deadlocks, note: `found by PostgreSQL; ${retried} transactions tried again` },
    memory('load.memory.server', (look) => look.serverMb),
    memory('load.memory.heap', (look) => look.heapMb),
    memory('load.memory.database', (look) => look.databaseMb),
    {
      ...{
        key: 'load.loopLag',
        value: percentile(
          inLoad.map(({ loopLagMs }) => loopLagMs),
          0.99,
        ),
      },
      note: `ms the event loop was late at most, p99 of looks; median ${median(inLoad.map(({ loopLagMs }) => loopLagMs)).toFixed(0)}`,
    },
    {
      ...{ key: 'load.connections', value: Math.max(...inLoad.map(({ connections }) => connections)) },
      note: `most at once; up to ${Math.max(...inLoad.map((look) => look.waitingForConnection))} requests waited for one`,
    },
    {
      ...{ key: 'load.jobsLeft', value: looks.at(-1)?.jobs ?? Number.NaN },
      note: `in the queue after a rest; at most ${Math.max(...inLoad.map(({ jobs }) => jobs))} during the load`,
    },
    {
      ...{ key: 'load.rate', value: seen.rate },
      note: `requests a second; cores of server + database: ${cpu(quiet)} in quiet, ${cpu(load)} under load; late at the sender p99 ${seen.traffic.lateP99.toFixed(0)} ms; ${seen.traffic.news} news heard, ${seen.traffic.broken} streams broke`,
    },
  ];
}

/** The kinds as a table of text. */
export function kindTable(reports: readonly KindReport[]): string {
  const works = [...new Set(reports.flatMap(({ beside }) => Object.keys(beside)))];
  const ms = (value: number): string => (Number.isFinite(value) ? value.toFixed(0) : '–');
  const head = ['kind', 'quiet n', 'p50', 'p95', 'p99', 'load n', 'p50', 'p95', 'p99', 'ratio', ...works, 'answers'];
  const rows = reports.map(({ kind, quiet, load, ratio, beside, codes }) => [
    ...[kind, String(quiet.requests), ms(quiet.p50), ms(quiet.p95), ms(quiet.p99)],
    ...[String(load.requests), ms(load.p50), ms(load.p95), ms(load.p99), ratio.toFixed(1)],
    ...works.map((work) => ms(beside[work] ?? Number.NaN)),
    Object.entries(codes)
      .filter(([code]) => code !== 'OK')
      .map(([code, times]) => `${code} ${times}`)
      .join(', '),
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
