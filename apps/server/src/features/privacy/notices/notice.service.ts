import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { requireKeeperOfAll } from '../keeper.js';
import { PrivacySetting } from '../privacy-rules.entity.js';

export interface NoticeGiven {
  readonly code: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly validFrom: string;
  readonly clientMutationKey?: string | null;
}

/** A wording as it is told. */
export interface NoticeRow extends Omit<NoticeGiven, 'clientMutationKey'> {
  readonly id: string;
  readonly createdAt: Date;
}

/** The wordings people agree to, and within how many days they are answered. */
export class NoticeService {
  /** Newest first. */
  list(ctx: RequestContext): Promise<NoticeRow[]> {
    return ctx.rows(
      sql`SELECT id, code, text_zh AS "textZh", text_en AS "textEn", valid_from::text AS "validFrom", created_at AS "createdAt"
          FROM privacy_notice ORDER BY valid_from DESC, id DESC LIMIT 200`,
    );
  }

  publish(ctx: RequestContext, given: NoticeGiven): Promise<string> {
    requireKeeperOfAll(ctx);
    return inTransaction(ctx, (tx) =>
      once(tx, 'privacyNoticePublish', given.clientMutationKey, given, async () => {
        const id = newId(tx.now.getTime());
        const made = await tx.rows(
          sql`INSERT INTO privacy_notice (id, code, text_zh, text_en, valid_from, created_by_id, created_at)
              VALUES (${id}, ${given.code.trim()}, ${given.textZh.trim()}, ${given.textEn.trim()}, ${given.validFrom},
                ${tx.actor.userId}, ${tx.now})
              ON CONFLICT (code) DO NOTHING RETURNING id`,
        );
        if (made.length === 0) throw refuse('CONFLICT', 'There is a notice of this version.', ['code']);
        return id;
      }),
    );
  }

  async setting(ctx: RequestContext): Promise<{ answerDays: number; version: number } | null> {
    const [setting] = await ctx.db.getRepository(PrivacySetting).find({ take: 1 });
    return setting ?? null;
  }

  async setAnswerDays(ctx: RequestContext, answerDays: number, expectedVersion: number): Promise<void> {
    requireKeeperOfAll(ctx);
    await inTransaction(ctx, async (tx) => {
      const changed = { answerDays, version: expectedVersion + 1 };
      const { affected } = await tx.db.getRepository(PrivacySetting).update({ version: expectedVersion }, changed);
      if (affected !== 1)
        throw refuse('CONFLICT', 'Somebody changed it meanwhile: read it again.', ['expectedVersion']);
    });
  }
}
