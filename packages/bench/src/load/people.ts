import type { KindName } from './kinds.js';
import type { Known } from './known.js';
import { readsOf, type Asked } from './reads.js';
import type { Answered, Sender } from './sender.js';
import { writesOf } from './writes.js';

/** What became of a request; `skipMs` is time before it that was spent on asking something else. */
export interface Outcome {
  readonly name: KindName;
  readonly code: string;
  readonly said?: string;
  readonly skipMs: number;
}

interface Agent {
  readonly token: string;
  readonly queueId: string;
  readonly hands: string[];
  isBusy: boolean;
}

/** Tickets an agent takes before he first looks after those he has. */
const PLENTY = 4;

/** Those who use Kehu: they look, they write, and agents take tickets, answer them and close them. */
export class People {
  private readonly reads;
  private readonly writes;
  private readonly agents: readonly Agent[];
  private after: string | null = null;

  constructor(
    private readonly known: Known,
    private readonly sender: Sender,
    private readonly thrown: () => number,
    run: string,
  ) {
    this.reads = readsOf(known, this.pick);
    this.writes = writesOf(known, this.pick, run);
    this.agents = known.desks.flatMap(({ queueId, agents }) =>
      agents.map((token) => ({ token, queueId, hands: [], isBusy: false })),
    );
  }

  /** Does something of this kind. Null when nobody could: all agents are at work. */
  async ask(kind: KindName): Promise<Outcome | null> {
    switch (kind) {
      case 'nextPage':
        return this.turnPage();
      case 'customerUpdate':
        return this.update();
      case 'ticketClaimNext':
      case 'ticketReply':
      case 'ticketResolve':
        return this.atDesk(kind);
      case 'customerCreate':
      case 'orderCreate':
      case 'interactionLog':
      case 'ticketOpen':
        return told(kind, await this.sender.send(this.writes[kind]()));
      default:
        return told(kind, await this.sender.send(this.reads[kind]()));
    }
  }

  private readonly pick = <T>(of: readonly T[]): T => of[Math.floor(this.thrown() * of.length)] as T;

  /** Goes through the list page by page, and begins again at its end. */
  private async turnPage(): Promise<Outcome> {
    const answer = await this.sender.send(this.reads.nextPage(this.after));
    this.after = /"hasNextPage":true,"endCursor":"([^"]+)"/.exec(answer.text)?.[1] ?? null;
    return told('nextPage', answer);
  }

  /** Changes a customer as it is now. Two who do so at once are told, as they should be. */
  private async update(): Promise<Outcome> {
    const id = this.pick(this.known.customers);
    const began = performance.now();
    const seen = await this.sender.send(this.writes.version(id));
    const skipMs = performance.now() - began;
    if (seen.code !== 'OK') return told('customerUpdate', seen);
    const version = Number(/"version":(\d+)/.exec(seen.text)?.[1]);
    return { ...told('customerUpdate', await this.sender.send(this.writes.customerUpdate(id, version))), skipMs };
  }

  private async atDesk(wanted: 'ticketClaimNext' | 'ticketReply' | 'ticketResolve'): Promise<Outcome | null> {
    const free = this.agents.filter(({ isBusy }) => !isBusy);
    const able = free.filter(({ hands }) => (wanted === 'ticketClaimNext' ? hands.length < PLENTY : hands.length > 0));
    if (able.length === 0) return null;
    const agent = this.pick(able);
    agent.isBusy = true;
    try {
      return told(wanted, await this.sender.send(this.step(agent, wanted)), agent);
    } finally {
      agent.isBusy = false;
    }
  }

  private step(agent: Agent, wanted: 'ticketClaimNext' | 'ticketReply' | 'ticketResolve'): Asked {
    if (wanted === 'ticketClaimNext') return this.writes.ticketClaimNext(agent.token, agent.queueId);
    const ticketId = wanted === 'ticketResolve' ? agent.hands.shift() : agent.hands[0];
    return this.writes[wanted](agent.token, ticketId ?? '');
  }
}

/** What became of it; a claimed ticket is in its agent's hands from now on. */
function told(name: KindName, { code, text }: Answered, agent?: Agent): Outcome {
  const claimed = name === 'ticketClaimNext' && code === 'OK' ? /"id":"([^"]+)"/.exec(text)?.[1] : undefined;
  if (claimed !== undefined) agent?.hands.push(claimed);
  return { name, code, skipMs: 0, ...(code === 'OK' ? {} : { said: text.slice(0, 300) }) };
}
