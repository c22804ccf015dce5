import { randomUUID } from 'node:crypto';
import { ROUNDS, type Bench, type Figure, type Measure } from '../bench.js';
import { throughput } from '../machine/load.js';
import { tokensOf } from '../machine/tokens.js';
import { compare } from '../rounds.js';
import { median, percentile } from '../statistics.js';
import { runBody } from '../yardstick/limit.js';
import { claim, fillQueue, ticketOf, vipQueue } from './claim-desk.js';

const AGENTS = 50;
const MOST_WAITING = 10_000;
/** What one round hands out: less than half of what the agents can hold, because the quicker ones take more. */
const ROUND = 1500;

/** Fifty agents who take tickets as fast as they can, from two thousand and from ten thousand waiting, beside the bare statement. */
export const claimMeasure: Measure = {
  keys: ['claim.p95', 'claim.doubles', 'claim.vsSql'],
  async run(bench) {
    const tokens = await tokensOf(bench.db, 'VIP_AGENT', AGENTS);
    const queueId = await vipQueue(bench.db);
    const rounds: Round[] = [];
    const ours = async (waiting: number): Promise<Round> => {
      await fillQueue(bench.db, queueId, waiting);
      const round = await claims(bench, tokens, queueId);
      rounds.push(round);
      return round;
    };
    await ours(2000);
    const few = await ours(2000);
    const ratio = await compare(
      ROUNDS,
      async () => (await ours(MOST_WAITING)).perSecond,
      async () => {
        await fillQueue(bench.db, queueId, MOST_WAITING);
        return bare(bench, tokens, queueId);
      },
    );
    const many = rounds.slice(-ROUNDS);
    const p95 = median(many.map((round) => round.p95));
    const handedOut = rounds.reduce((sum, { tickets }) => sum + tickets.length, 0);
    const different = rounds.reduce((sum, { tickets }) => sum + new Set(tickets).size, 0);
    const figures: Figure[] = [
      {
        key: 'claim.p95',
        value: p95,
        note: `p99 ${median(many.map(({ p99 }) => p99)).toFixed(1)}; p95 ${few.p95.toFixed(1)} ms from 2,000`,
      },
      { key: 'claim.doubles', value: handedOut - different, note: `of ${handedOut} handed out` },
      {
        ...{ key: 'claim.vsSql', value: ratio.value, spread: ratio.spread },
        note: `${ratio.ours.toFixed(0)} / ${ratio.theirs.toFixed(0)} claims a second`,
      },
    ];
    return figures;
  },
};

/** What one round of claims gave. */
interface Round {
  readonly perSecond: number;
  readonly p95: number;
  readonly p99: number;
  readonly tickets: readonly string[];
}

const settings = ({ kehu }: Bench, tokens: readonly string[]) => ({
  ...{ url: `${kehu.url}/graphql`, tokens, connections: AGENTS, keep: true },
});

/** Lets the agents take a good part of those who wait. */
async function claims(bench: Bench, tokens: readonly string[], queueId: string): Promise<Round> {
  const loaded = await bench.load.run({ ...settings(bench, tokens), bodies: Array(ROUND).fill(claim(queueId)) });
  const tickets = loaded.answers.map(ticketOf);
  const [p95, p99] = [percentile(loaded.latencies, 0.95), percentile(loaded.latencies, 0.99)];
  return { perSecond: throughput(loaded), p95, p99, tickets };
}

/** The same by the bare statement, which takes a place and does nothing else. Answers how many a second. */
async function bare(bench: Bench, tokens: readonly string[], queueId: string): Promise<number> {
  const bodies = Array.from({ length: ROUND }, () => runBody('claim', [randomUUID(), queueId]));
  const loaded = await bench.load.run({ ...settings(bench, tokens), url: `${bench.limit.url}/run`, bodies });
  if (loaded.answers.includes('null')) throw new Error('the queue of the bare statement was empty');
  return throughput(loaded);
}
