import { parentPort } from 'node:worker_threads';
import { Client } from 'undici';
import type { Load, Loaded } from './load.js';

const isFailure = (status: number, text: string): boolean => status !== 200 || text.startsWith('{"errors"');

async function send(load: Load): Promise<Omit<Loaded, 'costMs'>> {
  const addresses = [load.url, load.otherUrl ?? load.url].map((url) => new URL(url));
  const latencies: number[] = [];
  const asked: number[] = [];
  const answers: string[] = [];
  let [next, failures, failure]: [number, number, string | null] = [0, 0, null];
  const began = performance.now();
  const end = load.seconds === undefined ? Infinity : began + load.seconds * 1000;

  const connection = async (place: number): Promise<void> => {
    const { origin, pathname } = addresses[place % 2] as URL;
    const client = new Client(origin, { pipelining: 1 });
    const token = load.tokens[place % load.tokens.length] ?? '';
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    try {
      while (performance.now() < end) {
        const turn = next;
        next += 1;
        if (load.seconds === undefined && turn >= load.bodies.length) return;
        const body = load.bodies[turn % load.bodies.length] ?? '';
        const sent = performance.now();
        const response = await client.request({ path: pathname, method: 'POST', headers, body });
        const text = await response.body.text();
        latencies.push(performance.now() - sent);
        asked.push(sent - began);
        if (isFailure(response.statusCode, text)) {
          failures += 1;
          failure = text;
        }
        if (load.keep) answers.push(text);
      }
    } finally {
      await client.close();
    }
  };

  await Promise.all(Array.from({ length: load.connections }, (_, place) => connection(place)));
  const seconds = (performance.now() - began) / 1000;
  return { requests: latencies.length, failures, failure, seconds, latencies, asked, answers };
}

parentPort?.on('message', (load: Load) => {
  void send(load).then(
    (loaded) => parentPort?.postMessage(loaded),
    (error: unknown) => {
      throw error;
    },
  );
});
