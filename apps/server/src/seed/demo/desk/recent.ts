import type { CustomerFacts } from '../../../features/service-desk/ticket-case.js';
import type { Cast } from '../stories/stories.js';
import type { Random } from '../../random.js';
import { ticketScripts } from '../words/tickets.js';
import type { Desk } from './desk.js';

const WEEKS = 4;
/** Tickets a day, from Sunday on. */
const aDay = [4, 8, 8, 7, 8, 8, 5] as const;
/** When people write: hours of the day, the busy ones more often. */
const hours = [9, 10, 10, 10, 11, 11, 12, 13, 14, 14, 15, 15, 16, 17, 18, 19, 20, 20] as const;
const small = ticketScripts.filter(({ type, severity }) => type !== 'COMPLAINT' && severity !== 'CRITICAL');
const SILENCE_DAYS = 3;

/** When agents come and go, in minutes of the day. */
const shifts = [
  { from: 510, to: 1050 },
  { from: 720, to: 1260 },
] as const;

/** The last four weeks of a desk at work, so that there is something to forecast the coming ones from. */
export function recentWeeks(desk: Desk, cast: Cast): void {
  const { demo } = desk;
  const random = demo.random.branch('recent weeks of the desk');
  const vips = desk.customers(({ vipTier, customerId }) => vipTier !== 'NONE' && customerId !== cast.leavingVip.id);
  const others = desk.customers(({ vipTier, monetaryScore }) => vipTier === 'NONE' && monetaryScore !== null);
  // What stands at the desk now may have come yesterday: nothing comes between.
  for (let day = -7 * WEEKS; day < -1; day += 1) {
    for (let i = 0; i < aDay[demo.calendar.weekday(day)]!; i += 1) {
      oneTicket(desk, random.pick(random.chance(0.4) ? vips : others), day, random);
    }
  }
  workedShifts(desk, random);
}

function oneTicket(desk: Desk, facts: CustomerFacts, day: number, random: Random): void {
  const script = random.pick(small);
  let at = desk.demo.calendar.at(day, 60 * random.pick(hours) + random.int(0, 59)).getTime();
  const ticket = desk.ticket(facts, script, new Date(at));
  const after = (minutes: number): Date => new Date((at += Math.round(minutes * 60_000)));
  if (random.chance(0.06)) return ticket.end('CANCELLED', after(random.between(12, 40)), '客户等不及，自行解决');
  const patience = random.chance(0.08) ? 6 : 1;
  ticket.claim(desk.agentFor(facts).id, after(random.between(0.4, 5) * patience));
  ticket.answer(script.turns[1]!, after(random.between(1, 5)));
  ticket.resolve(script.resolution, after(random.between(8, 40)), script.cause ?? null, script.remedy ?? null);
  if (day < -SILENCE_DAYS) ticket.end('CLOSED', after(SILENCE_DAYS * 24 * 60));
}

/** When agents were at work in these weeks; who is there now came some hours ago. */
function workedShifts({ demo: { tables, calendar }, company }: Desk, random: Random): void {
  const atWorkNow = new Set(tables.of('agent_presence').map(({ userId }) => userId));
  for (const { id: userId } of [...company.ofRole('VIP_AGENT'), ...company.ofRole('AGENT')]) {
    for (let day = -7 * WEEKS; day < 0; day += 1) {
      if (random.chance(calendar.weekday(day) % 6 === 0 ? 0.6 : 0.15)) continue;
      const { from, to } = random.pick(shifts);
      const shift = {
        cameAt: calendar.at(day, from + random.int(-8, 4)),
        leftAt: calendar.at(day, to + random.int(0, 20)),
      };
      tables.add('agent_shift', { userId, ...shift });
    }
    const came = calendar.ago(random.between(200, 440));
    if (atWorkNow.has(userId)) tables.add('agent_shift', { userId, cameAt: came, leftAt: null });
  }
}
