import { randomBytes } from 'node:crypto';
import { dice, percentile } from '../statistics.js';
import { allShares, kinds, type KindName } from './kinds.js';
import { listen, type Listening } from './listeners.js';
import { People } from './people.js';
import { Sender } from './sender.js';
import type { Sample, TrafficEnd, TrafficPlan } from './traffic.js';

const TELL_MS = 1000;
/** Late by more than so much, and arrivals are worked off one after the other anyway. */
const SHORTEST_WAIT_MS = 1;

/** Sends every kind at its own rate at random moments, as independent people do, until told to stop. */
async function send(plan: TrafficPlan, stopped: () => boolean): Promise<TrafficEnd> {
  const sender = new Sender(plan.url);
  const people = new People(plan.known, sender, dice(7), randomBytes(4).toString('hex'));
  const listening = listen(plan);
  let waiting: Sample[] = [];
  const tell = (): void => {
    if (waiting.length > 0) process.send?.(waiting);
    waiting = [];
  };
  const telling = setInterval(tell, TELL_MS);
  const late: number[] = [];
  const open = new Set<Promise<unknown>>();
  await arrivals(plan.rate, stopped, (kind, due) => {
    const lateBy = Date.now() - due;
    late.push(lateBy);
    const began = performance.now();
    const asked = people.ask(kind).then((answer) => {
      if (answer === null) return;
      const { name, code, said, skipMs } = answer;
      const ms = lateBy + performance.now() - began - skipMs;
      waiting.push({ kind: name, at: due, ms, code, ...(said === undefined ? {} : { said }) });
    });
    open.add(asked);
    void asked.finally(() => open.delete(asked));
  });
  await Promise.allSettled(open);
  clearInterval(telling);
  tell();
  return { lateP99: percentile(late, 0.99), ...(await used(listening, sender)) };
}

async function used(listening: Listening, sender: Sender) {
  const { user, system } = process.cpuUsage();
  const { news, broken } = await listening.stop();
  await sender.close();
  return { cpuSeconds: (user + system) / 1e6, news, broken };
}

/** Calls `arrive` with each kind at the moments it is due: the time between two is drawn, and no answer is waited for. */
async function arrivals(
  rate: number,
  stopped: () => boolean,
  arrive: (kind: KindName, due: number) => void,
): Promise<void> {
  const thrown = dice(20_261_122);
  const gap = (share: number): number => (-Math.log(1 - thrown()) * 1000 * allShares) / (rate * share);
  const began = Date.now();
  const next = kinds.map(({ name, share }) => ({ name, share, due: began + gap(share) }));
  while (!stopped()) {
    const first = next.reduce((best, one) => (one.due < best.due ? one : best));
    const wait = first.due - Date.now();
    if (wait >= SHORTEST_WAIT_MS) await new Promise((go) => setTimeout(go, wait));
    if (stopped()) return;
    arrive(first.name, first.due);
    first.due += gap(first.share);
  }
}

let isStopped = false;
process.on('disconnect', () => process.exit());
process.on('message', (told: TrafficPlan | 'stop') => {
  if (told === 'stop') isStopped = true;
  else void send(told, () => isStopped).then((end) => process.send?.(end, undefined, undefined, () => process.exit()));
});
