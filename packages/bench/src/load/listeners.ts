import { Agent, request } from 'undici';
import type { TrafficPlan } from './traffic.js';

const queueChanged = 'subscription ($id: ID!) { queueChanged(id: $id) { queueId at } }';
const customerChanged = 'subscription ($id: ID!) { customerChanged(id: $id) { customerId kind at } }';

/** Screens that wait for news. */
export interface Listening {
  /** Answers how much they heard, and how many of their streams had broken by then. */
  stop(): Promise<{ news: number; broken: number }>;
}

/** Opens streams of news: half about the queues, half about customers. */
export function listen({ url, known, listeners }: TrafficPlan): Listening {
  const dispatcher = new Agent({ bodyTimeout: 0, headersTimeout: 0, connections: listeners });
  const ending = new AbortController();
  let [news, broken] = [0, 0];
  const follow = async (place: number): Promise<void> => {
    const isQueue = place % 2 === 0;
    const id = isQueue ? known.desks[(place / 2) % known.desks.length]?.queueId : known.customers[place];
    const body = JSON.stringify({ query: isQueue ? queueChanged : customerChanged, variables: { id } });
    const headers = {
      ...{ 'content-type': 'application/json', accept: 'text/event-stream' },
      authorization: `Bearer ${known.tokens.admin}`,
    };
    const stream = await request(`${url}/graphql/stream`, {
      ...{ method: 'POST', headers, body, dispatcher, signal: ending.signal },
    });
    for await (const piece of stream.body) news += String(piece).split('event: next').length - 1;
  };
  const open = Array.from({ length: listeners }, (_, place) =>
    follow(place)
      .catch(() => undefined)
      .then(() => (broken += ending.signal.aborted ? 0 : 1)),
  );
  return {
    async stop() {
      ending.abort();
      await Promise.all(open);
      await dispatcher.close();
      return { news, broken };
    },
  };
}
