import type { ClassScheme } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import { visibleCustomer } from '../access/index.js';
import { requireCustomer } from '../customers/index.js';
import type { ClassService } from './class.service.js';
import { ClassVersion } from './class-version.entity.js';
import { ClassPin, ClassProposal } from './customer-class.entity.js';
import { moveClasses } from './move-classes.js';

const DAY_MS = 86_400_000;
const LONGEST_PIN_DAYS = 366;
const SHOWN = 100;

/** A step that waits for a yes, as the work list shows it. */
export interface WaitingStep {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly scheme: ClassScheme;
  readonly from: string;
  readonly to: string;
  readonly mayDecide: boolean;
  readonly askedAt: Date;
}

/** A pin that ends soon, as the work list shows it. */
export interface EndingPin {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly scheme: ClassScheme;
  readonly key: string;
  readonly reason: string;
  readonly expiresAt: Date;
}

/** What people decide about classes: pins, and steps too great for a rule alone. */
export class ClassPeopleService {
  constructor(private readonly classes: ClassService) {}

  /** Holds a customer in a class. A pin that stands is replaced. @throws BAD_INPUT, NOT_FOUND */
  async pin(
    ctx: RequestContext,
    given: { customerId: string; scheme: ClassScheme; key: string; reason: string; expiresAt: Date },
  ): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const { id: customerId } = await requireCustomer(tx, given.customerId, {
        permission: 'classes:write',
        lock: true,
      });
      const { scheme, key, reason, expiresAt } = given;
      const ahead = (expiresAt.getTime() - tx.now.getTime()) / DAY_MS;
      if (ahead <= 0 || ahead > LONGEST_PIN_DAYS) throw refuse('BAD_INPUT', 'A pin ends within a year.', ['expiresAt']);
      const version = await tx.db.getRepository(ClassVersion).findOneBy({ scheme, state: 'PUBLISHED' });
      if (!version?.rules.classes.some((one) => one.key === key)) {
        throw refuse('BAD_INPUT', 'The scheme has no such class.', ['key']);
      }
      await tx.rows(
        sql`UPDATE class_pin SET ended_at = ${tx.now}::timestamptz
            WHERE customer_id = ${customerId} AND scheme = ${scheme} AND ended_at IS NULL`,
      );
      const id = newId();
      const row = { id, customerId, scheme, key, reason: reason.trim(), expiresAt, createdById: tx.actor.userId };
      await tx.db.getRepository(ClassPin).insert({ ...row, createdAt: tx.now });
      await this.classes.evaluateOne(tx, scheme, customerId, 'PINNED');
      tx.announce('customer', { customerId });
      return id;
    });
  }

  /** Takes a pin off; the rules decide again. @throws NOT_FOUND */
  async unpin(ctx: RequestContext, id: string): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const pin = isId(id) ? await tx.db.getRepository(ClassPin).findOneBy({ id }) : null;
      if (!pin || pin.endedAt !== null) throw refuse('NOT_FOUND', 'There is no such pin.', ['id']);
      await requireCustomer(tx, pin.customerId, { permission: 'classes:write', lock: true, field: ['id'] });
      await tx.db.getRepository(ClassPin).update({ id, customerId: pin.customerId }, { endedAt: tx.now });
      await this.classes.evaluateOne(tx, pin.scheme, pin.customerId, 'UNPINNED');
      tx.announce('customer', { customerId: pin.customerId });
      return id;
    });
  }

  /** Says yes or no to a great step. @throws NOT_FOUND, FORBIDDEN for whoever asked for it */
  async decide(ctx: RequestContext, { id, isApproved }: { id: string; isApproved: boolean }): Promise<boolean> {
    return inTransaction(ctx, async (tx) => {
      const proposal = isId(id)
        ? await tx.db.getRepository(ClassProposal).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })
        : null;
      if (proposal?.state !== 'WAITING') throw refuse('NOT_FOUND', 'There is no such step that waits.', ['id']);
      const { customerId, scheme, version, fromKey, toKey } = proposal;
      await requireCustomer(tx, customerId, { permission: 'classes:approve', lock: true, field: ['id'] });
      if (proposal.askedById !== null && proposal.askedById === tx.actor.userId) {
        throw refuse('FORBIDDEN', 'Nobody approves what they asked for.', ['id']);
      }
      const state = isApproved ? 'APPROVED' : 'REFUSED';
      const decided = { state, decidedById: tx.actor.userId, decidedAt: tx.now };
      await tx.db.getRepository(ClassProposal).update({ id, customerId }, decided);
      if (!isApproved) return false;
      const rules = (await tx.db.getRepository(ClassVersion).findOneByOrFail({ scheme, version })).rules;
      const { approveFrom: _, ...free } = rules;
      const moved = await moveClasses(
        tx,
        { scheme, version, rules: free, cause: 'APPROVED', askedById: null },
        sql`SELECT k.customer_id, k.key AS from_key, ${toKey}::text AS to_key, false AS is_pinned,
              NULL::jsonb AS evidence FROM customer_class k
            WHERE k.customer_id = ${customerId} AND k.scheme = ${scheme} AND k.key = ${fromKey}`,
      );
      tx.announce('customer', { customerId });
      return moved === 1;
    });
  }

  /** Steps that wait for a yes, among the customers the actor may see. */
  waiting(ctx: RequestContext): Promise<WaitingStep[]> {
    return ctx.rows<WaitingStep>(
      sql`SELECT p.id, p.customer_id AS "customerId", c.name AS "customerName", p.scheme, p.from_key AS "from", p.to_key AS "to",
            p.asked_at AS "askedAt", ${ctx.may('classes:approve')}::boolean
              AND p.asked_by_id IS DISTINCT FROM ${ctx.actor.userId}::uuid AS "mayDecide"
          FROM class_proposal p JOIN customer c ON c.id = p.customer_id
          WHERE p.state = 'WAITING' AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}
          ORDER BY p.asked_at, p.id LIMIT ${SHOWN}`,
    );
  }

  /** Pins that end soon, among the customers the actor may see. */
  endingPins(ctx: RequestContext): Promise<EndingPin[]> {
    return ctx.rows<EndingPin>(
      sql`SELECT g.id, g.customer_id AS "customerId", c.name AS "customerName", g.scheme, g.key, g.reason, g.expires_at AS "expiresAt"
          FROM class_pin g JOIN customer c ON c.id = g.customer_id
          WHERE g.ended_at IS NULL AND g.expires_at < ${ctx.now}::timestamptz + interval '30 days'
            AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}
          ORDER BY g.expires_at, g.id LIMIT ${SHOWN}`,
    );
  }
}
