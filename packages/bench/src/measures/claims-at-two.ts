import { randomUUID } from 'node:crypto';
import { ROUNDS, type Bench, type Figure, type Measure } from '../bench.js';
import type { Installation } from '../machine/installation.js';
import { throughput, type Loaded } from '../machine/load.js';
import { tokensOf } from '../machine/tokens.js';
import { compare } from '../rounds.js';
import { median, percentile } from '../statistics.js';
import { runBody } from '../yardstick/limit.js';
import { claim, fillQueue, ticketOf, vipQueue } from './claim-desk.js';

const AGENTS = 16;
const TICKETS = 2000;
/** What an agent can hold at most. Two thousand are more than all can hold, so all that is in hand is done half way. */
const CAPACITY = 100;

/** Sixteen agents at two server processes over one database empty a queue of two thousand, beside the bare statement. */
export const sixteenMeasure: Measure = {
  keys: ['claim.sixteen', 'claim.sixteen.p99', 'claim.sixteen.faults'],
  async run(bench) {
    const tokens = await tokensOf(bench.db, 'VIP_AGENT', AGENTS);
    const queueId = await vipQueue(bench.db);
    const other = await bench.kehu.beside();
    try {
      const desk = { bench, other, tokens, queueId };
      const all: Emptied[] = [];
      const ratio = await compare(
        ROUNDS,
        async () => {
          const emptied = await empty(desk);
          all.push(emptied);
          return emptied.perSecond;
        },
        () => bare(desk),
      );
      return figuresOf(all, ratio);
    } finally {
      await other.remove();
    }
  },
};

interface Desk {
  readonly bench: Bench;
  readonly other: Installation;
  readonly tokens: readonly string[];
  readonly queueId: string;
}

/** How a full queue was emptied. */
interface Emptied {
  readonly perSecond: number;
  readonly latencies: readonly number[];
  readonly faults: Faults;
}

interface Faults {
  readonly doubles: number;
  /** Asked for after another claim had been answered, and given a better place. */
  readonly outOfOrder: number;
  readonly beyondCapacity: number;
}

function figuresOf(all: readonly Emptied[], ratio: Awaited<ReturnType<typeof compare>>): Figure[] {
  const counted = all.slice(-ROUNDS);
  const at = (share: number) => median(counted.map(({ latencies }) => percentile(latencies, share)));
  const sum = (key: keyof Faults) => all.reduce((faults, one) => faults + one.faults[key], 0);
  const [doubles, outOfOrder, beyond] = [sum('doubles'), sum('outOfOrder'), sum('beyondCapacity')];
  const many = `of ${all.length * TICKETS}`;
  return [
    {
      ...{ key: 'claim.sixteen', value: ratio.ours },
      note: `${ratio.value.toFixed(2)} of the bare statement's ${ratio.theirs.toFixed(0)}; ${ROUNDS} times ${TICKETS} tickets`,
    },
    { key: 'claim.sixteen.p99', value: at(0.99), note: `p50 ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)} ms` },
    {
      ...{ key: 'claim.sixteen.faults', value: doubles + outOfOrder + beyond },
      note: `${doubles} twice, ${outOfOrder} out of order, ${beyond} agents beyond the capacity, ${many} handed out`,
    },
  ];
}

async function empty(desk: Desk): Promise<Emptied> {
  const { db } = desk.bench;
  await fillQueue(db, desk.queueId, TICKETS);
  const places = await placesIn(desk);
  const first = await half(desk);
  let beyondCapacity = await overloaded(db);
  await db.query(`UPDATE queue_item SET state = 'DONE', done_at = now() WHERE state = 'ASSIGNED'`);
  await db.query('UPDATE agent_presence SET held = 0');
  const second = await half(desk);
  beyondCapacity += await overloaded(db);
  const tickets = [first, second].flatMap(({ answers }) => answers.map(ticketOf));
  return {
    perSecond: TICKETS / (first.seconds + second.seconds),
    latencies: [...first.latencies, ...second.latencies],
    faults: {
      ...{ doubles: TICKETS - new Set(tickets).size, beyondCapacity },
      outOfOrder: outOfOrder(first, places) + outOfOrder(second, places),
    },
  };
}

function half({ bench, other, tokens, queueId }: Desk): Promise<Loaded> {
  const bodies = Array<string>(TICKETS / 2).fill(claim(queueId));
  const [url, otherUrl] = [`${bench.kehu.url}/graphql`, `${other.url}/graphql`];
  return bench.load.run({ url, otherUrl, tokens, bodies, connections: AGENTS, keep: true });
}

/** The place of every waiting ticket, the head is 1. */
async function placesIn({ bench, queueId }: Desk): Promise<ReadonlyMap<string, number>> {
  const { rows } = await bench.db.query<{ id: string }>(
    `SELECT ticket_id AS id FROM queue_item WHERE queue_id = $1 AND state = 'WAITING' ORDER BY rank_key DESC, id`,
    [queueId],
  );
  return new Map(rows.map(({ id }, i) => [id, i + 1]));
}

/** How many agents have more in hand than they can hold. */
async function overloaded(db: Bench['db']): Promise<number> {
  const { rows } = await db.query<{ agent_id: string }>(
    `SELECT agent_id FROM queue_item WHERE state = 'ASSIGNED' GROUP BY agent_id HAVING count(*) > $1`,
    [CAPACITY],
  );
  return rows.length;
}

/** How many claims got a better place than one that had been answered before they were asked. */
function outOfOrder({ answers, asked, latencies }: Loaded, places: ReadonlyMap<string, number>): number {
  const claims = answers.map((text, i) => {
    const begun = asked[i] ?? 0;
    return { place: places.get(ticketOf(text)) ?? 0, asked: begun, answered: begun + (latencies[i] ?? 0) };
  });
  const byAnswer = claims.toSorted((a, b) => a.answered - b.answered);
  let [seen, last] = [0, 0];
  return claims
    .toSorted((a, b) => a.asked - b.asked)
    .filter((one) => {
      for (let before = byAnswer[seen]; before && before.answered < one.asked; before = byAnswer[seen]) {
        last = Math.max(last, before.place);
        seen += 1;
      }
      return one.place < last;
    }).length;
}

/** The same by the bare statement through a bare server. Answers how many a second. */
async function bare({ bench, tokens, queueId }: Desk): Promise<number> {
  await fillQueue(bench.db, queueId, TICKETS);
  const bodies = tokens.flatMap((_, agent) =>
    Array.from({ length: TICKETS / AGENTS }, () => runBody('claim', [agentIds[agent], queueId])),
  );
  const loaded = await bench.load.run({
    url: `${bench.limit.url}/run`,
    tokens,
    bodies,
    connections: AGENTS,
    keep: true,
  });
  if (loaded.answers.includes('null')) throw new Error('the queue of the bare statement was empty');
  return throughput(loaded);
}

const agentIds = Array.from({ length: AGENTS }, () => randomUUID());
