import fc from 'fast-check';
import { TicketStatus, TicketType, type ClockState } from '@kehu/schema';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { make } from '../../../test/make.js';
import type { Actor, RequestContext } from '../../platform/context.js';
import { DomainError } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import { alwaysOpen } from './calendar.policy.js';
import { provenUse, type ClockEntry } from './service-levels/clock-ledger.policy.js';
import { faultOfClose } from './complaints/complaint.policy.js';
import { promiseAnyTime } from './any-time.test-support.js';
import { afterCustomerMessage, faultOfMove, faultOfReply, faultOfResolve, isOpen, isPaused } from './ticket.policy.js';

const db = useDatabase();
const CAPACITY = 2;

let crew: Actor[] = [];
let queueId = '';
let customerId = '';

beforeAll(async () => {
  await promiseAnyTime(db.system());
  crew = [
    await make.actor(db, 'VIP_AGENT', { capacity: CAPACITY }),
    await make.actor(db, 'VIP_AGENT', { capacity: CAPACITY }),
  ];
  const [queue] = await db.system().rows<{ id: string }>(sql`SELECT id FROM queue WHERE key = 'GENERAL'`);
  queueId = queue!.id;
  ({ id: customerId } = await make.customer(db));
});

interface ModelTicket {
  id: string;
  type: TicketType;
  status: TicketStatus;
  agent: number | null;
  isPlaced: boolean;
  reopened: number;
  messages: number;
  moves: TicketStatus[];
}

/** What the desk should look like, by the rules alone. */
interface Model {
  tickets: ModelTicket[];
}

type Real = { readonly desk: typeof db.kernel.app.desk };
type Command = fc.AsyncCommand<Model, Real>;

const loadOf = (model: Model, agent: number): number =>
  model.tickets.filter((ticket) => ticket.isPlaced && ticket.agent === agent).length;
const as = (agent: number): RequestContext => db.as(crew[agent]!);

async function refused(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.refusals[0]!.code;
    throw error;
  }
}

const move = (ticket: ModelTicket, to: TicketStatus): void => {
  ticket.moves.push(to);
  ticket.status = to;
};

const begin = (ticket: ModelTicket): void => {
  if (ticket.status === 'NEW') move(ticket, 'OPEN');
};

const leave = (ticket: ModelTicket): void => {
  ticket.isPlaced = false;
};

/** A command on one of the tickets there are; the rules say what must come of it. */
function onTicket(
  label: string,
  pick: number,
  run: (ticket: ModelTicket, model: Model, real: Real) => Promise<void>,
): Command {
  return {
    check: (model) => model.tickets.length > 0,
    run: (model, real) => run(model.tickets[pick % model.tickets.length]!, model, real),
    toString: () => `${label}(${pick})`,
  };
}

const open = (type: TicketType): Command => ({
  check: (model) => model.tickets.length < 5,
  async run(model, { desk }) {
    const { ticketId } = await desk.tickets.open(db.system(), { customerId, subject: 'Help', body: 'Please', type });
    const fresh = { agent: null, isPlaced: true, reopened: 0, messages: 1 };
    model.tickets.push({ id: ticketId, type, status: 'NEW', moves: ['NEW'], ...fresh });
  },
  toString: () => `open(${type})`,
});

const claim = (agent: number): Command => ({
  check: () => true,
  async run(model, { desk }) {
    const waiting = model.tickets.filter((ticket) => ticket.isPlaced && ticket.agent === null);
    const expected = loadOf(model, agent) >= CAPACITY ? 'AT_CAPACITY' : waiting.length === 0 ? 'QUEUE_EMPTY' : null;
    let taken = '';
    expect(await refused(desk.claims.next(as(agent), queueId).then(({ ticketId }) => (taken = ticketId)))).toBe(
      expected,
    );
    if (expected !== null) return;
    const ticket = waiting.find(({ id }) => id === taken)!;
    begin(ticket);
    ticket.agent = agent;
  },
  toString: () => `claim(${agent})`,
});

const assign = (pick: number, agent: number, takeOver: boolean): Command =>
  onTicket(`assign to ${agent}${takeOver ? ' over' : ''}`, pick, async (ticket, model, { desk }) => {
    const given = { ticketId: ticket.id, userId: crew[agent]!.id, takeOver };
    const has = ticket.agent === agent;
    const isTaken = ticket.agent !== null && !has && !takeOver;
    const isFull = !has && loadOf(model, agent) >= CAPACITY;
    const expected = !ticket.isPlaced ? 'PRECONDITION' : isTaken ? 'CONFLICT' : isFull ? 'AT_CAPACITY' : null;
    expect(await refused(desk.agents.assign(as(1 - agent), given))).toBe(expected);
    if (expected !== null || has) return;
    begin(ticket);
    ticket.agent = agent;
  });

const handBack = (pick: number): Command =>
  onTicket('hand back', pick, async (ticket, _model, { desk }) => {
    const expected = ticket.isPlaced && ticket.agent !== null ? null : 'PRECONDITION';
    expect(await refused(desk.agents.handBack(as(0), { ticketId: ticket.id }))).toBe(expected);
    if (expected === null) ticket.agent = null;
  });

const reply = (pick: number, visibility: 'PUBLIC' | 'INTERNAL'): Command =>
  onTicket(`reply ${visibility}`, pick, async (ticket, _model, { desk }) => {
    const expected = visibility === 'PUBLIC' ? (faultOfReply(ticket.status)?.code ?? null) : null;
    expect(await refused(desk.tickets.reply(as(0), { ticketId: ticket.id, body: 'Yes', visibility }))).toBe(expected);
    if (expected !== null) return;
    ticket.messages += 1;
    if (visibility === 'PUBLIC') begin(ticket);
  });

const hear = (pick: number): Command =>
  onTicket('customer writes', pick, async (ticket, _model, { desk }) => {
    const next = afterCustomerMessage(ticket.status);
    const done = await refused(desk.tickets.customerMessage(as(0), { ticketId: ticket.id, body: 'Hello?' }));
    expect(done).toBe('code' in next ? next.code : null);
    if ('code' in next) return;
    ticket.messages += 1;
    if (next.status !== ticket.status) move(ticket, next.status);
    if (next.isReopened) Object.assign(ticket, { reopened: ticket.reopened + 1, agent: null, isPlaced: true });
  });

const setStatus = (pick: number, status: TicketStatus): Command =>
  onTicket(`move to ${status}`, pick, async (ticket, _model, { desk }) => {
    const now = new Date();
    const until = new Date(now.getTime() + 3_600_000);
    const fault =
      faultOfMove(ticket.status, { to: status, reason: 'Because', until }, now) ??
      (status === 'CLOSED' && ticket.type === 'COMPLAINT' ? faultOfClose(false, false) : null);
    const given = { ticketId: ticket.id, status, reason: 'Because', until };
    expect(await refused(desk.tickets.setStatus(as(0), given))).toBe(fault?.code ?? null);
    if (fault) return;
    move(ticket, status);
    if (!isOpen(status)) leave(ticket);
  });

const resolve = (pick: number, isExplained: boolean): Command =>
  onTicket('resolve', pick, async (ticket, _model, { desk }) => {
    const solution = isExplained
      ? ({ rootCause: 'SERVICE', remedy: 'Sorry' } as const)
      : { rootCause: null, remedy: null };
    const fault = faultOfResolve(ticket, solution);
    expect(await refused(desk.tickets.resolve(as(0), { ticketId: ticket.id, ...solution }))).toBe(fault?.code ?? null);
    if (fault) return;
    begin(ticket);
    move(ticket, 'RESOLVED');
    leave(ticket);
  });

interface Seen {
  id: string;
  status: TicketStatus;
  reopenCount: number;
  agentId: string | null;
  isPlaced: boolean;
  messages: number;
  moves: { to: TicketStatus; at: string }[];
  clocks: { metric: string; state: ClockState; consumed: number; since: string | null; met: string | null }[];
  ledger: (Omit<ClockEntry, 'at' | 'dueAt'> & { at: string; dueAt: string | null })[];
}

async function look(): Promise<Seen[]> {
  return db.system().rows<Seen>(
    sql`SELECT t.id, t.status, t.reopen_count AS "reopenCount", t.assignee_id AS "agentId",
          EXISTS (SELECT 1 FROM queue_item i WHERE i.ticket_id = t.id AND i.state IN ('WAITING', 'ASSIGNED')
            AND i.agent_id IS NOT DISTINCT FROM t.assignee_id AND (i.state = 'ASSIGNED') = (i.agent_id IS NOT NULL)) AS "isPlaced",
          (SELECT count(*)::integer FROM ticket_message m WHERE m.ticket_id = t.id) AS messages,
          (SELECT json_agg(json_build_object('to', w.to_status, 'at', w.at) ORDER BY w.at, w.id) FROM ticket_status_move w WHERE w.ticket_id = t.id) AS moves,
          (SELECT json_agg(json_build_object('metric', k.metric, 'state', k.state, 'consumed', k.consumed_ms,
            'since', k.running_since, 'met', k.met_at) ORDER BY k.metric) FROM service_clock k WHERE k.ticket_id = t.id) AS clocks,
          (SELECT json_agg(json_build_object('metric', e.metric, 'kind', e.kind, 'at', e.at, 'consumedMs', e.consumed_ms,
            'dueAt', e.due_at, 'calendarId', e.calendar_id, 'policyId', e.policy_id, 'targetMinutes', e.target_minutes)
            ORDER BY e.at, e.id) FROM clock_event e WHERE e.ticket_id = t.id) AS ledger
        FROM ticket t WHERE t.customer_id = ${customerId}`,
  );
}

const runsIn = (status: TicketStatus): boolean => status === 'NEW' || status === 'OPEN';

/** The time the resolution clock must have used by the log of moves: what was open before its last stop or start. */
function provedMs(moves: Seen['moves'], since: string | null): number {
  let used = 0;
  for (const [i, { to, at }] of moves.entries()) {
    const next = moves[i + 1];
    if (next && runsIn(to)) used += Date.parse(next.at) - Date.parse(at);
  }
  const last = moves.findLastIndex(({ to }, i) => runsIn(to) && (i === 0 || !runsIn(moves[i - 1]!.to)));
  if (since === null || last < 0) return used;
  for (let i = last; i < moves.length - 1; i += 1) used -= Date.parse(moves[i + 1]!.at) - Date.parse(moves[i]!.at);
  return used;
}

const always = () => alwaysOpen;
const read = (entry: Seen['ledger'][number]): ClockEntry => ({
  ...entry,
  at: new Date(entry.at),
  dueAt: entry.dueAt === null ? null : new Date(entry.dueAt),
});

async function compare(model: Model): Promise<void> {
  const seen = new Map((await look()).map((ticket) => [ticket.id, ticket]));
  for (const ticket of model.tickets) {
    const found = seen.get(ticket.id)!;
    expect(found).toMatchObject({ status: ticket.status, reopenCount: ticket.reopened, messages: ticket.messages });
    expect(found.moves.map(({ to }) => to)).toEqual(ticket.moves);
    expect(found.isPlaced).toBe(ticket.isPlaced);
    expect(ticket.isPlaced).toBe(isOpen(ticket.status));
    expect(found.agentId).toBe(ticket.agent === null ? null : crew[ticket.agent]!.id);
    const resolution = found.clocks.find(({ metric }) => metric === 'RESOLUTION')!;
    expect(resolution.since !== null).toBe(runsIn(ticket.status));
    expect(resolution.met !== null).toBe(ticket.status === 'RESOLVED' || ticket.status === 'CLOSED');
    expect(resolution.state === 'PAUSED').toBe(isPaused(ticket.status));
    expect(resolution.state === 'CANCELLED').toBe(ticket.status === 'CANCELLED');
    expect(resolution.consumed).toBe(provedMs(found.moves, resolution.since));
    for (const { metric, since, consumed } of found.clocks) {
      const entries = found.ledger.filter((entry) => entry.metric === metric).map(read);
      const last = entries.at(-1)!;
      expect(provenUse(always, entries, last.at)).toBe(last.consumedMs);
      if (since === null) expect(last.consumedMs).toBe(consumed);
    }
  }
  const loads = await db
    .system()
    .rows<{ id: string; held: number }>(sql`SELECT user_id AS id, held FROM agent_presence`);
  for (const { id, held } of loads)
    expect(held).toBe(
      loadOf(
        model,
        crew.findIndex((actor) => actor.id === id),
      ),
    );
}

test(
  'whatever agents and customers do, the desk stands where the rules put it, and its clocks are proved by its log',
  { timeout: 120_000 },
  async () => {
    const pick = fc.nat(4);
    const agent = fc.constantFrom(0, 1);
    const commands = [
      fc.constantFrom(...TicketType.keys).map(open),
      agent.map(claim),
      fc.tuple(pick, agent, fc.boolean()).map(([one, to, over]) => assign(one, to, over)),
      pick.map(handBack),
      fc.tuple(pick, fc.constantFrom('PUBLIC' as const, 'INTERNAL' as const)).map(([one, how]) => reply(one, how)),
      pick.map(hear),
      fc.tuple(pick, fc.constantFrom(...TicketStatus.keys)).map(([one, to]) => setStatus(one, to)),
      fc.tuple(pick, fc.boolean()).map(([one, isExplained]) => resolve(one, isExplained)),
    ];
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: 'max' }), async (all) => {
        const model: Model = { tickets: [] };
        await db.system().rows(sql`DELETE FROM queue_item`);
        await db.system().rows(sql`DELETE FROM ticket`);
        await db.system().rows(sql`DELETE FROM agent_presence`);
        await fc.asyncModelRun(() => ({ model, real: { desk: db.kernel.app.desk } }), all);
        await compare(model);
      }),
      { numRuns: 25 },
    );
  },
);
