import type { RequestContext } from '../../platform/context.js';
import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import type { Job } from '../../platform/jobs.js';
import { ensureMonths } from './months.js';
import { sql } from '../../platform/sql.js';
import type { CustomerService } from '../customers/index.js';
import { interactionsLogged } from '../interactions/index.js';
import { ordersChanged } from '../orders/index.js';
import { ticketChanged } from '../service-desk/index.js';
import { AuditChain, AuditEntry } from './audit-entry.entity.js';
import { AuditCheck } from './checks/audit-check.entity.js';
import { AuditCheckService } from './checks/audit-check.service.js';
import { auditRoutes } from './export/audit.routes.js';
import { AuditResolver } from './audit.resolver.js';
import { customerHistory } from './customer-history.part.js';
import { FieldRestoreService } from './field-restore.service.js';
import { sealOf } from './chain.policy.js';

const ensureAuditMonths = (ctx: RequestContext): Promise<void> => ensureMonths(ctx, 'audit_entry');

const monthsJob: Job = { name: 'audit.ensure-months', schedule: '25 1 * * *', run: ensureAuditMonths };

/** Seals the ends of chains nobody has written to, so that a chain that is emptied later is told from a new one. */
async function sealNewChains(ctx: RequestContext): Promise<void> {
  const { keys } = ctx.services;
  const ends = await ctx.rows<{ chain: number; mac: Buffer }>(
    sql`SELECT chain, mac FROM audit_chain WHERE seq = 0 AND seal = ''::bytea`,
  );
  for (const { chain, mac } of ends) {
    const seal = sealOf((...parts) => keys.authenticate(...parts), chain, 0, mac);
    await ctx.rows(
      sql`UPDATE audit_chain SET seal = ${seal} WHERE chain = ${chain}::smallint AND seq = 0 AND seal = ''::bytea`,
    );
  }
}

/** What happened: every change with who, when, from where, and the values before and after. */
export function auditFeature(customers: CustomerService): Feature {
  const checks = new AuditCheckService();
  return {
    name: 'audit',
    entities: [AuditEntry, AuditChain, AuditCheck],
    resolvers: [new AuditResolver(new FieldRestoreService(customers), checks)],
    routes: auditRoutes,
    partResolvers: [customerHistory],
    jobs: [monthsJob, checks.job, checks.nightly],
    underWay: (ctx) =>
      ctx.may('audit:read')
        ? sql`SELECT id::text, 'AUDIT_CHECK', NULL, CASE WHEN chains > 0 THEN 100 * chains_done / chains END::integer, started_at
              FROM audit_check WHERE state IN ('QUEUED', 'RUNNING')`
        : null,
    async onStart(ctx) {
      await ensureAuditMonths(ctx);
      await sealNewChains(ctx);
    },
    listeners: [
      on(ordersChanged, async (tx, { orders }) => {
        for (const { orderIds, customerId, by } of orders) {
          for (const objectId of orderIds)
            tx.touched.push({ object: 'order', objectId, customerId, ...(by ? { by } : {}) });
        }
      }),
      on(interactionsLogged, async (tx, { customerIds }) => {
        for (const customerId of customerIds) tx.touched.push({ object: 'interaction', objectId: null, customerId });
      }),
      on(ticketChanged, async (tx, { ticketId, customerId }) => {
        tx.touched.push({ object: 'ticket', objectId: ticketId, customerId });
      }),
    ],
  };
}
