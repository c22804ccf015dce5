import type { LifecycleStage } from '@kehu/schema';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { scoreRules } from '../../scoring/index.js';

const DAY_MS = 86_400_000;

/** A customer who has come to a stage in this transaction. */
export interface Entry {
  readonly customerId: string;
  readonly stage: LifecycleStage;
}

/**
 * Begins the follow-ups of the stages these customers came to, for their owners and in their language: once for each
 * entry, because it happens with the move itself.
 */
export async function beginPlaybook(tx: TransactionContext, entries: readonly Entry[]): Promise<void> {
  const { playbook } = await scoreRules(tx);
  if (!playbook.isOn) return;
  const tasks = entries.flatMap(({ customerId, stage }) =>
    playbook.steps
      .filter((step) => step.stage === stage)
      .map(({ kind, titleZh, titleEn, dueInDays }) => ({
        ...{ id: newId(), customerId, kind, titleZh, titleEn },
        dueAt: new Date(tx.now.getTime() + dueInDays * DAY_MS),
      })),
  );
  if (tasks.length === 0) return;
  await tx.rows(
    sql`INSERT INTO task (id, customer_id, kind, title, due_at, assignee_id, created_by_id, created_at)
        SELECT x.id, x."customerId", x.kind, CASE WHEN u.locale = 'EN' THEN x."titleEn" ELSE x."titleZh" END, x."dueAt",
          u.id, ${tx.actor.userId}::uuid, ${tx.now}::timestamptz
        FROM json_to_recordset(${JSON.stringify(tasks)}::json) AS x (id uuid, "customerId" uuid, kind text, "titleZh" text,
          "titleEn" text, "dueAt" timestamptz)
        JOIN customer c ON c.id = x."customerId" LEFT JOIN app_user u ON u.id = c.owner_id AND u.status = 'ACTIVE'`,
  );
}
