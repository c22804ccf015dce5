import type pg from 'pg';
import type { DeskRules } from '../../features/service-desk/service-levels/desk-rules.js';
import type { CustomerFacts } from '../../features/service-desk/ticket-case.js';
import { run } from '../../platform/database.js';
import { sql } from '../../platform/sql.js';
import { insertRows } from '../bulk.js';
import type { Company } from '../demo/company/company.js';
import type { Demo } from '../demo/demo.js';
import { DemoTicket } from '../demo/desk/ticket-book.js';
import { deskTables } from '../demo/load.js';
import { ticketScripts } from '../demo/words/tickets.js';

/** Of this many customers one is a VIP with a ticket that waits now. */
const ONE_IN = 100;

/** VIPs whose tickets wait in the VIP queue: at 200,000 customers there are 2,000 of them. */
export async function openTickets(
  client: pg.PoolClient,
  rules: DeskRules,
  demo: Demo,
  company: Company,
  firstNumber: number,
): Promise<void> {
  const random = demo.random.branch('open tickets');
  const queues = await run<{ id: string; isVip: boolean }>(client, sql`SELECT id, is_vip AS "isVip" FROM queue`);
  const queue = (isVip: boolean): string => queues.find((found) => found.isVip === isVip)!.id;
  const vips = await run<CustomerFacts>(
    client,
    sql`UPDATE customer c SET vip_tier = (ARRAY['SILVER', 'GOLD', 'PLATINUM', 'DIAMOND'])[1 + (s.place / ${ONE_IN}::int) % 4],
          base_class = 'VIP'
        FROM scale_customer s WHERE s.id = c.id AND s.place % ${ONE_IN}::int = 7
        RETURNING c.id AS "customerId", c.owner_id AS "ownerId", c.team_id AS "teamId", c.region_id AS "regionId",
          c.vip_tier AS "vipTier", c.base_class AS "baseClass", NULL AS "churnScore", NULL AS "monetaryScore",
          NULL AS "frequencyScore"`,
  );
  vips.sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
  vips.forEach((facts, i) => {
    const script = random.pick(ticketScripts);
    const { type, severity, phase, channel, subject, turns } = script;
    const head = { type, severity, phase, channel, subject: subject.replace('{product}', '煮茶器') };
    const openedAt = demo.calendar.ago(random.between(0, 60));
    const ticket = new DemoTicket(demo, { vip: queue(true), general: queue(false) }, rules, facts, head, openedAt);
    ticket.say('CUSTOMER', turns[0] ?? subject, openedAt);
    ticket.write(`T${String(firstNumber + i).padStart(6, '0')}`);
  });
  for (const table of deskTables) await insertRows(client, table, demo.tables.of(table));
  const online = company
    .ofRole('VIP_AGENT')
    .map(({ id }) => ({ userId: id, isOnline: true, seenAt: demo.calendar.now }));
  await insertRows(client, 'agent_presence', online);
}
