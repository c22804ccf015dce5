import { readRules, type DeskRules } from '../../../features/service-desk/service-levels/desk-rules.js';
import { factColumns, type CustomerFacts } from '../../../features/service-desk/ticket-case.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import type { Random } from '../../random.js';
import type { Company, Colleague } from '../company/company.js';
import type { Catalogue } from '../company/products.js';
import type { Demo } from '../demo.js';
import type { Cast } from '../stories/stories.js';
import { vipComplaints } from '../words/stories.js';
import { internalNotes, reopenWords, ticketScripts, type TicketScript } from '../words/tickets.js';
import { DemoTicket, type Queues } from './ticket-book.js';

const PAST = 300;
const HOUR = 60;

/** Everything that has come to the desk, with the figures of the customers that decide its places. */
export class Desk {
  readonly random: Random;
  private readonly tickets: DemoTicket[] = [];

  private constructor(
    readonly demo: Demo,
    readonly company: Company,
    private readonly catalogue: Catalogue,
    private readonly queues: Queues,
    private readonly rules: DeskRules,
    readonly facts: ReadonlyMap<string, CustomerFacts>,
  ) {
    this.random = demo.random.branch('desk');
  }

  /** Reads what stands of the customers: they are scored before the desk opens. */
  static async open(tx: TransactionContext, demo: Demo, company: Company, catalogue: Catalogue): Promise<Desk> {
    const queues = await tx.rows<{ id: string; isVip: boolean }>(sql`SELECT id, is_vip AS "isVip" FROM queue`);
    const facts = await tx.rows<CustomerFacts>(
      sql`SELECT ${factColumns} FROM customer c LEFT JOIN customer_metric m ON m.customer_id = c.id ORDER BY c.code`,
    );
    const queue = (isVip: boolean): string => queues.find((found) => found.isVip === isVip)!.id;
    const byId = new Map(facts.map((row) => [row.customerId, row]));
    return new Desk(demo, company, catalogue, { vip: queue(true), general: queue(false) }, await readRules(tx), byId);
  }

  /** Customers in the order of their codes. */
  customers(of: (facts: CustomerFacts) => boolean): CustomerFacts[] {
    return [...this.facts.values()].filter(of);
  }

  ticket(facts: CustomerFacts, script: TicketScript, openedAt: Date): DemoTicket {
    const product = this.random.pick(
      this.catalogue.products.filter(({ category }) => category.startsWith('KITCHEN')),
    ).name;
    const { type, severity, phase, channel } = script;
    const subject = script.subject.replace('{product}', product);
    const ticket = new DemoTicket(
      this.demo,
      this.queues,
      this.rules,
      facts,
      { type, severity, phase, channel, subject },
      openedAt,
    );
    ticket.say('CUSTOMER', script.turns[0]!, openedAt);
    this.tickets.push(ticket);
    return ticket;
  }

  agentFor(facts: CustomerFacts): Colleague {
    return this.random.pick(this.company.ofRole(facts.vipTier === 'NONE' ? 'AGENT' : 'VIP_AGENT'));
  }

  /** Everybody who has complained. */
  complainers(): string[] {
    const complaints = this.tickets.filter(({ head }) => head.type === 'COMPLAINT');
    return complaints.map(({ facts }) => facts.customerId);
  }

  /** Writes every ticket, numbered in the order they were opened; answers how many there are. */
  close(): number {
    const inOrder = [...this.tickets].sort(
      (a, b) => a.openedAt.getTime() - b.openedAt.getTime() || (a.id < b.id ? -1 : 1),
    );
    inOrder.forEach((ticket, i) => ticket.write(`T${String(i + 1).padStart(6, '0')}`));
    return inOrder.length;
  }
}

/** Two years of solved tickets; some were answered late, some came back once. */
export function pastTickets(desk: Desk, cast: Cast): void {
  const { random, demo } = desk;
  const buyers = desk.customers(({ monetaryScore }) => monetaryScore !== null);
  const vips = desk.customers(({ vipTier }) => vipTier !== 'NONE');
  for (let i = 0; i < PAST - vipComplaints.length; i += 1) {
    const day = -Math.round(690 * random.unit() ** 1.5) - 16;
    const facts = random.chance(0.3) ? random.pick(vips) : random.pick(buyers);
    const script = random.pick(ticketScripts);
    solve(desk, desk.ticket(facts, script, demo.calendar.at(day, random.int(540, 1260))), script, random);
  }
  const facts = desk.facts.get(cast.leavingVip.id)!;
  for (const { daysAgo, messages, cause, remedy, ...head } of vipComplaints) {
    const openedAt = demo.calendar.at(-daysAgo, 845);
    const script = {
      ...head,
      phase: 'AFTER_SALE',
      channel: 'WECHAT',
      turns: [messages[0][1]],
      resolution: remedy,
    } as const;
    const ticket = desk.ticket(facts, script, openedAt);
    const agent = desk.company.withEmail('vip@kehu.example');
    const at = (minutes: number): Date => new Date(openedAt.getTime() + minutes * 60_000);
    ticket.claim(agent.id, at(9));
    ticket.answer(messages[1][1], at(38));
    ticket.say('CUSTOMER', messages[2][1], at(190));
    ticket.say('AGENT', '客户情绪很差，已升级主管。', at(200), agent.id, 'INTERNAL');
    ticket.resolve(remedy, at(26 * HOUR), cause, remedy);
    ticket.end('CLOSED', at(98 * HOUR));
  }
}

/** Plays a ticket to its end. */
function solve(desk: Desk, ticket: DemoTicket, script: TicketScript, random: Random): void {
  const agent = desk.agentFor(ticket.facts);
  const isVip = ticket.facts.vipTier !== 'NONE';
  let at = ticket.openedAt.getTime();
  const after = (minutes: number): Date => new Date((at += Math.round(minutes * 60_000)));
  const isLate = random.chance(0.09);
  const patience = isVip ? 12 : 100;
  ticket.claim(agent.id, after(random.between(0.5, patience * 0.5) * (isLate ? 4 : 1)));
  const [, ...turns] = script.turns;
  turns.forEach((body, i) => {
    if (i % 2 === 0) ticket.answer(body, after(random.between(1, isVip ? 6 : 40)));
    else ticket.say('CUSTOMER', body, after(random.between(3, 90)));
  });
  if (random.chance(0.18)) ticket.say('AGENT', random.pick(internalNotes), after(5), agent.id, 'INTERNAL');
  if (random.chance(0.12)) {
    ticket.move('PENDING_CUSTOMER', after(10), '等客户回复');
    ticket.say('CUSTOMER', '照片发你了。', after(random.between(60, 900)));
    ticket.move('OPEN', after(0.1), null, null);
  }
  const { resolution, cause = null, remedy = null } = script;
  ticket.resolve(resolution, after(random.between(20, isVip ? 240 : 900)), cause, remedy);
  if (random.chance(0.07)) {
    ticket.reopen(random.pick(reopenWords), after(random.between(300, 2200)));
    ticket.answer('抱歉让您再跑一趟，我们马上处理。', after(random.between(2, 20)));
    ticket.resolve(resolution, after(random.between(60, 600)), cause, remedy);
  }
  if (random.chance(0.94)) ticket.end('CLOSED', after(72 * HOUR));
}
