import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import { enqueue, type Job } from '../../../platform/jobs.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { tellHolders } from '../../access/index.js';
import { verifyChains, type Verdict } from '../verify-chains.js';
import { AuditCheck } from './audit-check.entity.js';
import { brokenMail } from './broken-mail.policy.js';

const MOST_SHOWN = 10;

/** Reads the whole audit in the background, when asked and every night, and keeps what it found. */
export class AuditCheckService {
  readonly job: Job<{ checkId: string }> = {
    name: 'audit.check',
    run: (ctx, { checkId }, signal) => this.run(ctx, checkId, signal),
  };

  readonly nightly: Job = {
    name: 'audit.check-nightly',
    schedule: '10 3 * * *',
    isTold: true,
    run: async (ctx) => void (await this.start(ctx)),
  };

  /** The newest checks, the latest first. */
  list(ctx: RequestContext): Promise<AuditCheck[]> {
    return ctx.db.getRepository(AuditCheck).find({ order: { startedAt: 'DESC', id: 'DESC' }, take: MOST_SHOWN });
  }

  /** Queues a check; answers the one that is under way, if there is one. */
  async start(ctx: RequestContext): Promise<AuditCheck> {
    return inTransaction(ctx, async (tx) => {
      const checks = tx.db.getRepository(AuditCheck);
      await tx.rows(sql`LOCK TABLE audit_check IN SHARE ROW EXCLUSIVE MODE`);
      const unfinished = await checks.findOneBy([{ state: 'QUEUED' }, { state: 'RUNNING' }]);
      if (unfinished) return unfinished;
      const id = newId(tx.now.getTime());
      await checks.insert({ id, askedBy: tx.actor.name, startedAt: tx.now });
      await enqueue(tx, this.job, { checkId: id }, { key: `audit-check:${id}` });
      return checks.findOneByOrFail({ id });
    });
  }

  /** Reads every chain; whoever is stopped begins again. */
  private async run(ctx: RequestContext, id: string, signal: AbortSignal): Promise<void> {
    const checks = ctx.db.getRepository(AuditCheck);
    const before = await checks.findOneBy({ id });
    if (before === null || before.state === 'DONE') return;
    const verdict = await verifyChains(ctx, null, async ({ chains, chainsDone, entries }) => {
      signal.throwIfAborted();
      await checks.update({ id }, { state: 'RUNNING', chains, chainsDone, entries: String(entries) });
    });
    await inTransaction(ctx, async (tx) => {
      const { chains, entries, faults } = verdict;
      const done = { chains, chainsDone: chains, entries: String(entries), faults: [...faults] };
      await tx.db.getRepository(AuditCheck).update({ id }, { ...done, state: 'DONE', finishedAt: new Date() });
      if (!verdict.ok) await this.alarm(ctx, verdict);
      if (!verdict.ok) await tellHolders(tx, 'audit:read', brokenMail(faults[0]?.message ?? '', faults.length));
    });
  }

  private async alarm(ctx: RequestContext, { faults }: Verdict): Promise<void> {
    ctx.log.error({ faults: faults.slice(0, 3).map(({ message }) => message) }, 'the audit is not as it was written');
  }
}
