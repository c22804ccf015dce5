import type { Channel, PrivacyRequestKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { enqueue } from '../../../platform/jobs.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { dataKeyOf, requireCustomer } from '../../customers/index.js';
import { withdrawEverything } from '../consent.service.js';
import { erasureSteps } from '../erase-customer.js';
import { holdCustomer, requireNoLegalHold } from '../hold.service.js';
import { eraseOnRequest } from './erase.job.js';
import { PrivacyRequest } from './privacy-request.entity.js';
import { requestRows, type RequestRow } from './request.columns.js';
import { dueAt, isOpenTo, openStates, type RequestStep, type RequestWords } from './request.policy.js';

export interface RequestOpened {
  readonly customerId: string;
  readonly kind: PrivacyRequestKind;
  readonly channel: Channel;
  readonly wish: string;
  readonly receivedAt?: Date | null;
  readonly ownerId?: string | null;
  readonly clientMutationKey?: string | null;
}

export interface RequestMove {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What people ask about their own data, from the letter to the answer. */
export class PrivacyRequestService {
  async open(ctx: RequestContext, given: RequestOpened): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const { id: customerId } = await requireCustomer(tx, given.customerId, {
        permission: 'privacy:write',
        lock: true,
      });
      const receivedAt = given.receivedAt ?? tx.now;
      if (receivedAt > tx.now) throw refuse('BAD_INPUT', 'A request cannot have come in the future.', ['receivedAt']);
      const ownerId = given.ownerId ?? tx.actor.userId;
      await requireOwner(tx, ownerId);
      return once(tx, 'privacyRequestOpen', given.clientMutationKey, given, async () => {
        const id = newId(tx.now.getTime());
        const [setting] = await tx.rows<{ days: number }>(sql`SELECT answer_days AS days FROM privacy_setting`);
        await tx.db.getRepository(PrivacyRequest).insert({
          ...{ id, customerId, ownerId, receivedAt, kind: given.kind, channel: given.channel },
          ...{ dueAt: dueAt(receivedAt, setting?.days ?? 30), createdById: tx.actor.userId },
          wordsSealed: await sealedWords(tx, customerId, { wish: given.wish.trim() }),
        });
        return id;
      });
    });
  }

  /** Writes down how it was made sure who asks. */
  verify(ctx: RequestContext, move: RequestMove, how: string): Promise<string> {
    return this.move(ctx, move, 'VERIFY', async (tx, request) => ({
      ...{ state: 'VERIFIED', verifiedAt: tx.now, verifiedById: tx.actor.userId },
      wordsSealed: await sealedWords(tx, request.customerId, { ...request, identityCheck: how.trim() }),
    }));
  }

  /** Takes a request into work; an erasure begins at once and ends by itself. */
  start(ctx: RequestContext, move: RequestMove): Promise<string> {
    return this.move(ctx, move, 'START', async (tx, { id, customerId, kind }) => {
      const begun = { state: 'RUNNING', startedAt: tx.now, startedById: tx.actor.userId } as const;
      if (kind !== 'ERASURE') return begun;
      await requireNoLegalHold(tx, customerId);
      await enqueue(tx, eraseOnRequest, { requestId: id }, { key: `privacy.erase:${id}` });
      return { ...begun, stepsTotal: erasureSteps };
    });
  }

  /** Ends a request with what was done; an objection or a restriction takes effect with it. */
  finish(ctx: RequestContext, move: RequestMove, outcome: string): Promise<string> {
    return this.move(ctx, move, 'FINISH', async (tx, request) => {
      const { customerId, kind } = request;
      if (kind === 'ERASURE') throw refuse('PRECONDITION', 'An erasure ends by itself.', ['id']);
      if (kind === 'OBJECTION') await withdrawEverything(tx, customerId, outcome.trim());
      if (kind === 'RESTRICTION') await holdCustomer(tx, { customerId, kind: 'RESTRICTED', reason: outcome });
      return { ...closed(tx), state: 'DONE', wordsSealed: await sealedWords(tx, customerId, { ...request, outcome }) };
    });
  }

  refuse(ctx: RequestContext, move: RequestMove, reason: string): Promise<string> {
    return this.move(ctx, move, 'REFUSE', async (tx, request) => ({
      ...closed(tx),
      state: 'REFUSED',
      wordsSealed: await sealedWords(tx, request.customerId, { ...request, refusal: reason.trim() }),
    }));
  }

  /** Gives an open request to somebody else. */
  assign(ctx: RequestContext, move: RequestMove, ownerId: string): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const request = await locked(tx, move);
      if (!openStates.includes(request.state)) throw refuse('PRECONDITION', 'The request has ended.', ['id']);
      await requireOwner(tx, ownerId);
      await tx.db
        .getRepository(PrivacyRequest)
        .update({ id: request.id, customerId: request.customerId }, { ownerId, version: request.version + 1 });
      return request.id;
    });
  }

  private move(
    ctx: RequestContext,
    move: RequestMove,
    step: RequestStep,
    work: (tx: TransactionContext, request: RequestRow) => Promise<Partial<PrivacyRequest>>,
  ): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const request = await locked(tx, move);
      if (!isOpenTo(step, request.state))
        throw refuse('PRECONDITION', 'The request is not so far, or further already.', ['id']);
      const { counts: _, ...changes } = await work(tx, request);
      await tx.db
        .getRepository(PrivacyRequest)
        .update({ id: request.id, customerId: request.customerId }, { ...changes, version: request.version + 1 });
      return request.id;
    });
  }
}

const closed = (tx: TransactionContext) => ({ closedAt: tx.now, closedById: tx.actor.userId });

/** The request, so that parallel moves wait. @throws NOT_FOUND or CONFLICT */
async function locked(tx: TransactionContext, { id, expectedVersion }: RequestMove): Promise<RequestRow> {
  const [request] = isId(id) ? await requestRows(tx, sql`WHERE r.id = ${id} FOR UPDATE OF r`) : [];
  if (!request) throw refuse('NOT_FOUND', 'There is no such request.', ['id']);
  if (request.version === expectedVersion) return request;
  throw refuse('CONFLICT', `Somebody changed it meanwhile; it is version ${request.version} now.`, ['expectedVersion']);
}

async function requireOwner(tx: TransactionContext, ownerId: string | null): Promise<void> {
  if (ownerId === null) return;
  const [owner] = isId(ownerId)
    ? await tx.rows(sql`SELECT 1 FROM app_user WHERE id = ${ownerId} AND status = 'ACTIVE'`)
    : [];
  if (!owner) throw refuse('NOT_FOUND', 'There is no such user.', ['ownerId']);
}

async function sealedWords(tx: TransactionContext, customerId: string, words: RequestWords): Promise<Buffer> {
  const { wish, identityCheck, outcome, refusal } = words;
  return (await dataKeyOf(tx, customerId)).seal(JSON.stringify({ wish, identityCheck, outcome, refusal }));
}
