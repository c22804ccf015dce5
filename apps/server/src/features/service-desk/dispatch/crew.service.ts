import { Channel, TicketType } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId, requireId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { visibleCustomer } from '../../access/index.js';
import { deskRules } from '../service-levels/desk-rules.js';
import { DedicatedAgent } from './dedicated-agent.entity.js';

export interface Dedication {
  readonly customerId: string;
  /** Null: nobody before the others. */
  readonly primaryId?: string | null;
  readonly backupId?: string | null;
}

/** Who serves whom first, and what agents are good at. */
export class CrewService {
  /**
   * Who may not change customers can only take a VIP who has nobody at work.
   * @throws NOT_FOUND for a customer out of reach or a user who is not active; BAD_INPUT where both are one; PRECONDITION
   */
  async dedicate(ctx: RequestContext, given: Dedication): Promise<string> {
    const customerId = requireId(given.customerId, ['customerId']);
    const { primaryId = null, backupId = null } = given;
    if (primaryId === null && backupId !== null)
      throw refuse('BAD_INPUT', 'A backup stands behind somebody.', ['backupId']);
    if (primaryId !== null && primaryId === backupId) {
      throw refuse('BAD_INPUT', 'Nobody stands behind oneself.', ['backupId']);
    }
    return inTransaction(ctx, async (tx) => {
      const [known] = await tx.rows(
        sql`SELECT 1 FROM customer c WHERE c.id = ${customerId} AND c.status = 'ACTIVE'
            AND ${visibleCustomer(tx, sql.raw('c'), 'tickets:write')} FOR NO KEY UPDATE`,
      );
      if (!known) throw refuse('NOT_FOUND', 'There is no such customer.', ['customerId']);
      if (!ctx.may('customers:write')) await demandOwnTaking(tx, { customerId, primaryId, backupId });
      if (primaryId !== null) await demandAgent(tx, primaryId, 'primaryId');
      if (backupId !== null) await demandAgent(tx, backupId, 'backupId');
      const dedicated = tx.db.getRepository(DedicatedAgent);
      if (primaryId === null) await dedicated.delete({ customerId });
      else await dedicated.upsert({ customerId, primaryId, backupId, updatedAt: tx.now }, ['customerId']);
      tx.announce('customer', { customerId });
      return customerId;
    });
  }

  /** Says what an agent is good at: kinds of tickets, channels, and what policies ask for. @throws BAD_INPUT for any other word */
  async setSkills(ctx: RequestContext, given: { userId: string; skills: readonly string[] }): Promise<string> {
    const skills = [...new Set(given.skills)];
    const asked = await skillWords(ctx);
    const wrong = skills.findIndex((skill) => !asked.includes(skill));
    if (wrong >= 0)
      throw refuse('BAD_INPUT', 'A skill is a kind of ticket, a channel, or what a policy asks for.', [
        'skills',
        String(wrong),
      ]);
    return inTransaction(ctx, async (tx) => {
      await demandAgent(tx, given.userId, 'userId');
      await tx.rows(sql`DELETE FROM agent_skill WHERE user_id = ${given.userId}`);
      await tx.rows(
        sql`INSERT INTO agent_skill (user_id, skill) SELECT ${given.userId}::uuid, skill FROM unnest(${skills}::text[]) AS skill`,
      );
      return given.userId;
    });
  }
}

/** Every word a skill can be: kinds of tickets, channels, and what policies ask for. */
export async function skillWords(ctx: RequestContext): Promise<string[]> {
  const { policies } = await deskRules(ctx);
  return [...new Set([...TicketType.keys, ...Channel.keys, ...policies.flatMap(({ skills }) => skills)])];
}

/** Takes a VIP oneself who has nobody at work; the customer is held, so that of two who do so one is refused. @throws PRECONDITION */
async function demandOwnTaking(tx: TransactionContext, { customerId, primaryId, backupId }: Dedication): Promise<void> {
  const unfit = await tx.rows(
    sql`SELECT 1 FROM dedicated_agent d JOIN app_user u ON u.id = d.primary_id AND u.status = 'ACTIVE'
        WHERE d.customer_id = ${customerId}
        UNION ALL SELECT 1 FROM customer WHERE id = ${customerId} AND base_class <> 'VIP'`,
  );
  if (unfit.length === 0 && primaryId === tx.actor.id && backupId === null) return;
  throw refuse('PRECONDITION', 'You can only take VIPs who have nobody at work, and only for yourself.', ['primaryId']);
}

async function demandAgent(tx: TransactionContext, id: string, field: string): Promise<void> {
  const [known] = isId(id) ? await tx.rows(sql`SELECT 1 FROM app_user WHERE id = ${id} AND status = 'ACTIVE'`) : [];
  if (!known) throw refuse('NOT_FOUND', 'There is no such agent.', [field]);
}
