import type { BaseClass, LifecycleStage, VipTier } from '@kehu/schema';
import { dayOf } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { sqlFile, variantOf, type SqlFile } from '../../platform/sql.js';
import { inBackground, inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { lockCustomers, requireCustomer } from '../customers/index.js';
import type { ChangedOrder, OrderChange } from '../orders/index.js';
import { scoreRules } from '../scoring/index.js';
import { stageMoved } from './lifecycle.events.js';
import { beginPlaybook, type Entry } from './settings/playbook.js';
import {
  baseClassOf,
  mayMoveByHand,
  movesOf,
  type StageEvent,
  type StageFacts,
  type StageLimits,
  type StageMove,
  type StageState,
} from './stage.policy.js';

const CUSTOMERS_A_BATCH = 1000;

const stageFacts = sqlFile(import.meta.url, './sql/stage-facts.sql');
const oneStageFacts = variantOf(stageFacts, { '= ANY ($1::uuid[])': '= $1::uuid' });
const stageCandidates = sqlFile(import.meta.url, './sql/stage-candidates.sql');
const candidatesAmong = variantOf(stageCandidates, { 'c.id > $1::uuid': 'c.id = ANY ($1::uuid[])' });
const writeMoves = sqlFile(import.meta.url, './sql/write-moves.sql');
const listed = `value_minor = f.net_minor, churn_score = coalesce(f.churn_score, -1),
  last_order_at = coalesce(f.last_order_at, '1900-01-01T00:00:00Z')`;
/** The same with the sort keys of the list, from the figures. */
const writeListedMoves = variantOf(writeMoves, {
  'SET stage = e.stage,': `SET ${listed}, stage = e.stage,`,
  'AS e (id, stage, base_class)': 'AS e (id, stage, base_class) JOIN customer_metric f ON f.customer_id = e.id',
});
const writeListed = sqlFile(import.meta.url, './sql/write-listed.sql');

interface Row extends StageState, StageFacts {
  customerId: string;
  vipTier: VipTier;
  baseClass: BaseClass;
}

/** What happens to one customer: no move at all when only the base class is put right. */
interface Outcome {
  readonly customerId: string;
  readonly moves: readonly StageMove[];
  readonly stage: LifecycleStage;
  readonly baseClass: BaseClass;
  /** The order behind it. */
  readonly refId?: string | undefined;
}

const eventOf: Record<OrderChange, StageEvent | null> = {
  PURCHASE: 'PURCHASE',
  RETURN: 'REFUND',
  CANCELLATION: 'REFUND',
  PENDING: null,
};

/** Moves customers between the stages and keeps the history of it. */
export class LifecycleService {
  /** Follows orders of different customers, after the figures; the caller holds the customers' rows. */
  async follow(tx: TransactionContext, orders: readonly ChangedOrder[]): Promise<void> {
    const happened = new Map<string, { event: StageEvent; refId: string | undefined }>();
    for (const { customerId, change, orderIds } of orders) {
      const event = eventOf[change];
      if (event !== null) happened.set(customerId, { event, refId: orderIds[0] });
    }
    if (happened.size === 0) return;
    const rows = await this.read(tx, [...happened.keys()]);
    const { stages } = await scoreRules(tx);
    const news = rows.flatMap((row) => {
      const { event, refId } = happened.get(row.customerId)!;
      return newsOf(row, movesOf(row, row, event, stages)).map((outcome) => ({ ...outcome, refId }));
    });
    await this.write(tx, news);
  }

  /**
   * Places customers whose history was loaded, after their figures, in the list too; their moves are caused by IMPORT. Each
   * customer's row, which stands in many indexes, is written once.
   */
  async settle(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    await lockCustomers(tx, customerIds);
    const rows = await this.read(tx, customerIds);
    const { stages } = await scoreRules(tx);
    const news = rows.flatMap((row) => newsOf(row, movesOf(row, row, 'IMPORT', stages)));
    const moving = new Set(news.map(({ customerId }) => customerId));
    await tx.rows(writeListed, [rows.map(({ customerId }) => customerId).filter((id) => !moving.has(id))]);
    await this.write(tx, news, { statement: writeListedMoves });
  }

  /** Puts the base class right where stage or VIP tier were changed; the caller holds the rows. */
  async reclass(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    const rows = await this.read(tx, customerIds);
    await this.write(
      tx,
      rows.flatMap((row) => newsOf(row, [])),
    );
  }

  /** Moves by hand. @throws CONFLICT where the stages do not lead there */
  async set(
    ctx: RequestContext,
    { customerId, stage, reason }: { customerId: string; stage: LifecycleStage; reason?: string | null },
  ): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      await requireCustomer(tx, customerId, { permission: 'lifecycle:write', lock: true });
      const [row] = await this.read(tx, [customerId]);
      if (!row) throw refuse('NOT_FOUND', 'There is no such customer.', ['customerId']);
      if (!mayMoveByHand(row, stage)) {
        throw refuse('CONFLICT', `From ${row.stage} nobody moves a customer to ${stage} by hand.`, ['stage']);
      }
      const cause = stage === 'PROSPECT' ? 'QUALIFIED' : 'MANUAL';
      await this.write(tx, [outcomeOf(row, [{ from: row.stage, to: stage, cause }])], {
        reason: reason?.trim() || null,
      });
      tx.announce('customer', { customerId: row.customerId });
      return row.customerId;
    });
  }

  /** Lets time do its work on every customer, in short transactions. Answers how many moved. */
  async passTime(ctx: RequestContext, signal?: AbortSignal): Promise<number> {
    let moved = 0;
    for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
      signal?.throwIfAborted();
      const found = await ctx.rows<{ id: string }>(stageCandidates, [
        ...[last, CUSTOMERS_A_BATCH, ...dayAndZone(ctx)],
        ...limitsOf((await scoreRules(ctx)).stages),
      ]);
      if (found.length === 0) return moved;
      const ids = found.map((row) => row.id);
      moved += await inBackground(ctx, async (tx) => {
        await lockCustomers(tx, ids);
        return this.apply(tx, ids, 'TIME');
      });
      last = ids.at(-1) ?? last;
    }
  }

  /**
   * Moves whom new figures put elsewhere, such as after a complaint or a contact: by the rules of time, at once. The figures
   * are up to date.
   */
  async followFigures(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    if (customerIds.length === 0) return;
    const { stages } = await scoreRules(tx);
    const found = await tx.rows<{ id: string }>(candidatesAmong, [
      ...[customerIds, customerIds.length, ...dayAndZone(tx)],
      ...limitsOf(stages),
    ]);
    if (found.length === 0) return;
    const ids = found.map(({ id }) => id);
    await lockCustomers(tx, ids);
    await this.apply(tx, ids, 'TIME');
  }

  private async apply(tx: TransactionContext, customerIds: readonly string[], event: StageEvent): Promise<number> {
    const rows = await this.read(tx, customerIds);
    const { stages } = await scoreRules(tx);
    const news = rows.flatMap((row) => newsOf(row, movesOf(row, row, event, stages)));
    await this.write(tx, news);
    return news.length;
  }

  /** Where customers stand, and what the rules look at. */
  read(tx: RequestContext, customerIds: readonly string[]): Promise<Row[]> {
    const [first, second] = customerIds;
    if (first !== undefined && second === undefined) return tx.rows<Row>(oneStageFacts, [first, ...dayAndZone(tx)]);
    return tx.rows<Row>(stageFacts, [customerIds, ...dayAndZone(tx)]);
  }

  private async write(
    tx: TransactionContext,
    outcomes: readonly Outcome[],
    { reason = null, statement = writeMoves }: { reason?: string | null; statement?: SqlFile } = {},
  ): Promise<void> {
    if (outcomes.length === 0) return;
    const moves = outcomes.flatMap(({ customerId, refId, moves: own }) =>
      own.map((move) => ({ customerId, refId, ...move })),
    );
    await tx.rows(statement, [
      moves.map(() => newId()),
      moves.map((move) => move.customerId),
      moves.map((move) => move.from),
      moves.map((move) => move.to),
      moves.map((move) => move.cause),
      moves.map(() => reason),
      moves.map((move) => move.refId ?? null),
      tx.actor.userId,
      tx.now,
      outcomes.map((outcome) => outcome.customerId),
      outcomes.map((outcome) => outcome.stage),
      outcomes.map((outcome) => outcome.baseClass),
    ]);
    await beginPlaybook(tx, outcomes.flatMap(entryOf));
    await stageMoved.publish(tx, { customerIds: outcomes.map((outcome) => outcome.customerId) });
  }
}

function outcomeOf(row: Row, moves: readonly StageMove[]): Outcome {
  const stage = moves.at(-1)?.to ?? row.stage;
  return { customerId: row.customerId, moves, stage, baseClass: baseClassOf(stage, row.vipTier) };
}

/** The stage somebody came to by what happened now: history that is loaded begins nothing. */
function entryOf({ customerId, moves, stage }: Outcome): Entry[] {
  const last = moves.at(-1);
  return last && last.cause !== 'IMPORT' ? [{ customerId, stage }] : [];
}

/** Nothing when the customer stays where it is and its class is right. */
function newsOf(row: Row, moves: readonly StageMove[]): Outcome[] {
  const outcome = outcomeOf(row, moves);
  return moves.length > 0 || outcome.baseClass !== row.baseClass ? [outcome] : [];
}

/** In the order of the statement that finds candidates. */
const limitsOf = (limits: StageLimits): number[] => [
  ...[limits.riskScore, limits.overdueRatio, limits.loyalDaysInYear],
  ...[limits.churnCycles, limits.churnLeastDays, limits.churnMostDays, limits.churnNoCycleDays],
  ...[limits.leadCompleteness, limits.leadContacts, limits.leadContactsFull, limits.leadNeed, limits.qualifiedFrom],
];

const dayAndZone = (ctx: RequestContext): [string, string] => {
  const { timezone } = ctx.services.config;
  return [dayOf(ctx.now, timezone), timezone];
};
