import type { ArticleKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { lockedRow } from '../locked-row.js';
import { writerOf } from '../ticket-case.js';
import { articleTokens } from './article-tokens.js';
import { ArticleVersion } from './article-version.entity.js';
import { Article } from './article.entity.js';

/** The words of an article in both languages. */
export interface ArticleWords {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
}

export interface NewArticle extends ArticleWords {
  readonly kind: ArticleKind;
  readonly clientMutationKey?: string | null;
}

interface Expecting {
  readonly expectedVersion: number;
}

/** What a judge says of a version that waits. */
export interface Verdict extends Expecting {
  readonly isApproved: boolean;
  readonly reason?: string | null;
}

/** Articles and their versions: written by many, in force only once another has approved them. */
export class ArticleService {
  async create(ctx: RequestContext, given: NewArticle): Promise<string> {
    return inTransaction(ctx, (tx) =>
      once(tx, 'articleCreate', given.clientMutationKey, given, async () => {
        const id = newId();
        const words = wordsOf(given);
        const row = { id, kind: given.kind, tokens: articleTokens(words), createdAt: tx.now, updatedAt: tx.now };
        await tx.db.getRepository(Article).insert(row);
        await insertVersion(tx, id, 1, words);
        return id;
      }),
    );
  }

  /** Changes the draft; what was approved stays in force, and the change becomes a new draft beside it. */
  async edit(ctx: RequestContext, id: string, given: ArticleWords & Expecting): Promise<string> {
    return changing(ctx, id, given, async (tx, article, latest) => {
      const words = wordsOf(given);
      if (latest.state === 'WAITING')
        throw refuse('PRECONDITION', 'This version waits for approval; it stays as it is.');
      if (latest.state === 'DRAFT' || latest.state === 'REJECTED') {
        const again = { ...words, state: 'DRAFT', reason: null, authorId: writerOf(tx), createdAt: tx.now } as const;
        await tx.db.getRepository(ArticleVersion).update({ articleId: id, number: latest.number }, again);
      } else {
        await insertVersion(tx, id, latest.number + 1, words);
      }
      const latestNumber = latest.state === 'DRAFT' || latest.state === 'REJECTED' ? latest.number : latest.number + 1;
      return article.approvedNumber === null ? { latestNumber, tokens: articleTokens(words) } : { latestNumber };
    });
  }

  /** Hands the draft in. */
  async submit(ctx: RequestContext, id: string, given: Expecting): Promise<string> {
    return changing(ctx, id, given, async (tx, _article, latest) => {
      if (latest.state !== 'DRAFT') throw refuse('PRECONDITION', 'There is no draft to hand in.');
      await tx.db.getRepository(ArticleVersion).update({ articleId: id, number: latest.number }, { state: 'WAITING' });
      return {};
    });
  }

  /** Puts a version in force or sends it back; nobody judges their own words. */
  async decide(ctx: RequestContext, id: string, given: Verdict): Promise<string> {
    return changing(ctx, id, given, async (tx, _article, latest) => {
      if (latest.state !== 'WAITING') throw refuse('PRECONDITION', 'No version waits for approval.');
      if (latest.authorId !== null && latest.authorId === writerOf(tx)) {
        throw refuse('FORBIDDEN', 'Nobody approves their own words.');
      }
      const reason = given.reason?.trim() || null;
      if (!given.isApproved && reason === null) throw refuse('BAD_INPUT', 'Say what is to be changed.', ['reason']);
      const versions = tx.db.getRepository(ArticleVersion);
      const decided = { decidedById: writerOf(tx), decidedAt: tx.now, reason };
      if (!given.isApproved) {
        await versions.update({ articleId: id, number: latest.number }, { ...decided, state: 'REJECTED' });
        return {};
      }
      await versions.update({ articleId: id, state: 'APPROVED' }, { state: 'REPLACED' });
      await versions.update({ articleId: id, number: latest.number }, { ...decided, state: 'APPROVED' });
      return { approvedNumber: latest.number, tokens: articleTokens(latest), isRetired: false };
    });
  }

  /** Takes an article out of the search, or back into it. */
  async retire(ctx: RequestContext, id: string, given: Expecting & { isRetired: boolean }): Promise<string> {
    return changing(ctx, id, given, async () => ({ isRetired: given.isRetired }));
  }
}

/** @throws NOT_FOUND for an article that nobody wrote */
export async function demandArticle(tx: TransactionContext, articleId: string): Promise<void> {
  const isKnown = isId(articleId) && (await tx.db.getRepository(Article).existsBy({ id: articleId }));
  if (!isKnown) throw refuse('NOT_FOUND', 'There is no such article.', ['articleId']);
}

async function insertVersion(tx: TransactionContext, articleId: string, number: number, words: ArticleWords) {
  const made = { authorId: writerOf(tx), createdAt: tx.now };
  await tx.db.getRepository(ArticleVersion).insert({ articleId, number, ...words, ...made });
}

async function changing(
  ctx: RequestContext,
  id: string,
  seen: Expecting,
  work: (tx: TransactionContext, article: Article, latest: ArticleVersion) => Promise<Partial<Article>>,
): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const articles = tx.db.getRepository(Article);
    const article = await lockedRow(articles, id, seen, 'There is no such article.');
    const number = article.latestNumber;
    const latest = await tx.db.getRepository(ArticleVersion).findOneByOrFail({ articleId: id, number });
    const changes = await work(tx, article, latest);
    await articles.update({ id, version: article.version }, { ...changes, updatedAt: tx.now });
    return id;
  });
}

const wordsOf = ({ titleZh, titleEn, bodyZh, bodyEn }: ArticleWords): ArticleWords => ({
  ...{ titleZh: titleZh.trim(), titleEn: titleEn.trim(), bodyZh: bodyZh.trim(), bodyEn: bodyEn.trim() },
});
