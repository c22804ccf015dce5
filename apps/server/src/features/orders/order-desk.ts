import { DomainError } from '../../platform/errors.js';
import { Together } from '../../platform/together.js';
import { inQuickTransaction, TransactionContext } from '../../platform/transaction.js';
import { placeOrders, type AskedOrder, type PlacedOrder } from './place-orders.js';

/** Orders of one transaction at most; the audit and who follows segments name as many customers one by one. */
const MOST_AT_ONCE = 16;
/** So many transactions of one actor are under way: while one is in the database, the answers of another are written. */
const AT_ONCE = 2;

/** What became of an order that was asked for together with others; null: it has to be placed alone. */
type Outcome = PlacedOrder | DomainError | null;

/**
 * Places orders that one actor, such as a shop's program, asks for at the same time: those who come while others are being
 * written are written together, by one transaction. One that others stand in the way of (somebody holds the customer, the
 * database refuses one of them) leaves all of them to be placed alone.
 */
export class OrderDesk {
  private readonly together = new Together<AskedOrder, Outcome>((asked) => serve(asked), MOST_AT_ONCE);

  /**
   * Answers the order, or null where it is better placed alone: nothing was done then.
   * @throws DomainError why it was refused
   */
  async place(asked: AskedOrder): Promise<PlacedOrder | null> {
    const { by: ctx, request } = asked;
    if (ctx instanceof TransactionContext || ctx.operation === null || request.clientMutationKey != null) return null;
    // Two orders of one customer are in the same lane, so that no set stands in the way of another.
    const lane = `${ctx.actor.kind} ${ctx.actor.id} ${parseInt(request.customerId.slice(-2), 16) % AT_ONCE}`;
    const outcome = await this.together.ask(lane, asked);
    if (outcome instanceof DomainError) throw outcome;
    return outcome;
  }
}

async function serve(asked: readonly AskedOrder[]): Promise<Outcome[]> {
  const one = new Map(asked.map((order) => [order.request.customerId.toLowerCase(), order]));
  const some = [...one.values()];
  const placed = await placeTogether(some).catch((error: unknown) => {
    if (!isOfOne(error)) throw error;
    return some.map(() => null);
  });
  const outcomes = new Map(some.map((order, i) => [order, placed[i] ?? null]));
  return asked.map((order) => outcomes.get(order) ?? null);
}

async function placeTogether(asked: readonly AskedOrder[]): Promise<Outcome[]> {
  const [{ by: first }] = asked as [AskedOrder, ...AskedOrder[]];
  // The audit tells of each by its own request, not of the set.
  const shared = first.doing(first.operation?.name ?? '', {}, true);
  const placed = await inQuickTransaction(shared, (tx) => placeOrders(tx, asked, false));
  asked.forEach(({ by: { operation } }, i) => {
    if (operation && !(placed[i] instanceof DomainError)) operation.isTold = true;
  });
  return placed;
}

/** Held by somebody else, or refused by the database for what is in it: one order must not be in the way of its neighbours. */
const isOfOne = (error: unknown): boolean => /^(22|23|55P03)/.test(String((error as { code?: unknown } | null)?.code));
