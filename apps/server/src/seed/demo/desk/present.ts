import { demoAccounts } from '../../../features/access/index.js';
import type { CustomerFacts } from '../../../features/service-desk/ticket-case.js';
import type { Colleague } from '../company/company.js';
import type { Cast } from '../stories/stories.js';
import { pauses, ticketScripts, type TicketScript } from '../words/tickets.js';
import type { Desk } from './desk.js';
import type { DemoTicket } from './ticket-book.js';

/** What stands at the desk when the demo is loaded: 40 open tickets. */
export const OPEN = { vipWaiting: 12, generalWaiting: 8, assigned: 20 } as const;
const SOLVED_TODAY = 22;
/** Who gave up today before anybody answered. */
const ABANDONED_TODAY = 2;
/** So many minutes before now the day of the desk began, whenever that was: the demo is the same at any minute. */
const LONGEST_AGO = 480;

const breached: TicketScript = {
  ...{
    type: 'COMPLAINT',
    severity: 'HIGH',
    phase: 'AFTER_SALE',
    channel: 'PHONE',
    subject: '答谢宴礼盒今晚要用，至今未到',
  },
  turns: ['我是方毅。今晚六点的答谢宴，八十份礼盒到现在没到，电话转了三次没人管。你们到底送不送？'],
  resolution: '',
};

/** Of those who wait so many have had no answer yet; the others were answered and put back for a colleague. */
const UNANSWERED = { vip: 4, general: 4 };

/** Fills the queues with what waits now, gives agents what they work on, and lets them be seen. Clocks run from now. Nobody of a story is there by chance. */
export function presentTickets(desk: Desk, cast: Cast): void {
  const ofStories = [cast.breachedVip.id, cast.leavingVip.id];
  const vips = desk.customers(({ vipTier, customerId }) => vipTier !== 'NONE' && !ofStories.includes(customerId));
  const others = desk.customers(
    ({ vipTier, baseClass }) => vipTier === 'NONE' && (baseClass === 'EXISTING' || baseClass === 'LOYAL'),
  );
  waiting(desk, vips, others, cast);
  assigned(desk, vips, others);
  solvedToday(desk, vips, others);
  const { demo, company } = desk;
  const online = [...company.ofRole('VIP_AGENT'), ...company.ofRole('AGENT')].filter(
    ({ email }) => !isDemoAccount(email),
  );
  for (const { id } of online)
    demo.tables.add('agent_presence', { userId: id, isOnline: true, seenAt: demo.calendar.now });
}

const isDemoAccount = (email: string): boolean => demoAccounts.some((account) => account.email === email);
const calm = ticketScripts.filter(({ severity }) => severity !== 'CRITICAL');
const patient = calm.filter(({ severity }) => severity !== 'HIGH');

function waiting(desk: Desk, vips: CustomerFacts[], others: CustomerFacts[], cast: Cast): void {
  const { random, demo } = desk;
  desk.ticket(desk.facts.get(cast.breachedVip.id)!, breached, demo.calendar.ago(27));
  const queue = random.sample(vips, OPEN.vipWaiting - 1);
  queue.forEach((facts, i) => {
    if (i < UNANSWERED.vip - 1) desk.ticket(facts, random.pick(calm), demo.calendar.ago(0.6 + i + random.unit()));
    else putBack(desk, facts, random.between(30, 90));
  });
  random.sample(others, OPEN.generalWaiting).forEach((facts, i) => {
    if (i < UNANSWERED.general) desk.ticket(facts, random.pick(calm), demo.calendar.ago(random.between(1, 14)));
    else putBack(desk, facts, random.between(20, 120));
  });
}

/** Answered at the front, then put back for a colleague who knows the matter: only the solution is still owed. */
function putBack(desk: Desk, facts: CustomerFacts, minutesAgo: number): void {
  const { random, demo } = desk;
  const ticket = desk.ticket(facts, random.pick(patient), demo.calendar.ago(minutesAgo));
  const agent = desk.agentFor(facts);
  ticket.claim(agent.id, demo.calendar.ago(minutesAgo - random.between(1, 3)));
  ticket.answer('您好，情况已了解，马上为您转给负责的同事跟进。', demo.calendar.ago(minutesAgo - random.between(4, 8)));
  ticket.giveBack(demo.calendar.ago(minutesAgo - 10));
}

/** What agents have in hand, the demo accounts among them; some of it waits for others. */
function assigned(desk: Desk, vips: CustomerFacts[], others: CustomerFacts[]): void {
  const { random, demo, company } = desk;
  const agents = [...company.ofRole('VIP_AGENT'), ...company.ofRole('AGENT')];
  for (let i = 0; i < OPEN.assigned; i += 1) {
    const agent = agents[i % agents.length]!;
    const facts = random.pick(agent.role === 'VIP_AGENT' ? vips : others.filter((one) => worksFor(desk, agent, one)));
    const script = random.pick(calm);
    const minutes = random.between(40, 400);
    const ticket = desk.ticket(facts, script, demo.calendar.ago(minutes));
    ticket.claim(agent.id, demo.calendar.ago(minutes - random.between(1, 8)));
    ticket.answer(script.turns[1]!, demo.calendar.ago(minutes - random.between(9, 14)));
    if (script.turns[2] && i % 6 === 0)
      ticket.say('CUSTOMER', script.turns[2], demo.calendar.ago(random.between(2, 20)));
    pause(desk, ticket, i);
  }
}

function pause(desk: Desk, ticket: DemoTicket, i: number): void {
  const { calendar } = desk.demo;
  if (i % 5 === 1) ticket.move('PENDING_CUSTOMER', calendar.ago(18), pauses.PENDING_CUSTOMER);
  if (i % 10 === 3) ticket.move('PENDING_THIRD_PARTY', calendar.ago(16), pauses.PENDING_THIRD_PARTY);
  if (i % 10 === 7) ticket.hold(calendar.at(3, 600), calendar.ago(15), pauses.ON_HOLD);
}

/** Solved within the last hours, so that the service level of today has something to show. */
function solvedToday(desk: Desk, vips: CustomerFacts[], others: CustomerFacts[]): void {
  const { random, demo } = desk;
  for (let i = 0; i < SOLVED_TODAY; i += 1) {
    const script = random.pick(calm);
    const facts = random.pick(i % 2 === 0 ? vips : others);
    const minutes = random.between(75, LONGEST_AGO);
    const ticket = desk.ticket(facts, script, demo.calendar.ago(minutes));
    ticket.claim(desk.agentFor(facts).id, demo.calendar.ago(minutes - random.between(0.5, 4)));
    const slow = i % 8 === 4 ? 24 : random.between(5, 12);
    ticket.answer(script.turns[1]!, demo.calendar.ago(minutes - slow));
    if (script.turns[2]) ticket.say('CUSTOMER', script.turns[2], demo.calendar.ago(minutes - 40));
    const solvedAt = demo.calendar.ago(minutes - random.between(42, 70));
    ticket.resolve(script.resolution, solvedAt, script.cause ?? null, script.remedy ?? null);
  }
  for (let i = 0; i < ABANDONED_TODAY; i += 1) {
    const minutes = random.between(75, LONGEST_AGO);
    const ticket = desk.ticket(random.pick(others), random.pick(patient), demo.calendar.ago(minutes));
    ticket.end('CANCELLED', demo.calendar.ago(minutes - random.between(18, 45)), '客户等不及，自行解决');
  }
}

/** Whether the customer lives in the agent's region. */
function worksFor(desk: Desk, agent: Colleague, { regionId }: CustomerFacts): boolean {
  return desk.company.cities.some((city) => city.regionId === regionId && city.region === agent.region);
}
