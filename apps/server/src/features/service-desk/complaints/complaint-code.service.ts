import type { ComplaintCause, ComplaintRemedy } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { breaks, refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { toMinor } from '../../../platform/money.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { changedMeanwhile } from '../calendars/calendar.service.js';
import { Article } from '../knowledge/article.entity.js';
import { ComplaintCode } from './complaint-code.entity.js';

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
      const known = isId(id) ? await codes.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
      if (!known) throw refuse('NOT_FOUND', 'There is no such kind of complaint.', ['id']);
      if (known.version !== given.expectedVersion) throw changedMeanwhile(known.version);
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
  const article =
    articleId !== null && isId(articleId) && (await tx.db.getRepository(Article).existsBy({ id: articleId }));
  if (articleId !== null && !article) throw refuse('NOT_FOUND', 'There is no such article.', ['articleId']);
  const minor = limit ? toMinor(limit, tx.services.config.currency, ['limit']) : null;
  if (minor !== null && minor < 0n) throw refuse('BAD_INPUT', 'An amount is not negative.', ['limit']);
  return {
    ...{ key: given.key.trim().toUpperCase(), nameZh: given.nameZh.trim(), nameEn: given.nameEn.trim(), cause },
    ...{ answerMinutes, remedies: [...new Set(given.remedies)], limitMinor: minor?.toString() ?? null },
    ...{ mustSay: given.mustSay.map((ways) => ways.trim()).filter((ways) => ways !== ''), articleId },
    isActive: given.isActive ?? true,
  };
}
