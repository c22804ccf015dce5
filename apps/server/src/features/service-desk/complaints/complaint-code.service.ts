import type { ComplaintCause, ComplaintRemedy } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { breaks, refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { demandArticle } from '../knowledge/article.service.js';
import { lockedRow } from '../locked-row.js';
import { ComplaintCode } from './complaint-code.entity.js';
import { gift } from './gift.js';

/** A kind of complaint with its standard, as people write it. */
export interface CodeDraft {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly cause: ComplaintCause;
  readonly answerMinutes: number;
  readonly remedies: readonly ComplaintRemedy[];
  readonly limit?: string | null;
  readonly mustSay: readonly string[];
  readonly articleId?: string | null;
  readonly isActive?: boolean | null;
  readonly clientMutationKey?: string | null;
}

/** Kinds of complaints, and how each is answered. */
export class ComplaintCodeService {
  list(ctx: RequestContext): Promise<ComplaintCode[]> {
    return ctx.db.getRepository(ComplaintCode).find({ order: { key: 'ASC' } });
  }

  async create(ctx: RequestContext, given: CodeDraft): Promise<ComplaintCode> {
    return inTransaction(ctx, async (tx) => {
      const codes = tx.db.getRepository(ComplaintCode);
      const { id } = await once(tx, 'complaintCodeCreate', given.clientMutationKey, given, async () => {
        const row = { id: newId(), ...(await checked(tx, given)) };
        await codes.insert(row).catch(keyTaken);
        return { id: row.id };
      });
      return codes.findOneByOrFail({ id });
    });
  }

  async update(
    ctx: RequestContext,
    id: string,
    given: CodeDraft & { expectedVersion: number },
  ): Promise<ComplaintCode> {
    return inTransaction(ctx, async (tx) => {
      const codes = tx.db.getRepository(ComplaintCode);
      const known = await lockedRow(codes, id, given, 'There is no such kind of complaint.');
      await codes
        .update({ id, version: known.version }, { ...(await checked(tx, given)), updatedAt: tx.now })
        .catch(keyTaken);
      return codes.findOneByOrFail({ id });
    });
  }
}

function keyTaken(error: unknown): never {
  if (breaks(error, 'complaint_code_key')) throw refuse('CONFLICT', 'This code is taken.', ['key']);
  throw error;
}

async function checked(tx: TransactionContext, given: CodeDraft) {
  const { articleId = null, cause, answerMinutes, limit } = given;
  if (articleId !== null) await demandArticle(tx, articleId);
  return {
    ...{ key: given.key.trim().toUpperCase(), nameZh: given.nameZh.trim(), nameEn: given.nameEn.trim(), cause },
    ...{ answerMinutes, remedies: [...new Set(given.remedies)], limitMinor: gift(tx, limit, 'limit') },
    ...{ mustSay: given.mustSay.map((ways) => ways.trim()).filter((ways) => ways !== ''), articleId },
    isActive: given.isActive ?? true,
  };
}
